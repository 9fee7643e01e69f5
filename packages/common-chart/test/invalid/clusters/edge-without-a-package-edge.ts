import { defineComponent } from '@lumie-infra/common-chart';
import { clusterOf, configured, layerOf } from '../../stand-ins.ts';

const database = configured('database');
const storage = layerOf('storage', [database]);
const apps = layerOf('apps', [defineComponent({ name: 'web', dependsOn: { database } })]);

export const definition = clusterOf([apps, storage]);
export const message = `cluster 'edge' cannot be built:
  web of apps depends on database of storage, a layer that apps does not build on; make the edge \`uses\` through a capability, or move one of them`;
