import type { LiveApplication } from './live-cluster.ts';
import type { Outcome } from './outcome.ts';
import { isApplication } from './tree.ts';
import { type World, applicationVerdict, reasonOf } from './world.ts';

/** How a simulation ended, read from what is in the cluster. */
export function outcomeOf(world: World, at: number, ended: boolean): Outcome {
  const { tree, cluster } = world;
  const wanted = [...tree.applications.values()];
  const reached = (name: string): boolean => {
    const live = cluster.applications.get(name);
    return (
      live !== undefined && JSON.stringify(live.manifest) === JSON.stringify(tree.applications.get(name)!.manifest)
    );
  };
  const there = wanted.filter(({ name }) => reached(name)).map(({ name }) => cluster.applications.get(name)!);
  const healthy = there.filter((application) => applicationVerdict(world, application).status === 'Healthy');
  const unwell = there.filter((application) => !healthy.includes(application));
  const children = (application: LiveApplication): string[] =>
    world
      .contentOf(application.name)
      .filter((object) => isApplication(object) && unwell.some(({ name }) => name === object.name))
      .map(({ name }) => name);
  const notReached = wanted.filter(({ name }) => !reached(name));
  const allWell = unwell.length === 0 && notReached.length === 0;
  return {
    result: allWell ? 'healthy' : ended ? 'stands still' : 'still failing',
    at,
    healthy: healthy
      .sort((a, b) => a.healthySince! - b.healthySince! || (a.name < b.name ? -1 : 1))
      .map(({ name }) => name),
    causes: unwell
      .filter((application) => children(application).length === 0)
      .map((application) => ({ application: application.name, reason: causeOf(world, application, at) })),
    waiting: unwell
      .filter((application) => children(application).length > 0)
      .map((application) => ({ application: application.name, for: children(application) })),
    notReached: notReached.map(({ name, parent }) => ({ application: name, parent: parent! })),
  };
}

// A sync that fails is itself the reason; otherwise it is what the Application holds.
function causeOf(world: World, application: LiveApplication, now: number): string {
  const { message } = applicationVerdict(world, application);
  const fails = (application.operation?.attempts ?? 0) > 0 || application.comparison?.error !== undefined;
  return fails ? message : reasonOf(world, application.name, now) || message;
}
