import { expect, test } from 'vitest';
import {
  componentLayout,
  componentsOf,
  defineComponent,
  external,
  imageRegistry,
  planCluster,
} from '@lumie-infra/common-chart';
import { clusterOf, layerOf } from './stand-ins.ts';

test('a patch may name images as this cluster pulls them', () => {
  const runner = defineComponent({
    name: 'runner',
    releases: {
      urls: ['https://releases.example.com/runner.yaml'],
      patches: [{ patch: ({ helper }) => `helper: ${helper!.reference}\n`, target: { kind: 'Deployment' } }],
    },
    images: { helper: { registry: 'docker.io', repository: 'example/helper', tag: '1.2.3' } },
  });
  const externals = [external(imageRegistry, { host: 'registry.example.com', nodePort: 30500 })];
  const [component] = componentsOf(planCluster(clusterOf([layerOf('apps', [runner])], { externals })));

  expect(componentLayout(component!)[0]!.content).toContain(
    'patches:\n  - patch: |\n      helper: registry.example.com/example/helper:1.2.3\n    target:\n      kind: Deployment\n',
  );
});
