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
  bootstrapException: { upstreamImages: 'it was there before' },
});

export const definition = clusterOf([layerOf('apps', [registry, web])]);
export const message = `cluster 'edge' cannot be built:
  web pulls its images from their publishers, but registry does not need web to run; remove the bootstrapException`;
