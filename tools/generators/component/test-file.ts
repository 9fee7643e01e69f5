import { camelCase } from '../identifier.ts';
import { importLines } from '../import-lines.ts';

/** What the test of a new component needs to know. */
export interface NewComponentTest {
  readonly name: string;
  readonly layer: string;
  /** The layers that its layer builds on. */
  readonly below: readonly string[];
  readonly namespace: string;
  /** The name of its chart, when it has one. */
  readonly chart: string | undefined;
}

/** The text of a new component's test. */
export function componentTestFile({ name, layer, below, namespace, chart }: NewComponentTest): string {
  const layers = [...below, layer].map(camelCase);
  const imports = [
    { name: 'componentsOf', from: '@lumie-infra/common-chart' },
    { name: 'planCluster', from: '@lumie-infra/common-chart' },
    { name: 'referenceSite', from: '@lumie-infra/common-chart/testing' },
    { name: 'expect', from: 'vitest' },
    { name: 'test', from: 'vitest' },
    { name: camelCase(layer), from: '../layer.ts' },
    ...below.map((one) => ({ name: camelCase(one), from: `@lumie-infra/${one}` })),
    ...(chart === undefined ? [] : [{ name: 'versions', from: '../upstream-versions.ts' }]),
  ];
  return `${importLines(imports)}

${chart === undefined ? manifestsTest(name, namespace, layers) : chartTest(name, namespace, layers, chart)}`;
}

function manifestsTest(name: string, namespace: string, layers: readonly string[]): string {
  return `test('its objects are in their namespace and follow the site', () => {
  const site = { ...referenceSite, domain: 'elsewhere.example.com' };
  const plan = planCluster({ ...site, layers: [${layers.join(', ')}] }, { partial: true });
  const component = componentsOf(plan).find(({ name }) => name === '${name}');

  expect(component?.objects.find(({ kind }) => kind === 'ConfigMap')).toMatchObject({
    metadata: { name: '${name}', namespace: '${namespace}' },
    data: { domain: 'elsewhere.example.com' },
  });
});
`;
}

function chartTest(name: string, namespace: string, layers: readonly string[], chart: string): string {
  return `test('its chart is the pinned one, in its namespace', () => {
  const plan = planCluster({ ...referenceSite, layers: [${layers.join(', ')}] }, { partial: true });
  const component = componentsOf(plan).find(({ name }) => name === '${name}');

  expect(component?.namespace).toBe('${namespace}');
  expect(component?.chart).toMatchObject(versions.chart('${chart}'));
});
`;
}
