import type { ClusterModel } from './cluster-model.ts';

/** A function that finds something out about a cluster once, however many rules ask for it. */
export function oncePerModel<Found>(find: (model: ClusterModel) => Found): (model: ClusterModel) => Found {
  const known = new WeakMap<ClusterModel, { readonly found: Found }>();
  return (model) => {
    let one = known.get(model);
    if (one === undefined) {
      one = { found: find(model) };
      known.set(model, one);
    }
    return one.found;
  };
}
