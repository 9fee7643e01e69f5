import { clusterOf, configured, layerOf } from '../../stand-ins.ts';

export const definition = clusterOf([layerOf('apps', [configured('web')]), layerOf('shop', [configured('web')])]);
export const message = `cluster 'edge' cannot be built:
  web is the name of a component in apps and in shop; rename one of them`;
