import { defineComponent, external, planCluster } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { clusterOf, configured, layerOf } from '../../../test/stand-ins.ts';
import { componentsOf } from '../../model/plan.ts';
import { componentEdges } from './component-graph.ts';

const store = configured('store');
const database = defineComponent({ name: 'database', dependsOn: { store } });
const mail = defineComponent({ name: 'mail', outputs: () => ({ host: 'mail' }) });
const web = defineComponent({ name: 'web', namespace: database, dependsOn: { database, store }, uses: { mail } });

const edges = componentEdges(
  componentsOf(
    planCluster(
      clusterOf([layerOf('apps', [store, database, web])], {
        externals: [external(mail, { host: 'mail.example.com' })],
      }),
      { partial: true },
    ),
  ),
);
const edgeTo = (name: string) => edges.find(({ from, to }) => from === 'web' && to.name === name);

test('edges to the same end are one, with all their reasons', () => {
  expect(edgeTo('database')?.reasons).toEqual(['declared as dependsOn.database', 'shares its namespace']);
});

test('an edge follows from others when a longer way leads there', () => {
  expect(edgeTo('store')?.follows).toBe(true);
  expect(edgeTo('database')?.follows).toBe(false);
});

test('an edge may end at what the cluster does not run', () => {
  expect(edgeTo('mail')).toMatchObject({ kind: 'uses', to: { kind: 'external', name: 'mail' }, follows: false });
});
