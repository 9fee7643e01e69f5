import { defineComponent, imageRegistry } from '@lumie-infra/common-chart';
import { clusterOf, layerOf } from '../../stand-ins.ts';

const registry = defineComponent({
  name: 'registry',
  provides: { capability: imageRegistry },
  outputs: ({ site }) => imageRegistry.defaults(site),
});
const web = defineComponent({
  name: 'web',
  images: { web: { registry: 'docker.io', repository: 'library/web', tag: '1.2.3' } },
  uses: { registry },
});

export const definition = clusterOf([layerOf('apps', [registry, web])]);
export const message = `cluster 'edge' cannot be built:
  web declares registry as \`uses\`, but cannot start without it (its images come through the registry); make the edge \`dependsOn\``;
