import { isProblems, clusterCannotBeBuilt, throwProblems } from './errors.ts';
import type { External } from './external.ts';
import type { Layer } from './layer.ts';
import type { Plan } from './plan.ts';
import { planOf } from './planning.ts';
import { runtimeLoops } from './runtime-loop.ts';
import type { SiteFacts } from './site.ts';
import { resolveSite } from './resolve-site.ts';
import { type WrittenLayer, writePlan } from '../render/write.ts';

/** What a cluster is: its site facts, its layers, and what stands in for what it does not run. */
export interface ClusterDefinition extends SiteFacts {
  /** In any order. */
  readonly layers: readonly Layer[];
  readonly externals?: readonly External[];
}

/** How much of a cluster is looked at. */
export interface PlanSettings {
  /**
   * Whether layers are missing on purpose, as when one layer is rendered with only the layers below it. Then providers of
   * capabilities above need not be there.
   *
   * @default false
   */
  readonly partial?: boolean;
}

/** A cluster, resolved and ordered. Made by {@link cluster}. */
export interface Cluster {
  readonly plan: Plan;
  /** Renders every layer into a folder, each layer whole or not at all; returns what was written. */
  readonly synth: (folder: string) => WrittenLayer[];
}

/**
 * Composes a cluster of layers: resolves options, edges and outputs, and orders what it runs.
 *
 * @throws {Problems} everything that is wrong, at once.
 *
 * @example
 * cluster({
 *   name: 'edge',
 *   domain: 'edge.example.com',
 *   gitops: { repoURL: 'https://git.example.com/edge.git' },
 *   layers: [bootstrap, platform],
 * }).synth('dist/manifests');
 */
export function cluster(definition: ClusterDefinition): Cluster {
  const plan = planCluster(definition);
  return { plan, synth: (folder) => writePlan(plan, folder) };
}

/**
 * The plan of a cluster, without a way to write it.
 *
 * @throws {Problems} everything that is wrong, at once.
 */
export function planCluster(definition: ClusterDefinition, settings: PlanSettings = {}): Plan {
  const { layers, externals = [], ...facts } = definition;
  const problems: string[] = [];
  const site = resolveSite(facts, problems);
  const heading = clusterCannotBeBuilt(String(facts.name));
  throwProblems(heading, problems);
  try {
    const partial = settings.partial ?? false;
    const plan = planOf(site, layers, externals, partial);
    // Loops close over all layers, so a part of a cluster says nothing about them.
    if (!partial) runtimeLoops(plan, problems);
    throwProblems(undefined, problems);
    return plan;
  } catch (error) {
    if (isProblems(error)) throwProblems(heading, error.problems);
    throw error;
  }
}
