import { defineComponent } from '@lumie-infra/common-chart';
import { clusterOf, layerOf } from '../../stand-ins.ts';

const early = defineComponent({
  name: 'early',
  images: { web: { repository: 'applications/web', tag: '1.2.3' } },
  bootstrapException: { upstreamImages: 'test' },
});

export const definition = clusterOf([layerOf('base', [early])]);
export const message = `cluster 'edge' cannot be built:
  early has image 'web', which only the cluster's registry holds, but starts before that registry; remove bootstrapException or give the image a registry`;
