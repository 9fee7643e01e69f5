import { type Layer, defineLayer } from '@lumie-infra/common-chart';
import { clusterOf } from '../../stand-ins.ts';

const layer = (name: string, on: string): Layer =>
  defineLayer({ name: `@test/${name}`, dependencies: { [`@test/${on}`]: '1.0.0' } }, {});

export const definition = clusterOf([layer('a', 'b'), layer('b', 'c'), layer('c', 'a')]);
export const message = `cluster 'edge' cannot be built:
  layer cycle: a -> b -> c -> a; remove one of these package dependencies`;
