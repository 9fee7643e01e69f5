import { expect, test } from 'vitest';
import { clusterOf, layerOf } from '../../test/stand-ins.ts';
import { planCluster } from './cluster.ts';
import { defineCapability } from './capability.ts';
import { defineComponent } from './component.ts';
import { explain, formatExplanation } from './explanation.ts';

const logSink = defineCapability('log-sink', () => ({}));
const storage = defineComponent({ name: 'storage' });
const database = defineComponent({ name: 'database', dependsOn: { storage } });
const cache = defineComponent({ name: 'cache' });
const web = defineComponent({ name: 'web', dependsOn: { database, cache }, uses: { logSink } });
const shop = defineComponent({ name: 'shop', dependsOn: { web } });
const base = layerOf('base', [storage]);
const plan = planCluster(clusterOf([base, layerOf('apps', [database, cache, web, shop], [base])]), { partial: true });

test('names the wave, the chain that set it, every edge with its reason, and who waits', () => {
  expect(formatExplanation(explain(plan, 'web')!)).toMatchInlineSnapshot(`
    "web is in wave 1 of apps, which is in wave 0

    what set the wave:
      web
        cache, because declared as dependsOn.cache

    edges:
      dependsOn cache: declared as dependsOn.cache
      dependsOn database: declared as dependsOn.database
      uses      whoever provides log-sink: declared as uses.logSink

    waited for by: shop"
  `);
});

test('a component that the plan does not hold is not explained', () => {
  expect(explain(plan, 'grafana')).toBeUndefined();
});
