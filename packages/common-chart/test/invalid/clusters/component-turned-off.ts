import { defineComponent } from '@lumie-infra/common-chart';
import { clusterOf, configured, layerOf } from '../../stand-ins.ts';

const database = configured('database');
const web = defineComponent({ name: 'web', dependsOn: { database } });
const admin = defineComponent({ name: 'admin', uses: { database } });

export const definition = clusterOf([layerOf('apps', [admin, database, web]).with({ database: false })]);
export const message = `cluster 'edge' cannot be built:
  admin needs database, which cluster 'edge' turns off; turn it on or pass external(database, …)
  web needs database, which cluster 'edge' turns off; turn it on or pass external(database, …)`;
