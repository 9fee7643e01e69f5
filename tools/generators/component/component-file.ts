import { camelCase } from '../identifier.ts';
import { type Imported, importLines } from '../import-lines.ts';

/** What a new component is made of. */
export interface NewComponent {
  readonly name: string;
  readonly description: string;
  /** Its namespace, as an expression. */
  readonly namespace: { readonly expression: string; readonly imports: readonly Imported[] } | undefined;
  /** The name of its chart, and the type of the chart's values. */
  readonly chart: { readonly name: string; readonly values: Imported } | undefined;
}

/** The text of a component's file. */
export function componentFile(component: NewComponent): string {
  const { name, description, namespace, chart } = component;
  const imports = [...(namespace?.imports ?? []), ...(chart === undefined ? manifestImports : chartImports(chart))];
  const lines = [
    `name: '${name}',`,
    ...(namespace === undefined ? [] : [`namespace: ${namespace.expression},`]),
    ...(chart === undefined ? manifestLines(name) : chartLines(chart)),
  ];
  return `${importLines(imports)}

/** ${description} */
export const ${camelCase(name)} = defineComponent({
${lines.join('\n')}
});
`;
}

const vocabulary = '@lumie-infra/common-chart';
const define: Imported = { name: 'defineComponent', from: vocabulary };
const manifestImports: readonly Imported[] = [define, { name: 'ConfigMap', from: vocabulary }];

function chartImports({ values }: { readonly values: Imported }): Imported[] {
  return [define, { name: 'helm', from: vocabulary }, values, { name: 'versions', from: '../upstream-versions.ts' }];
}

function manifestLines(name: string): string[] {
  return [
    `manifests: (scope, { site }) => {`,
    `  new ConfigMap(scope, '${name}', { data: { domain: site.domain } });`,
    `},`,
  ];
}

function chartLines({ name, values }: { readonly name: string; readonly values: Imported }): string[] {
  return [`chart: helm<${values.name}>(versions.chart('${name}')),`, `values: (): ${values.name} => ({}),`];
}
