import { type Plan, layerLayout, planCluster, rootLayout } from '@lumie-infra/common-chart';
import { type HealthLua, openHealthLua } from '@lumie-infra/common-chart/health/testing';
import { referenceSite } from '@lumie-infra/common-chart/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importLayers, layerNames } from '../workspace-layers.ts';
import { treeOf } from './read-tree.ts';
import { scenarioOf } from './scenario.ts';
import { type Simulation, simulate } from './simulate.ts';
import { type Tree, componentNames, isApplication } from './tree.ts';

let lua: HealthLua;
let files: Map<string, string>;
let tree: Tree;
beforeAll(async () => {
  lua = await openHealthLua();
  const layers = await importLayers(layerNames());
  files = filesOf(planCluster({ ...referenceSite, layers }, { partial: true }));
  tree = treeOf(files);
});
afterAll(() => {
  lua.close();
});

function filesOf(plan: Plan): Map<string, string> {
  const all = [...rootLayout(plan), ...plan.layers.flatMap((layer) => layerLayout(plan, layer))];
  return new Map(all.filter(({ path }) => path.endsWith('.yaml')).map(({ path, content }) => [path, content]));
}

function play(words: { readonly stuck?: readonly string[]; readonly failing?: readonly string[] } = {}): Simulation {
  const scenario = scenarioOf({ stuck: words.stuck ?? [], failing: words.failing ?? [] }, componentNames(tree));
  return simulate({ tree, scenario, judge: lua.verdict });
}

/** When each Application was applied by its parent, and when it became healthy. */
function times({ events }: Simulation) {
  const applied = new Map<string, number>();
  const healthy = new Map<string, number>();
  for (const event of events) {
    if (event.kind === 'becomes healthy') healthy.set(event.application, event.at);
    if (event.kind !== 'applies') continue;
    for (const { kind, name } of event.objects) if (kind === 'Application') applied.set(name, event.at);
  }
  return { applied, healthy };
}

/** The Applications of a tree with the wave that their parent gives them. */
function waves(): { readonly name: string; readonly parent: string; readonly wave: number }[] {
  return [...tree.applications.values()].flatMap(({ name: parent, objects }) =>
    objects.filter(isApplication).map(({ name, wave }) => ({ name, parent, wave })),
  );
}

/** What a component stops: the later waves of its layer, and all layers of later waves. */
function above(component: string): string[] {
  const all = waves();
  const own = all.find(({ name }) => name === component)!;
  const layer = all.find(({ name }) => name === own.parent)!;
  const layers = all.filter(({ parent, wave }) => parent === layer.parent && wave > layer.wave).map(({ name }) => name);
  return all
    .filter(
      ({ name, parent, wave }) =>
        layers.includes(name) || layers.includes(parent) || (parent === own.parent && wave > own.wave),
    )
    .map(({ name }) => name)
    .sort();
}

describe('the whole platform', () => {
  test('comes up on a first install', () => {
    const { outcome } = play();

    expect(outcome).toMatchObject({ result: 'healthy', causes: [], waiting: [], notReached: [] });
    expect(outcome.healthy).toHaveLength(tree.applications.size);
  });

  test('comes up in order: nothing is applied before all earlier waves of its parent are healthy', () => {
    const { applied, healthy } = times(play());
    const early = waves().flatMap(({ name, parent, wave }) =>
      waves()
        .filter((other) => other.parent === parent && other.wave < wave)
        .filter((other) => healthy.get(other.name)! > applied.get(name)!)
        .map((other) => `${name} was applied before ${other.name} was healthy`),
    );

    expect(early).toEqual([]);
  });

  test.each(['vault', 'cert-manager', 'infra-db', 'grafana'])('stops exactly above %s when it is stuck', (name) => {
    const { outcome } = play({ stuck: [name] });

    expect(outcome.notReached.map(({ application }) => application).sort()).toEqual(above(name));
    expect(outcome.causes.map(({ application }) => application)).toEqual([name]);
    expect(outcome.causes[0]!.reason).toContain('never becomes healthy');
    expect(outcome.waiting.map(({ application }) => application)).toContain('root');
  });

  test('heals after Kong has failed three times', () => {
    const { events, outcome } = play({ failing: ['kong:3'] });
    const failures = events.filter(({ kind, application }) => kind === 'fails' && application === 'kong');

    expect(failures.map(({ at }) => at - failures[0]!.at)).toEqual([0, 5, 15]);
    expect(outcome.result).toBe('healthy');
  });

  test('moves MinIO before Grafana when only their contents change', () => {
    const changed = new Map(files);
    for (const path of ['bootstrap/minio/values.yaml', 'observability/grafana/values.yaml']) {
      changed.set(path, `${changed.get(path)!}# another content\n`);
    }
    const simulation = simulate({ tree: treeOf(changed), since: tree, judge: lua.verdict });
    const { healthy } = times(simulation);
    const components = simulation.events.filter(({ application }) => componentNames(tree).includes(application));
    const grafana = components.find(({ application, kind }) => application === 'grafana' && kind === 'applies')!;

    expect([...new Set(components.map(({ application }) => application))]).toEqual(['minio', 'grafana']);
    expect(healthy.get('minio')!).toBeLessThan(grafana.at);
    expect(simulation.outcome.result).toBe('healthy');
  });
});
