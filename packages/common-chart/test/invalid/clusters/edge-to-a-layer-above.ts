import { defineCapability, defineComponent } from '@lumie-infra/common-chart';
import { clusterOf, layerOf } from '../../stand-ins.ts';

const queue = defineCapability('queue', () => ({}));
const low = layerOf('low', [defineComponent({ name: 'worker', dependsOn: { queue } })]);
const high = layerOf('high', [defineComponent({ name: 'broker', provides: { capability: queue } })], [low]);

export const definition = clusterOf([high, low]);
export const message = `cluster 'edge' cannot be built:
  worker of low depends on broker of high, a layer that low does not build on; make the edge \`uses\` through a capability, or move one of them`;
