import { defineCapability, defineComponent } from '@lumie-infra/common-chart';
import { clusterOf, layerOf } from '../../stand-ins.ts';

const logSink = defineCapability('log-sink', () => ({ url: 'http://logs.logs.svc:3100' }));
const logs = defineComponent({
  name: 'logs',
  provides: { capability: logSink },
  outputs: () => ({ url: 'http://logs.logs.svc:80' }),
});

export const definition = clusterOf([layerOf('apps', [logs])]);
export const message = `cluster 'edge' cannot be built:
  logs provides log-sink with url "http://logs.logs.svc:80", but others find it at "http://logs.logs.svc:3100"; make them equal`;
