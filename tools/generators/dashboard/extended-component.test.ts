import { expect, test } from 'vitest';
import { extendedComponent } from './extended-component.ts';

const imports = [
  { name: 'Dashboard', from: '@lumie-infra/common-chart/dashboards' },
  { name: 'webDashboard', from: '../dashboards/web.ts' },
];

function extended(definition: string, head = ''): string | undefined {
  const source = `${head}export const web = defineComponent({\n${definition}\n});\n`;
  return extendedComponent(source, (scope) => `new Dashboard(${scope}, webDashboard)`, imports);
}

test('a component without manifests gets some, before its outputs', () => {
  expect(extended(`  name: 'web',\n  outputs: () => ({}),`)).toMatchInlineSnapshot(`
    "import { webDashboard } from '../dashboards/web.ts';
    import { Dashboard } from '@lumie-infra/common-chart/dashboards';
    export const web = defineComponent({
      name: 'web',
      manifests: (scope) => {
    new Dashboard(scope, webDashboard);
    },
    outputs: () => ({}),
    });
    "
  `);
});

test('a component of a name alone gets manifests', () => {
  expect(extended(`  name: 'web'`)).toContain(`name: 'web',\nmanifests: (scope) => {`);
});

test('the call comes after what manifests do already, with their name for the scope', () => {
  expect(extended(`  manifests: (made, { site }) => {\n    new ConfigMap(made, site.name);\n  },`)).toContain(
    'new ConfigMap(made, site.name);\n  new Dashboard(made, webDashboard);\n}',
  );
});

test('manifests without a scope get one', () => {
  expect(extended(`  manifests: () => {},`)).toContain('manifests: (scope) => {new Dashboard(scope, webDashboard);\n}');
});

test('an import of the same module is extended, and one of the same name is left', () => {
  const head = `import { Dashboard, stat } from '@lumie-infra/common-chart/dashboards';\nimport { z } from '../dashboards/web.ts';\n`;

  expect(extended(`  name: 'web',`, head)).toContain(head.replace('{ z }', '{ z, webDashboard }'));
});

test('imports stand in the order of their modules', () => {
  const head = `import { a } from '@lumie-infra/common-chart';\nimport { b } from '@lumie-infra/platform';\nimport { c } from '../upstream-versions.ts';\n`;

  expect(extended(`  name: 'web',`, head)?.match(/(?<=from ').*(?=';)/g)).toEqual([
    '@lumie-infra/common-chart',
    '@lumie-infra/common-chart/dashboards',
    '@lumie-infra/platform',
    '../dashboards/web.ts',
    '../upstream-versions.ts',
  ]);
});

test.each([
  ['made elsewhere', `  manifests: allManifests,`],
  ['an expression', `  manifests: (scope) => void new ConfigMap(scope),`],
  ['a function that takes its scope apart', `  manifests: ({ site }) => {},`],
])('manifests that are %s are left to a person', (_, definition) => {
  expect(extended(definition)).toBeUndefined();
});
