import type { HealthVerdict } from '@lumie-infra/common-chart/health/testing';
import { applicationHealth } from './application-health.ts';
import { applicationObject } from './application-object.ts';
import type { SimulationEvent } from './event.ts';
import type { LiveApplication, LiveCluster } from './live-cluster.ts';
import { type Judge, type ObjectHealthScope, objectHealth } from './object-health.ts';
import { contentRevision } from './pin-tree.ts';
import type { Scenario } from './scenario.ts';
import { type ApplicationManifest, type Tree, type TreeObject, isApplication } from './tree.ts';

/** Everything that a simulation knows. */
export interface World extends ObjectHealthScope {
  readonly tree: Tree;
  readonly events: SimulationEvent[];
  readonly contents: ReadonlyMap<string, readonly TreeObject[]>;
  /** Verdicts on Applications since they last changed. */
  readonly verdicts: Map<LiveApplication, HealthVerdict>;
  /** The seconds at which something may happen by itself. */
  readonly wakeups: Set<number>;
}

/** What a world is made of. */
export interface WorldParts {
  readonly tree: Tree;
  /** What ran before, whose contents Applications may still hold. */
  readonly since: Tree | undefined;
  readonly cluster: LiveCluster;
  readonly scenario: Scenario;
  readonly judge: Judge;
}

/** A world in which nothing has happened yet. */
export function worldOf({ tree, since, cluster, scenario, judge }: WorldParts): World {
  const contents = new Map<string, readonly TreeObject[]>();
  for (const { applications } of [...(since === undefined ? [] : [since]), tree]) {
    for (const { name, manifest, objects } of applications.values()) contents.set(contentKey(name, manifest), objects);
  }
  const wakeups = new Set<number>();
  const contentOf = (name: string): readonly TreeObject[] => {
    const manifest = cluster.applications.get(name)?.manifest ?? tree.applications.get(name)?.manifest;
    return manifest === undefined ? [] : (contents.get(contentKey(name, manifest)) ?? []);
  };
  return {
    tree,
    cluster,
    scenario,
    judge,
    contents,
    contentOf,
    wakeups,
    wakeAt: (second) => void wakeups.add(second),
    events: [],
    verdicts: new Map(),
  };
}

function contentKey(name: string, manifest: ApplicationManifest): string {
  return `${name}@${manifest.spec.source.targetRevision}`;
}

/** What the shipped rule says of an Application. */
export function applicationVerdict(world: World, application: LiveApplication): HealthVerdict {
  const known = world.verdicts.get(application);
  if (known !== undefined) return known;
  const verdict = world.judge(applicationHealth, applicationObject(application));
  world.verdicts.set(application, verdict);
  return verdict;
}

/** The health of an object that an Application holds; Missing when it is not there. */
export function healthOf(world: World, object: TreeObject, now: number): HealthVerdict | undefined {
  const live = world.cluster.objects.get(object.key);
  if (live === undefined) return { status: 'Missing', message: 'is not there' };
  if (!isApplication(object)) return objectHealth(world, live, now);
  return applicationVerdict(world, world.cluster.applications.get(object.name)!);
}

/** The revision that an Application is to be at: its pin, and for the root what stands for its content. */
export function revisionOf({ tree, contentOf }: World, { name, manifest }: LiveApplication): string {
  return name === tree.root ? contentRevision(contentOf(name)) : manifest.spec.source.targetRevision;
}

/** What keeps an Application from being healthy: the first few of its objects that are not. */
export function reasonOf(world: World, name: string, now: number): string {
  const unwell = world.contentOf(name).flatMap((object) => {
    const health = healthOf(world, object, now);
    if (health === undefined || health.status === 'Healthy') return [];
    if (isApplication(object)) return [`${object.name} is ${health.status}`];
    return [`${object.kind} ${object.name} ${health.message || `is ${health.status}`}`];
  });
  return [...unwell.slice(0, 3), ...(unwell.length > 3 ? [`${unwell.length - 3} more`] : [])].join(', ');
}
