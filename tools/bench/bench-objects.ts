import { type Manifest, componentsOf, planCluster } from '@lumie-infra/common-chart';
import type { BenchApp } from './bench-app.ts';
import { benchLayers, benchSite } from './bench-layers.ts';

/** The plain objects of every application: what all tools of the benchmark render. */
export type BenchObjects = readonly { readonly name: string; readonly objects: readonly Manifest[] }[];

/** The objects of the applications, as our components make them. */
export function benchObjects(apps: readonly BenchApp[]): BenchObjects {
  return componentsOf(planCluster({ ...benchSite, layers: benchLayers(apps) })).map(({ name, objects }) => ({
    name,
    objects,
  }));
}
