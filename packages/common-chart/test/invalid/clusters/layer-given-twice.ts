import { clusterOf, layerOf } from '../../stand-ins.ts';

const apps = layerOf('apps', []);

export const definition = clusterOf([apps, apps]);
export const message = `cluster 'edge' cannot be built:
  layer apps is given twice; list each layer once`;
