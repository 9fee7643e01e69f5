import { external } from '@lumie-infra/common-chart';
import { clusterOf, configured, layerOf } from '../../stand-ins.ts';

const database = configured('database');

export const definition = clusterOf([layerOf('apps', [database])], { externals: [external(database, {})] });
export const message = `cluster 'edge' cannot be built:
  external database stands in for something that cluster 'edge' runs itself; remove the external or turn the component off`;
