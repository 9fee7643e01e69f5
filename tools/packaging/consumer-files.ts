import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { camelCase } from '../generators/identifier.ts';
import { namedBlocks } from './named-blocks.ts';

/** A cluster of layers. The apps of this repository are in no package, so it brings one of its own. */
function clusterOf(layers: readonly string[]): string {
  const names = layers.map(camelCase);
  const imports = layers.map((layer, index) => `import { ${names[index]} } from '@lumie-infra/${layer}';`);
  const chosen = names.map((name) =>
    name === 'webApps' ? "webApps.with({ 'web-app-set': { folder: 'apps' } })" : name,
  );
  return `import { cluster } from '@lumie-infra/common-chart';
${imports.join('\n')}

cluster({
  name: 'whole',
  domain: 'whole.example.com',
  gitops: { repoURL: 'https://git.example.com/whole.git' },
  nodes: [
    { name: 'server', role: 'server', account: 'a', ocpus: 1, memoryGiB: 4 },
    ...[1, 2, 3, 4].map((number) => ({
      name: \`agent-\${number}\`,
      role: 'agent' as const,
      account: 'a',
      ocpus: 2,
      memoryGiB: 16,
      dataVolumeGiB: 50,
    })),
  ],
  network: { nodeCIDRs: ['10.0.0.0/24'] },
  layers: [${chosen.join(', ')}],
}).synth('all');
`;
}

/** A file in which every mistake is marked as one; with another mark instead, nothing keeps it from being reported. */
export const typeMistakes = `import { cluster } from '@lumie-infra/common-chart';
import { observability } from '@lumie-infra/observability';

observability.with({
  // @ts-expect-error no component has this name
  grafanna: { replicas: 2 },
});
observability.with({
  // @ts-expect-error the component has no such option
  grafana: { replica: 2 },
});
observability.with({
  // @ts-expect-error the option is a number
  grafana: { replicas: 'two' },
});
observability.with({
  // @ts-expect-error the chart has no such value
  grafana: { values: { replicass: 2 } },
});
// @ts-expect-error a cluster has a domain
cluster({ name: 'edge', gitops: { repoURL: 'https://git.example.com/edge.git' }, layers: [] });
`;

/**
 * What a repository holds that renders several clusters: those of the page on importing layers, the example, and one of all
 * given layers. Its `render.ts` renders all of them in one process, each into a folder of its own.
 */
export function consumerFiles(workspaceRoot: string, layers: readonly string[]): ReadonlyMap<string, string> {
  const read = (path: string): string => readFileSync(join(workspaceRoot, path), 'utf8');
  const files = new Map<string, string>();
  for (const [name, code] of namedBlocks(read('docs/import.md'))) {
    files.set(name, code.replace("synth('manifests')", `synth('${name.replace(/\.ts$/, '')}')`));
  }
  files.set('all.ts', clusterOf(layers));
  files.set('apps/todo.yaml', read('packages/web-apps/apps/todo.yaml'));
  files.set(
    'observability.ts',
    read('examples/edge/cluster.ts').replace("synth('manifests')", "synth('observability')"),
  );
  files.set('outside.ts', read('examples/edge/outside.ts'));
  files.set('tsconfig.json', read('examples/edge/tsconfig.json'));
  const rendered = ['all', 'observability', 'cluster', 'clusters', 'shop'];
  files.set('render.ts', rendered.map((name) => `await import('./${name}.ts');\n`).join(''));
  return files;
}
