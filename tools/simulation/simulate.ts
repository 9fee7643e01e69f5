import type { SimulationEvent } from './event.ts';
import { type Comparison, type LiveApplication, LiveCluster, sameComparison } from './live-cluster.ts';
import type { Judge } from './object-health.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './outcome-of.ts';
import { type Scenario, allHealthy } from './scenario.ts';
import { beginSync, continueOperation } from './sync-operation.ts';
import type { Tree } from './tree.ts';
import { type World, applicationVerdict, healthOf, revisionOf, worldOf } from './world.ts';

/** What is simulated. */
export interface SimulationSettings {
  readonly tree: Tree;
  /** What runs already, all of it healthy. @default - nothing: a first install */
  readonly since?: Tree | undefined;
  /** @default - everything becomes healthy */
  readonly scenario?: Scenario | undefined;
  /** Runs the health rules. */
  readonly judge: Judge;
}

/** What happened, in order, and how it ended. */
export interface Simulation {
  readonly events: readonly SimulationEvent[];
  readonly outcome: Outcome;
}

/** When a simulation of something that is tried again for ever ends, in seconds. */
const horizon = 2 * 60 * 60;

/**
 * Plays Argo CD's algorithm over a rendered tree, from the root down.
 *
 * Every Application compares its source with the cluster and syncs what differs, wave by wave: a wave begins when all
 * objects of the one before are healthy, a degraded one fails the operation, a failed operation is tried again with
 * backoff. Whether an Application is healthy says the rule that is shipped to Argo CD, on the object as Argo CD writes it.
 */
export function simulate({ tree, since, scenario = allHealthy, judge }: SimulationSettings): Simulation {
  const cluster = new LiveCluster();
  if (since !== undefined) run(worldOf({ tree: since, since: undefined, cluster, scenario: allHealthy, judge }));
  for (const application of cluster.applications.values()) {
    Object.assign(application, { syncs: 0, moved: false, saidToWait: '' });
  }
  const world = worldOf({ tree, since, cluster, scenario, judge });
  const { at, ended } = run(world);
  return { events: world.events, outcome: outcomeOf(world, at, ended) };
}

function run(world: World): { readonly at: number; readonly ended: boolean } {
  const { cluster, tree, wakeups } = world;
  // Whoever ran before has come to rest, so its clock can be set back.
  cluster.rest();
  cluster.applyApplication(tree.applications.get(tree.root)!.manifest, 0);
  for (let now = 0; now <= horizon;) {
    let changed = false;
    for (const application of [...cluster.applications.values()]) {
      if (step(world, application, now)) changed = true;
    }
    if (changed) {
      now += 1;
      continue;
    }
    for (const second of wakeups) if (second <= now) wakeups.delete(second);
    if (wakeups.size === 0) return { at: now, ended: true };
    now = Math.min(...wakeups);
  }
  return { at: horizon, ended: false };
}

function step(world: World, application: LiveApplication, now: number): boolean {
  const changed = [
    continueOperation(world, application, now),
    compare(world, application, now),
    beginSync(application, now),
  ].includes(true);
  if (changed) world.verdicts.delete(application);
  noteHealth(world, application, now);
  return changed;
}

function noteHealth(world: World, application: LiveApplication, now: number): void {
  if (applicationVerdict(world, application).status !== 'Healthy') {
    application.healthySince = undefined;
  } else if (application.healthySince === undefined) {
    application.healthySince = now;
    if (application.moved) world.events.push({ at: now, application: application.name, kind: 'becomes healthy' });
  }
}

const fromBest = ['Healthy', 'Suspended', 'Progressing', 'Missing', 'Degraded', 'Unknown'];

function compare(world: World, application: LiveApplication, now: number): boolean {
  const { cluster, contentOf } = world;
  const { name, manifest, last, comparison: known } = application;
  // Argo CD needs a moment to look at a new spec; until then the old verdict stands beside it.
  if (application.changedAt === now && known?.source !== manifest.spec.source) {
    world.wakeAt(now + 1);
    return false;
  }
  const content = contentOf(name);
  const synced = content.every(({ key, digest }) => {
    const live = cluster.objects.get(key);
    return live?.owner === name && live.object.digest === digest;
  });
  const revision = revisionOf(world, application);
  const status = synced && cluster.leftOver(name, content).length === 0 ? 'Synced' : 'OutOfSync';
  const gaveUp = status === 'OutOfSync' && last?.phase === 'Failed' && last.revision === revision;
  const health = content
    .map((object) => healthOf(world, object, now)?.status ?? 'Healthy')
    .reduce((worst, one) => (fromBest.indexOf(one) > fromBest.indexOf(worst) ? one : worst), 'Healthy');
  const comparison: Comparison = {
    source: manifest.spec.source,
    revision,
    status,
    health,
    at: now,
    ...(gaveUp ? { error: `gave up: ${last.message}` } : {}),
  };
  const outdated = last !== undefined && known !== undefined && known.at < last.finishedAt;
  if (!outdated && sameComparison(known, comparison)) return false;
  application.comparison = comparison;
  return true;
}
