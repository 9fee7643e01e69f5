import { healthChecks, healthRule, kindKey, kindKeyOf } from '@lumie-infra/common-chart/health';
import type { HealthVerdict } from '@lumie-infra/common-chart/health/testing';
import { controllerOf } from './controllers.ts';
import type { LiveCluster, LiveObject } from './live-cluster.ts';
import type { Scenario } from './scenario.ts';
import type { TreeObject } from './tree.ts';

/** Runs a health rule on an object. */
export type Judge = (lua: string, object: unknown) => HealthVerdict;

/** What the health of objects other than Applications follows from. */
export interface ObjectHealthScope {
  readonly cluster: LiveCluster;
  readonly scenario: Scenario;
  readonly judge: Judge;
  /** What a component holds by now. */
  readonly contentOf: (application: string) => readonly TreeObject[];
  /** Asks to be looked at again at that second. */
  readonly wakeAt: (second: number) => void;
}

const workloads: ReadonlySet<string> = new Set(['Chart', 'Release', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job']);

/** How long a workload takes to become healthy, in seconds. */
const startingSeconds = 20;
/** How long a controller takes to see an object, in seconds. */
const reactionSeconds = 3;

const luaOf: ReadonlyMap<string, string> = new Map(healthChecks.map((check) => [kindKey(check), check.lua]));

/**
 * The health of an object, as its fixture has it; `undefined` for one that has none.
 *
 * An object whose controller does not run yet has no status: the real rule judges it so. That is what would happen on a
 * first install, and what finds a rule that waits for a controller which itself waits.
 */
export function objectHealth(scope: ObjectHealthScope, live: LiveObject, now: number): HealthVerdict | undefined {
  const { object, owner, appliedAt } = live;
  const stuck = scope.scenario.stuck.has(owner);
  if (!isJudged(object)) return stuck && standsIn(scope, live) ? neverHealthy : undefined;
  if (stuck) return neverHealthy;
  const controller = controllerOf(object);
  if (controller !== undefined && !runs(scope, controller, now)) {
    const lua = luaOf.get(kindKeyOf(object));
    return lua === undefined
      ? { status: 'Progressing', message: `waits for ${controller}` }
      : scope.judge(lua, object.manifest);
  }
  const healthyAt = appliedAt + (workloads.has(object.kind) ? startingSeconds : reactionSeconds);
  if (now >= healthyAt) return { status: 'Healthy', message: '' };
  scope.wakeAt(healthyAt);
  return { status: 'Progressing', message: 'starts' };
}

const neverHealthy: HealthVerdict = { status: 'Progressing', message: 'never becomes healthy, as the scenario has it' };

function isJudged(object: TreeObject): boolean {
  return workloads.has(object.kind) || healthRule(kindKeyOf(object)) !== 'waived';
}

// A component of nothing but objects without health can be stuck as well.
function standsIn({ contentOf }: ObjectHealthScope, { object, owner }: LiveObject): boolean {
  const content = contentOf(owner);
  return !content.some(isJudged) && content[0]?.key === object.key;
}

function runs({ cluster, scenario, contentOf, wakeAt }: ObjectHealthScope, component: string, now: number): boolean {
  const content = contentOf(component);
  // What the tree does not hold is there already.
  if (content.length === 0) return true;
  if (scenario.stuck.has(component)) return false;
  return content
    .filter(({ kind }) => workloads.has(kind))
    .every(({ key }) => {
      const live = cluster.objects.get(key);
      if (live === undefined) return false;
      if (now < live.appliedAt + startingSeconds) wakeAt(live.appliedAt + startingSeconds);
      return now >= live.appliedAt + startingSeconds;
    });
}
