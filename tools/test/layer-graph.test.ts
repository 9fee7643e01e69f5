import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planClusterFile } from '@lumie-infra/common-chart';
import { longestPaths } from '../nx-plugin/dependency-graph.ts';
import { importLayers, layerNames } from '../workspace-layers.ts';
import { runNx } from './fixture-workspace.ts';

interface GraphFile {
  readonly graph: {
    readonly nodes: Readonly<
      Record<string, { readonly data: { readonly metadata: { readonly description: string } } }>
    >;
    readonly dependencies: Readonly<Record<string, readonly { readonly target: string }[]>>;
  };
}

const workspaceRoot = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'layer-graph-'));
let graph: GraphFile['graph'];

beforeAll(() => {
  const file = join(folder, 'graph.json');
  const { output } = runNx(workspaceRoot, 'graph', `--file=${file}`);
  expect(output).toContain('graph.json');
  graph = (JSON.parse(readFileSync(file, 'utf8')) as GraphFile).graph;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What Nx shows of this repository, and so what the waves and `nx affected` use. */
const layers = {
  provision: ['common-chart'],
  bootstrap: ['common-chart'],
  platform: ['bootstrap', 'common-chart'],
  storage: ['bootstrap', 'common-chart', 'platform'],
  security: ['bootstrap', 'common-chart', 'platform', 'storage'],
  observability: ['bootstrap', 'common-chart', 'platform', 'storage'],
  applications: ['bootstrap', 'common-chart', 'observability', 'platform', 'security', 'storage'],
  'web-apps': ['applications', 'bootstrap', 'common-chart', 'observability', 'platform', 'security', 'storage'],
};

describe('the graph of this repository', () => {
  it('shows the layers, what they are built of, the tools, and nothing else', () => {
    expect(Object.keys(graph.nodes).sort()).toEqual([...Object.keys(layers), 'common-chart', 'tools'].sort());
  });

  it.each(Object.entries(layers))('%s needs what its package.json says', (name, needs) => {
    expect((graph.dependencies[name] ?? []).map(({ target }) => target).sort()).toEqual(needs);
  });

  it('has nothing below the vocabulary', () => {
    expect(graph.dependencies['common-chart']).toEqual([]);
  });

  it('puts every layer in its wave', () => {
    const waves = Object.keys(layers).map((name) => [
      name,
      /^Wave (-?\d+)\./.exec(graph.nodes[name]!.data.metadata.description)?.[1],
    ]);

    expect(Object.fromEntries(waves)).toEqual({
      provision: undefined,
      bootstrap: '-1',
      platform: '0',
      storage: '1',
      security: '2',
      observability: '2',
      applications: '3',
      'web-apps': '4',
    });
  });

  it('has the edges and the waves that Argo CD gets', async () => {
    const names = layerNames();
    const edges = new Map(
      names.map((name) => [
        name,
        (graph.dependencies[name] ?? [])
          .map(({ target }) => target)
          .filter((target) => names.includes(target))
          .sort(),
      ]),
    );
    const plan = planClusterFile(join(workspaceRoot, 'cluster.yaml'), { available: await importLayers(names) });
    const planned = new Map(plan.layers.map(({ name, dependsOn, wave }) => [name, { dependsOn, wave }]));
    const lengths = longestPaths(edges);

    for (const name of names) {
      expect([name, planned.get(name)]).toEqual([name, { dependsOn: edges.get(name), wave: lengths.get(name)! - 1 }]);
    }
    expect(planned.size).toBe(names.length);
  });
});
