import { healthChecks } from '@lumie-infra/common-chart/health';
import { type HealthLua, openHealthLua } from '@lumie-infra/common-chart/health/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scenarioOf } from './scenario.ts';
import { type SimulationSettings, simulate } from './simulate.ts';
import { deployment, smallTree } from './small-tree.ts';
import { told } from './told.ts';
import { type KubernetesObject, componentNames } from './tree.ts';

let lua: HealthLua;
beforeAll(async () => {
  lua = await openHealthLua();
});
afterAll(() => {
  lua.close();
});

interface Words {
  readonly stuck?: readonly string[];
  readonly failing?: readonly string[];
}

function play({ stuck = [], failing = [], ...rest }: Omit<SimulationSettings, 'judge' | 'scenario'> & Words) {
  const scenario = scenarioOf({ stuck, failing }, componentNames(rest.tree));
  return simulate({ ...rest, scenario, judge: lua.verdict });
}

const twoLayers = {
  base: { wave: -1, components: { store: { wave: 0 }, registry: { wave: 1 } } },
  top: { wave: 0, components: { shop: {}, blog: {} } },
};

test('a first install comes up wave by wave, layer by layer', () => {
  expect(told(play({ tree: smallTree(twoLayers) }))).toMatchInlineSnapshot(`
    "   00:02  root      wave -1: applies base
       00:04  base      wave 0: applies store
       00:06  store     applies Deployment store
       00:07  root      wave -1: waits for base (Progressing: an operation is running: waits for Application store)
       00:07  base      wave 0: waits for store (Progressing: Deployment store starts)
       00:26  store     is healthy
       00:27  base      wave 1: applies registry
       00:29  registry  applies Deployment registry
       00:49  registry  is healthy
       00:50  base      is healthy
       00:51  root      wave 0: applies top
       00:53  top       applies blog, shop
       00:55  blog      applies Deployment blog
       00:55  shop      applies Deployment shop
       01:15  blog      is healthy
       01:15  shop      is healthy
       01:16  top       is healthy
       01:17  root      is healthy
    verdict: everything is healthy after 01:18, 7 Applications"
  `);
});

test('a component that is stuck stops what is above it, and the verdict says what waits for what', () => {
  expect(told(play({ tree: smallTree(twoLayers), stuck: ['registry'] }))).toMatchInlineSnapshot(`
    "   00:02  root      wave -1: applies base
       00:04  base      wave 0: applies store
       00:06  store     applies Deployment store
       00:07  root      wave -1: waits for base (Progressing: an operation is running: waits for Application store)
       00:07  base      wave 0: waits for store (Progressing: Deployment store starts)
       00:26  store     is healthy
       00:27  base      wave 1: applies registry
       00:29  registry  applies Deployment registry
    verdict: stands still after 00:30; nothing more happens by itself
      because
        registry: Deployment registry never becomes healthy, as the scenario has it
      waiting
        root for base
        base for registry
      never reached
        in root: top
        in top: blog, shop
      healthy
        store"
  `);
});

test('a component of objects without health can be stuck as well', () => {
  const settings = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'store' } };
  const tree = smallTree({ base: { components: { store: { objects: [settings] }, registry: { wave: 1 } } } });

  expect(play({ tree, stuck: ['store'] }).outcome.notReached).toEqual([{ application: 'registry', parent: 'base' }]);
});

test('a sync that fails twice and then succeeds only takes longer', () => {
  expect(told(play({ tree: smallTree(twoLayers), failing: ['store:2'] }))).toMatchInlineSnapshot(`
    "   00:02  root      wave -1: applies base
       00:04  base      wave 0: applies store
       00:06  store     fails (attempt 1): one or more objects failed to apply, as the scenario has it; tries again at 00:11
       00:07  root      wave -1: waits for base (Progressing: an operation is running: waits for Application store)
       00:07  base      wave 0: waits for store (Progressing: an operation is running: one or more objects failed to apply, as the scenario has it. Retrying attempt #1.)
       00:11  store     fails (attempt 2): one or more objects failed to apply, as the scenario has it; tries again at 00:21
       00:21  store     applies Deployment store
       00:41  store     is healthy
       00:42  base      wave 1: applies registry
       00:44  registry  applies Deployment registry
       01:04  registry  is healthy
       01:05  base      is healthy
       01:06  root      wave 0: applies top
       01:08  top       applies blog, shop
       01:10  blog      applies Deployment blog
       01:10  shop      applies Deployment shop
       01:30  blog      is healthy
       01:30  shop      is healthy
       01:31  top       is healthy
       01:32  root      is healthy
    verdict: everything is healthy after 01:33, 7 Applications"
  `);
});

test('a sync that always fails is given up, and so are its parents', () => {
  const tree = smallTree(twoLayers, { retry: { limit: 1, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } } });

  expect(told(play({ tree, failing: ['store'] }))).toMatchInlineSnapshot(`
    "   00:02  root   wave -1: applies base
       00:04  base   wave 0: applies store
       00:06  store  fails (attempt 1): one or more objects failed to apply, as the scenario has it; tries again at 00:11
       00:07  root   wave -1: waits for base (Progressing: an operation is running: waits for Application store)
       00:07  base   wave 0: waits for store (Progressing: an operation is running: one or more objects failed to apply, as the scenario has it. Retrying attempt #1.)
       00:11  store  fails (attempt 2): one or more objects failed to apply, as the scenario has it; gives up
       00:12  base   fails (attempt 1): store is degraded; tries again at 00:17
       00:19  base   fails (attempt 2): store is degraded; gives up
       00:20  root   fails (attempt 1): base is degraded; tries again at 00:25
       00:27  root   fails (attempt 2): base is degraded; gives up
    verdict: stands still after 00:28; nothing more happens by itself
      because
        store: SyncError: gave up: one or more objects failed to apply, as the scenario has it (retried 1 times)
      waiting
        root for base
        base for store
      never reached
        in base: registry
        in root: top
        in top: blog, shop"
  `);
});

test('a sync that always fails is tried again for ever when the policy says so', () => {
  const tree = smallTree(twoLayers, { retry: { limit: -1 } });
  const { outcome, events } = play({ tree, failing: ['registry'] });

  expect(outcome.result).toBe('still failing');
  expect(outcome.notReached.map(({ application }) => application)).toEqual(['top', 'shop', 'blog']);
  expect(events.filter(({ kind }) => kind === 'fails').length).toBeGreaterThan(30);
});

test('waves inside a component wait for its own objects', () => {
  const late = deployment('late', 'one', { 'argocd.argoproj.io/sync-wave': '1' });
  const tree = smallTree({ base: { components: { store: { objects: [deployment('early'), late] } } } });

  expect(told(play({ tree }))).toMatchInlineSnapshot(`
    "   00:02  root   applies base
       00:04  base   applies store
       00:06  store  wave 0: applies Deployment early
       00:08  store  wave 0: waits for Deployment early (Progressing: starts)
       00:26  store  wave 1: applies Deployment late
       00:46  store  is healthy
       00:47  base   is healthy
       00:48  root   is healthy
    verdict: everything is healthy after 00:49, 3 Applications"
  `);
});

describe('a change of content', () => {
  const changed = {
    base: {
      wave: -1,
      components: { store: { wave: 0, objects: [deployment('store', 'two')] }, registry: { wave: 1 } },
    },
    top: { wave: 0, components: { shop: { objects: [deployment('shop', 'two')] }, blog: {} } },
  };

  test('moves only what changed, the lower one first', () => {
    expect(told(play({ tree: smallTree(changed), since: smallTree(twoLayers) }))).toMatchInlineSnapshot(`
      "   00:02  root   wave -1: applies base
         00:04  base   wave 0: applies store
         00:06  store  applies Deployment store
         00:07  root   wave -1: waits for base (Progressing: an operation is running: waits for Application store)
         00:07  base   wave 0: waits for store (Progressing: Deployment store starts)
         00:26  store  is healthy
         00:27  base   is healthy
         00:28  root   wave 0: applies top
         00:30  top    applies shop
         00:32  shop   applies Deployment shop
         00:52  shop   is healthy
         00:53  top    is healthy
         00:54  root   is healthy
      verdict: everything is healthy after 00:55, 7 Applications"
    `);
  });

  test('moves nothing when there is none', () => {
    const { events, outcome } = play({ tree: smallTree(twoLayers), since: smallTree(twoLayers) });

    expect(events).toEqual([]);
    expect(outcome.result).toBe('healthy');
  });

  test('stops at a component that does not come back', () => {
    const { outcome } = play({ tree: smallTree(changed), since: smallTree(twoLayers), stuck: ['store'] });

    expect(outcome.notReached.map(({ application }) => application)).toEqual(['top', 'shop']);
    expect(outcome.causes.map(({ application }) => application)).toEqual(['store']);
  });

  test('would not be ordered by the rule of the documentation, which believes the verdict on the previous revision', () => {
    const ours = healthChecks.find(({ kind }) => kind === 'Application')!.lua;
    const documented =
      'return { status = obj.status and obj.status.health and obj.status.health.status or "Progressing" }';
    const { events } = simulate({
      tree: smallTree(changed),
      since: smallTree(twoLayers),
      judge: (script, object) => lua.verdict(script === ours ? documented : script, object),
    });
    const first = (name: string) =>
      events.find(({ application, kind }) => application === name && kind === 'applies')!.at;

    // A Deployment takes 20 seconds.
    expect(first('shop') - first('store')).toBeLessThan(20);
  });

  test('removes what the tree no longer holds, at the end', () => {
    const { registry: _, ...base } = twoLayers.base.components;
    const tree = smallTree({ ...twoLayers, base: { wave: -1, components: base } });

    expect(told(play({ tree, since: smallTree(twoLayers) }))).toMatchInlineSnapshot(`
      "   00:02  root  wave -1: applies base
         00:06  base  removes registry
         00:06  base  is healthy
         00:07  root  is healthy
      verdict: everything is healthy after 00:08, 6 Applications"
    `);
  });
});

describe('objects of a controller', () => {
  const operator = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'operator', namespace: 'vault' } };
  const secret = (seeded: boolean): KubernetesObject => ({
    apiVersion: 'secrets.hashicorp.com/v1beta1',
    kind: 'VaultStaticSecret',
    metadata: {
      name: 'login',
      namespace: 'store',
      ...(seeded ? { annotations: { 'lumie-infra.com/seeded': 'true' } } : {}),
    },
  });
  const treeWith = (seeded: boolean) =>
    smallTree({
      base: {
        components: {
          store: { objects: [secret(seeded)] },
          'vault-secrets-operator': { wave: 1, objects: [operator] },
        },
      },
    });

  test('have no status before it runs, so a component below it must not wait for one', () => {
    const { outcome } = play({ tree: treeWith(false) });

    expect(outcome.result).toBe('stands still');
    expect(outcome.causes).toEqual([
      { application: 'store', reason: 'VaultStaticSecret login waits for the operator' },
    ]);
  });

  test('do not hold the component when they are seeded', () => {
    expect(play({ tree: treeWith(true) }).outcome.result).toBe('healthy');
  });
});

test('a root that holds itself does not wait for itself', () => {
  const { outcome } = play({ tree: smallTree(twoLayers, { rootHoldsItself: true }) });

  expect(outcome.result).toBe('healthy');
});

test('the same tree gives the same events', () => {
  expect(play({ tree: smallTree(twoLayers) })).toEqual(play({ tree: smallTree(twoLayers) }));
});
