import { defineComponent } from '@lumie-infra/common-chart';
import { clusterOf, layerOf } from '../../stand-ins.ts';

const web = defineComponent({
  name: 'web',
  manifests: () => {
    throw new Error('no port is left');
  },
});

export const definition = clusterOf([layerOf('apps', [web])]);
export const message = `cluster 'edge' cannot be built:
  web cannot render its manifests: no port is left; mend the component or its options`;
