import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { ruleTester } from '../rule-tester.ts';
import { layerBoundaries } from './layer-boundaries.ts';

const workspace = mkdtempSync(join(tmpdir(), 'layer-boundaries-'));
afterAll(() => rmSync(workspace, { recursive: true }));

function writePackage(folder: string, json: object): void {
  mkdirSync(join(workspace, folder), { recursive: true });
  writeFileSync(join(workspace, folder, 'package.json'), JSON.stringify(json));
}

const at = '0.1.0';
writePackage('.', { workspaces: ['packages/*', 'tools'] });
writePackage('packages/common-chart', { name: '@lumie-infra/common-chart' });
writePackage('packages/bootstrap', {
  name: '@lumie-infra/bootstrap',
  'lumie-infra': { layer: 'bootstrap' },
  dependencies: { '@lumie-infra/common-chart': at },
});
writePackage('packages/platform', {
  name: '@lumie-infra/platform',
  'lumie-infra': { layer: 'platform' },
  dependencies: { '@lumie-infra/bootstrap': at },
  devDependencies: { '@lumie-infra/common-chart': at },
});
writePackage('packages/storage', {
  name: '@lumie-infra/storage',
  'lumie-infra': { layer: 'storage' },
  dependencies: { '@lumie-infra/platform': at },
});
writePackage('tools', { name: '@lumie-infra/tools', devDependencies: { '@lumie-infra/common-chart': at } });

const platform = join(workspace, 'packages/platform/src/components/cert-manager.ts');
const platformTest = join(workspace, 'packages/platform/src/components/cert-manager.test.ts');

ruleTester.run('layer-boundaries', layerBoundaries, {
  valid: [
    { filename: platform, code: `import { kong } from '@lumie-infra/bootstrap';` },
    { filename: platform, code: `import { x } from '../layer.ts'; import fs from 'node:fs'; import 'cdk8s';` },
    {
      filename: platform,
      code: `import own from '@lumie-infra/platform/upstream-versions.json' with { type: 'json' };`,
    },
    { filename: platformTest, code: `import { golden } from '@lumie-infra/common-chart/testing';` },
    { filename: join(workspace, 'tools/synth.ts'), code: `import { cluster } from '@lumie-infra/common-chart';` },
    { filename: join(workspace, 'tools/synth.ts'), code: 'await import(`@lumie-infra/${layer}`);' },
  ],
  invalid: [
    {
      name: 'a layer above',
      filename: platform,
      code: `import { infraDb } from '@lumie-infra/storage';`,
      errors: [
        {
          message:
            '@lumie-infra/storage is above @lumie-infra/platform, because it depends on it; use a capability for an address or a labelled object for something to be collected',
        },
      ],
    },
    {
      name: 'a layer that is not declared',
      filename: join(workspace, 'packages/storage/src/index.ts'),
      code: `export { kong } from '@lumie-infra/bootstrap';`,
      errors: [
        {
          message:
            "@lumie-infra/storage does not declare @lumie-infra/bootstrap; add it to 'dependencies' of @lumie-infra/storage's package.json",
        },
      ],
    },
    {
      name: 'what only tests may import',
      filename: platform,
      code: `import type { Golden } from '@lumie-infra/common-chart/testing';`,
      errors: [{ messageId: 'undeclared' }],
    },
    {
      name: 'a name that no package has',
      filename: platform,
      code: `import '@lumie-infra/boostrap';`,
      errors: [{ message: '@lumie-infra/boostrap is no package of this workspace; correct the name' }],
    },
    {
      name: 'a path out of the package',
      filename: platform,
      code: `export * from '../../../bootstrap/src/index.ts';`,
      errors: [
        { message: "'../../../bootstrap/src/index.ts' leaves the package; import the other package by its name" },
      ],
    },
    {
      name: 'a layer above, imported late',
      filename: platform,
      code: `await import('@lumie-infra/storage');`,
      errors: [{ messageId: 'upward' }],
    },
    {
      name: 'a type of a layer above',
      filename: platform,
      code: `type Db = import('@lumie-infra/storage').Db;`,
      errors: [{ messageId: 'upward' }],
    },
  ],
});
