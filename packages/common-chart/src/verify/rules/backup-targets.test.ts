import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { backupTargets } from './backup-targets.ts';

const backup = (plugins: string, method = 'plugin', more = ''): string => `
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata: { name: db }
spec: { plugins: ${plugins}${more} }
---
apiVersion: postgresql.cnpg.io/v1
kind: ScheduledBackup
metadata: { name: db }
spec: { cluster: { name: db }, method: ${method}, pluginConfiguration: { name: barman } }`;

test('a plugin with a store', async () => {
  const plugins = '[{ name: barman, parameters: { barmanObjectName: store } }]';

  expect(await outcomeOf(backupTargets, [rendering('db', backup(plugins))])).toEqual({ checked: 1, problems: [] });
});

test('a plugin that the server does not have, or that has no store', async () => {
  const problems = await Promise.all(
    [backup('[{ name: barmen }]'), backup('[{ name: barman }]'), backup('[]', 'barmanObjectStore')].map((yaml) =>
      problemsOf(backupTargets, [rendering('db', yaml)]),
    ),
  );

  expect(problems.flat()).toMatchInlineSnapshot(`
    [
      "db: ScheduledBackup db/db: spec.pluginConfiguration.name names plugin 'barman', which cluster 'db' does not have; did you mean 'barmen'?",
      "db: ScheduledBackup db/db: spec.pluginConfiguration.name asks for copies of cluster 'db', which names no object store; name one there",
      "db: ScheduledBackup db/db: spec.method asks for copies of cluster 'db', which names no object store; name one there",
    ]
  `);
});

test('a volume that the pod does not have', async () => {
  const pod = (volume: string): string => `
apiVersion: v1
kind: Pod
metadata: { name: web, annotations: { backup.velero.io/backup-volumes: ${volume} } }
spec: { containers: [], volumes: [{ name: home }] }`;

  expect(await problemsOf(backupTargets, [rendering('web', pod('home'))])).toEqual([]);
  expect(await problemsOf(backupTargets, [rendering('web', pod('homes'))])).toMatchInlineSnapshot(`
    [
      "web: Pod web/web: metadata.annotations.backup.velero.io/backup-volumes names volume 'homes', which the pod does not have; did you mean 'home'?",
    ]
  `);
});
