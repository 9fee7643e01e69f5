import { defineCapability, defineComponent } from '@lumie-infra/common-chart';
import { clusterOf, layerOf } from '../../stand-ins.ts';

const queue = defineCapability('queue', () => ({}));
const store = defineComponent({ name: 'store', dependsOn: { queue } });
const worker = defineComponent({ name: 'worker', dependsOn: { store } });
const broker = defineComponent({ name: 'broker', provides: { capability: queue }, dependsOn: { worker } });

export const definition = clusterOf([layerOf('apps', [broker, store, worker])]);
export const message = `cluster 'edge' cannot be built:
  dependency cycle: broker -> worker -> store -> broker; make one of these edges \`uses\``;
