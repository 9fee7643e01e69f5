import { defineCapability, defineComponent } from '@lumie-infra/common-chart';
import { clusterOf, layerOf } from '../../stand-ins.ts';

const logSink = defineCapability('log-sink', () => ({ url: 'http://logs' }));
const outputs = () => ({ url: 'http://logs' });
const loki = defineComponent({ name: 'loki', provides: { capability: logSink }, outputs });
const vector = defineComponent({ name: 'vector', provides: { capability: logSink }, outputs });

export const definition = clusterOf([layerOf('apps', [loki, vector])]);
export const message = `cluster 'edge' cannot be built:
  log-sink is provided by loki and by vector; turn one of them off`;
