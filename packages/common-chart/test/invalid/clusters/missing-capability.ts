import { defineCapability, defineComponent } from '@lumie-infra/common-chart';
import { clusterOf, layerOf } from '../../stand-ins.ts';

const logSink = defineCapability('log-sink', () => ({ url: 'http://logs.example.com' }));
const web = defineComponent({ name: 'web', uses: { logSink } });

export const definition = clusterOf([layerOf('apps', [web])]);
export const message = `cluster 'edge' cannot be built:
  web needs the capability log-sink, which no component of cluster 'edge' provides; add its layer or pass external(log-sink, …)`;
