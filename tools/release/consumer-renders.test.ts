import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workspaceRoot } from '../workspace-layers.ts';
import { consumersOf, renderConsumer } from './consumer-renders.ts';

const root = mkdtempSync(join(tmpdir(), 'consumers-'));
const site = (domain: string): string => `import { bootstrap } from '@lumie-infra/bootstrap';
import { cluster } from '@lumie-infra/common-chart';
import { platform } from '@lumie-infra/platform';

cluster({
  name: 'edge',
  domain: '${domain}',
  gitops: { repoURL: 'https://git.example.com/edge.git' },
  nodes: [{ name: 'one', role: 'server', account: 'a', ocpus: 4, memoryGiB: 24, dataVolumeGiB: 50 }],
  layers: [bootstrap, platform],
}).synth('rendered');
`;

beforeAll(() => {
  writeExample('edge', { scripts: { synth: 'node synth.ts' }, type: 'module' }, site('edge.example.com'));
  mkdirSync(join(root, 'examples/edge/rendered/root'), { recursive: true });
  writeFileSync(join(root, 'examples/edge/rendered/root/root.yaml'), 'what: was committed\n');
  writeExample('broken', { scripts: { synth: 'node synth.ts' }, type: 'module' }, site('no domain'));
  writeExample('other', { scripts: {}, type: 'module' }, '');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function writeExample(name: string, json: object, synth: string): void {
  const folder = join(root, 'examples', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(json));
  writeFileSync(join(folder, 'synth.ts'), synth);
}

test('consumers are the examples that can be rendered', () => {
  expect(consumersOf(root).map(({ name }) => name)).toEqual(['examples/broken', 'examples/edge']);
});

test('a consumer is rendered by its own script, with the packages as they stand, and left as it was', async () => {
  const [, edge] = consumersOf(root);
  const render = await renderConsumer(edge!, workspaceRoot, workspaceRoot);

  expect(render).not.toHaveProperty('problem');
  const { texts } = render as { readonly texts: ReadonlyMap<string, string> };
  expect(texts.get('root/root.yaml')).toContain('https://git.example.com/edge.git');
  expect([...texts.keys()]).toContain('bootstrap/application.yaml');
});

test('a consumer that is refused says why', async () => {
  const [broken] = consumersOf(root);

  expect(await renderConsumer(broken!, workspaceRoot, workspaceRoot)).toMatchInlineSnapshot(`
    {
      "problem": "Problems: cluster 'edge' cannot be built:
      domain is "no domain"; give a DNS name, such as example.com (Parent domain of every host name that the cluster serves)",
    }
  `);
});
