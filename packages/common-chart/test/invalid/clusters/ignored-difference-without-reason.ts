import { defineComponent } from '@lumie-infra/common-chart';
import { clusterOf, layerOf } from '../../stand-ins.ts';

const web = defineComponent({
  name: 'web',
  ignoreDifferences: [{ reason: '', group: 'apps', kind: 'Deployment', jsonPointers: ['spec/replicas'] }],
});

export const definition = clusterOf([layerOf('apps', [web])]);
export const message = `cluster 'edge' cannot be built:
  web has Argo CD ignore 'spec/replicas' of Deployment, which is no JSON pointer; write it like '/spec/replicas'
  web has Argo CD ignore fields of Deployment without a reason; say which controller writes them, or render what it writes`;
