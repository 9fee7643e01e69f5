import { expect, test } from 'vitest';
import { objectOf, planStorage } from '../../test/plan-storage.ts';

const pgweb = () => planStorage().get('pgweb')!;

test('it can only read', () => {
  expect(objectOf(pgweb(), 'DatabaseRole', 'pgweb')['spec']).toMatchObject({
    inRoles: ['pg_read_all_data', 'pg_read_all_stats'],
  });
  expect(objectOf(pgweb(), 'Deployment', 'pgweb')).toHaveProperty(
    'spec.template.spec.containers.0.args',
    expect.arrayContaining(['--readonly']),
  );
});

test('it has no public host, and is found by who gives access to consoles', () => {
  expect(pgweb().objects.filter(({ kind }) => kind === 'Ingress')).toEqual([]);
  expect(objectOf(pgweb(), 'Service', 'console-pgweb').metadata.labels).toMatchObject({
    'lumie-infra.com/console': 'true',
  });
});

test('it starts before the tenants have a database', () => {
  const [secret] = pgweb().secrets;

  expect(secret?.fields['uri']).toMatchObject({
    template: expect.stringContaining('@lumie-db-r.lumie-db.svc.cluster.local:5432/postgres?') as string,
  });
});
