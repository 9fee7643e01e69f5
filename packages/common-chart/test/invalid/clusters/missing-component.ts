import { defineComponent } from '@lumie-infra/common-chart';
import { clusterOf, configured, layerOf } from '../../stand-ins.ts';

const database = configured('database');
const web = defineComponent({ name: 'web', dependsOn: { database } });

export const definition = clusterOf([layerOf('apps', [web])]);
export const message = `cluster 'edge' cannot be built:
  web needs database, which no layer of cluster 'edge' holds; add its layer or pass external(database, …)`;
