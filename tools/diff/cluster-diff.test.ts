import { describe, expect, test } from 'vitest';
import { clusterDiff } from './cluster-diff.ts';
import { type FixtureComponent, fixtureObject, fixtureRender } from './fixture-render.ts';
import type { RenderedTexts } from './rendered-cluster.ts';

const deployment = (replicas: number) => fixtureObject('apps/v1', 'Deployment', 'web', { spec: { replicas } });
const render = (component: FixtureComponent): RenderedTexts =>
  fixtureRender({ apps: { components: { web: component } } });
const componentOf = (before: FixtureComponent, after: FixtureComponent) =>
  clusterDiff(render(before), render(after)).layers[0]?.components[0];

describe('an object', () => {
  test('that differs is told field by field', () => {
    expect(componentOf({ objects: [deployment(1)] }, { objects: [deployment(2)] })).toMatchObject({
      component: 'web',
      change: 'changed',
      objects: [
        {
          change: 'changed',
          object: 'Deployment shop/web',
          kind: 'Deployment.apps',
          fields: [{ path: 'spec.replicas', before: 1, after: 2 }],
        },
      ],
    });
  });

  test('that is the same in another file is the same', () => {
    const service = fixtureObject('v1', 'Service', 'web');
    const before = render({ objects: [deployment(1), service] });
    const after = render({ objects: [service, deployment(1)] });

    expect(clusterDiff(before, after)).toEqual({ layers: [], deletions: [] });
  });

  test('that goes is deleted, with a warning when data goes too', () => {
    const claim = fixtureObject('v1', 'PersistentVolumeClaim', 'data');
    const { deletions } = clusterDiff(render({ objects: [deployment(1), claim] }), render({}));

    expect(deletions).toEqual([
      { component: 'web', object: 'Deployment.apps shop/web', holdsData: false },
      { component: 'web', object: 'PersistentVolumeClaim shop/data', holdsData: true },
    ]);
  });

  test('that Argo CD is told to leave alone is not deleted', () => {
    const kept = {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data', annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false' } },
    };

    expect(clusterDiff(render({ objects: [kept] }), render({})).deletions).toEqual([]);
  });

  test('that another component takes over is moved, not deleted', () => {
    const before = { apps: { components: { old: { objects: [deployment(1)] }, new: {} } } };
    const after = { apps: { components: { old: {}, new: { objects: [deployment(1)] } } } };
    const { layers, deletions } = clusterDiff(fixtureRender(before), fixtureRender(after));

    expect(layers[0]!.components.map(({ component, objects }) => [component, objects])).toMatchObject([
      ['new', [{ change: 'changed', movedFrom: 'apps/old', fields: [] }]],
    ]);
    expect(deletions).toEqual([]);
  });

  test('whose name holds a digest takes the place of the one before', () => {
    const job = (digest: string, image: string) =>
      fixtureObject('batch/v1', 'Job', `seed-${digest}`, { spec: { image } });

    expect(
      componentOf({ objects: [job('01234567', 'a')] }, { objects: [job('89abcdef', 'b')] })?.objects,
    ).toMatchObject([{ change: 'changed', object: 'Job shop/seed-89abcdef', replaces: 'Job shop/seed-01234567' }]);
  });

  test('that is a Secret does not show its values', () => {
    const secret = (first: string) => fixtureObject('v1', 'Secret', 'login', { data: { first, second: 'cGxhaW4=' } });
    const diff = clusterDiff(render({ objects: [secret('b25l')] }), render({ objects: [secret('b3RoZXI=')] }));

    expect(diff.layers[0]!.components[0]!.objects[0]!.fields).toEqual([
      { path: 'data.first', before: '(hidden)', after: '(hidden, another one)' },
    ]);
    expect(JSON.stringify(diff)).not.toMatch(/b25l|b3RoZXI|cGxhaW4/);
  });
});

describe('a component', () => {
  test('moves to another wave', () => {
    expect(componentOf({ wave: 1 }, { wave: 3 })).toMatchObject({ wave: { before: 1, after: 3 }, application: [] });
  });

  test('gives its chart other values', () => {
    const chart = { name: 'web', version: '1.0.0' };

    expect(
      componentOf(
        { chart, values: { web: { a: 1 } } },
        { chart: { ...chart, version: '1.1.0' }, values: { web: { a: 2 } } },
      ),
    ).toMatchObject({
      chart: [{ path: 'dependencies[web].version', before: '1.0.0', after: '1.1.0' }],
      values: [{ path: 'web.a', before: 1, after: 2 }],
    });
  });

  test('that loses its chart loses everything of it', () => {
    const { deletions } = clusterDiff(render({ chart: { name: 'web', version: '1.0.0' } }), render({}));

    expect(deletions).toMatchObject([{ object: 'everything of chart web in web', holdsData: true }]);
  });

  test('that is new says its wave', () => {
    const none = fixtureRender({ apps: { components: {} } });

    expect(clusterDiff(none, render({ wave: 2 })).layers[0]!.components).toMatchObject([
      { component: 'web', change: 'added', wave: { after: 2 } },
    ]);
  });
});

test('layers stand in the order of their waves', () => {
  const layer = (name: string, wave: number, replicas: number) => {
    const object = fixtureObject('apps/v1', 'Deployment', name, { spec: { replicas } });
    return { [name]: { wave, components: { [`${name}-web`]: { objects: [object] } } } };
  };
  const side = (replicas: number) =>
    fixtureRender({ ...layer('a', 3, replicas), ...layer('b', -1, replicas), ...layer('c', 0, replicas) });
  const { layers } = clusterDiff(side(1), side(2));

  expect(layers.map(({ layer: name }) => name)).toEqual(['b', 'c', 'a']);
});

test('equal renders differ in nothing', () => {
  expect(clusterDiff(render({ objects: [deployment(1)] }), render({ objects: [deployment(1)] }))).toEqual({
    layers: [],
    deletions: [],
  });
});
