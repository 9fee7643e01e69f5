import type { Plan } from '@lumie-infra/common-chart';

/** A component that a cluster should run. */
export interface ExpectedComponent {
  readonly name: string;
  /** Inside its layer. */
  readonly wave: number;
  /** Components that must be healthy first. */
  readonly dependsOn: readonly string[];
}

/** A layer that a cluster should run. */
export interface ExpectedLayer {
  readonly name: string;
  readonly wave: number;
  readonly components: readonly ExpectedComponent[];
}

/** What a cluster should run, layers and components in the order in which they come up. */
export interface ExpectedCluster {
  readonly name: string;
  readonly layers: readonly ExpectedLayer[];
}

/** What a plan expects of its cluster. */
export function expectedCluster({ site, layers }: Plan): ExpectedCluster {
  return {
    name: site.name,
    layers: layers.map(({ name, wave, components }) => ({
      name,
      wave,
      components: components
        .map(({ name: component, wave: own, edges }) => ({
          name: component,
          wave: own,
          dependsOn: [
            ...new Set(
              edges.flatMap(({ kind, component: other }) =>
                kind === 'dependsOn' && other !== undefined && other !== component ? [other] : [],
              ),
            ),
          ].sort(),
        }))
        .sort((a, b) => a.wave - b.wave || (a.name < b.name ? -1 : 1)),
    })),
  };
}
