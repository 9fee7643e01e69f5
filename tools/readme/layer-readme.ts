import type { Plan, PlannedLayer } from '@lumie-infra/common-chart';
import { type SecretsContract, clusterModel, secretsContract } from '@lumie-infra/common-chart/verify';
import { componentTable } from './component-table.ts';
import { type GeneratedSection, withSection } from './generated-section.ts';
import { needsTable } from './needs-table.ts';
import { type OptionSchema, optionTable } from './option-table.ts';
import { outputTable } from './output-table.ts';
import { secretTable } from './secret-table.ts';

/** The READMEs of layers with everything that their components say of themselves, given a cluster that runs them all. */
export function layerReadmes(plan: Plan, pageOf: (layer: string) => string): ReadonlyMap<string, string> {
  const contract = secretsContract(clusterModel(plan));
  return new Map(
    plan.layers.map((layer) => [layer.name, sectionsOf(layer, plan, contract).reduce(withSection, pageOf(layer.name))]),
  );
}

function sectionsOf(layer: PlannedLayer, plan: Plan, contract: SecretsContract): GeneratedSection[] {
  const options = layer.components.map(({ name, definition }) => ({
    name,
    options: definition.options as OptionSchema | undefined,
  }));
  return [
    { name: 'components', heading: 'Components', content: componentTable(layer, plan.site.domain) },
    { name: 'options', heading: 'Options', content: optionTable(options) },
    { name: 'outputs', heading: 'Outputs', content: outputTable(layer) },
    { name: 'secrets', heading: 'Secrets', content: secretTable(layer, contract) },
    { name: 'needs', heading: 'What it needs', content: needsTable(layer, plan) },
  ];
}
