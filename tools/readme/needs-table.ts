import { type Plan, type PlannedEdge, type PlannedLayer, componentsOf } from '@lumie-infra/common-chart';
import { camelCase } from '../generators/identifier.ts';
import { codes, markdownTable } from './markdown-table.ts';

interface Need {
  readonly provider: string;
  readonly edges: PlannedEdge[];
  readonly by: Set<string>;
}

/** What a layer takes from others, and what stands in for it in a cluster that does not run it. */
export function needsTable(layer: PlannedLayer, plan: Plan): string {
  const planned = new Map(componentsOf(plan).map((component) => [component.name, component]));
  const needs = needsOf(layer, planned);
  const rows = [...needs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([target, { provider, edges, by }]) => {
      const { layer: from, outputs, definition } = planned.get(provider)!;
      // A provider may tell more than its role asks for.
      const asked = target === provider ? outputs : definition.provides?.capability?.defaults(plan.site);
      return [
        target === provider ? `\`${target}\`` : `\`${target}\`: \`${provider}\``,
        from,
        howNeeded(edges, target !== provider && definition.provides?.capability?.optional === true),
        by.size === layer.components.length && by.size > 1 ? 'all' : codes([...by]),
        `\`external(${camelCase(target)}, ${outputsShape(Object.keys(asked ?? {}))})\``,
      ];
    });
  return markdownTable(['what', 'here in', 'needed', 'by', 'instead'], rows, 'Nothing.');
}

function howNeeded(edges: readonly PlannedEdge[], optional: boolean): string {
  if (edges.some(({ kind }) => kind === 'dependsOn')) return 'to be healthy first';
  return optional ? 'to be reachable, where there is one' : 'to be reachable';
}

function needsOf(layer: PlannedLayer, planned: ReadonlyMap<string, { readonly layer: string }>): Map<string, Need> {
  const needs = new Map<string, Need>();
  for (const { name, edges } of layer.components) {
    for (const edge of edges) {
      const provider = edge.component;
      if (provider === undefined || planned.get(provider)?.layer === layer.name) continue;
      const target = edge.capability ?? provider;
      const need = needs.get(target) ?? { provider, edges: [], by: new Set<string>() };
      need.edges.push(edge);
      need.by.add(name);
      needs.set(target, need);
    }
  }
  return needs;
}

function outputsShape(keys: readonly string[]): string {
  return keys.length === 0 ? '{}' : `{ ${keys.join(', ')} }`;
}
