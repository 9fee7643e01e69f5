import { Deployment, StatefulSet, defineComponent, planCluster } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { clusterOf, layerOf } from '../../../test/stand-ins.ts';
import { clusterModel } from '../cluster-model.ts';
import { clusterFit } from './cluster-fit.ts';
import { fitReport } from './fit-report.ts';

const main = { image: 'registry.example.com/web:1', resources: { cpu: '100m', memory: '1536Mi' } };
const web = defineComponent({
  name: 'web',
  manifests: (scope) => {
    new Deployment(scope, 'web', { containers: { main }, replicas: 3 });
    new StatefulSet(scope, 'db', {
      containers: { main: { ...main, resources: { cpu: '10m', memory: '64Mi' }, volumeMounts: { '/data': 'data' } } },
      volumeClaimTemplates: { data: { storage: '1Gi', storageClassName: 'local-path' } },
    });
  },
});

test('the nodes, what has no place, the loss of each node, and the cost', () => {
  const nodes = [
    { name: 'server', role: 'server', account: 'a', ocpus: 1, memoryGiB: 4 },
    { name: 'agent-1', role: 'agent', account: 'a', ocpus: 2, memoryGiB: 4 },
    { name: 'agent-2', role: 'agent', account: 'b', ocpus: 2, memoryGiB: 4 },
  ] as const;
  const plan = planCluster(clusterOf([layerOf('apps', [web])], { nodes }), { partial: true });

  expect(fitReport(clusterFit(clusterModel(plan)))).toMatchInlineSnapshot(`
    "node       role  pods  cores  for pods  asked for  free  GiB  for pods  asked for  free
    server   server     2   1.00      0.70       0.10  0.60  4.0       1.9        0.1   1.9
    agent-1   agent     2   2.00      1.90       0.20  1.70  4.0       3.2        3.0   0.2
    agent-2   agent     2   2.00      1.90       0.11  1.79  4.0       3.2        1.6   1.7

    Pods without a place: none

    Jobs and updates without a place beside all the rest: none

    Containers that ask for nothing: none

    Pods that nobody knows the size of: none

    Loss of one node
      server: everything keeps running; nothing new is scheduled until it is back
      agent-1: not everything keeps running
        no room elsewhere: Deployment web/web #3
      agent-2: not everything keeps running
        no room elsewhere: Deployment web/web #2
        stopped until it is back: StatefulSet web/db

    Cost beyond the Always Free allowance since 2026-06-15 (2 OCPU and 12 GB in each account), at the list price of 2026-11-24
      account  OCPU  GB  USD a month
      a           3   8         7.32
      b           2   4         0.00
      all                       7.32"
  `);
});
