import { expect, test } from 'vitest';
import { objectOf, planStorage } from '../../../test/plan-storage.ts';
import type { VeleroValues } from '../../charts/velero.gen.ts';

const velero = (options: object = {}) => planStorage({ velero: options }).get('velero')!;
const valuesOf = () => velero().values as VeleroValues;

test('backups are taken every day and every week, and kept as long as the options say', () => {
  const specOf = (name: string, options?: object) =>
    objectOf(velero(options), 'Schedule', name)['spec'] as { schedule: string; template: { ttl: string } };

  expect(specOf('daily')).toMatchObject({ schedule: '0 17 * * *', template: { ttl: '168h0m0s' } });
  expect(specOf('weekly', { keepWeeklyDays: 60 })).toMatchObject({
    schedule: '0 19 * * 6',
    template: { ttl: '1440h0m0s' },
  });
});

test('a volume is backed up when its pod says so', () => {
  expect(valuesOf().configuration?.defaultVolumesToFsBackup).toBe(false);
  expect(valuesOf().deployNodeAgent).toBe(true);
});

test('the repository of volumes has a password of its own, under the name that Velero looks for', () => {
  expect(velero().secrets.find(({ name }) => name === 'velero-repo-credentials')?.fields).toEqual({
    'repository-password': 'REPOSITORY_PASSWORD',
  });
});

test('the credentials are a file of the form that the plugin reads', () => {
  const { spec } = objectOf(velero(), 'VaultStaticSecret', 'velero-credentials') as unknown as {
    spec: { destination: { transformation: { templates: Readonly<Record<string, { readonly text: string }>> } } };
  };

  expect(spec.destination.transformation.templates['cloud']?.text).toMatchInlineSnapshot(`
    "[default]
    aws_access_key_id=velero-backups
    aws_secret_access_key={{ get .Secrets "SECRET_KEY" }}
    "
  `);
});
