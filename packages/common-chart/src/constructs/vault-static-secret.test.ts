import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { VaultStaticSecret, type VaultStaticSecretProps } from './vault-static-secret.ts';

const render = (props: Partial<VaultStaticSecretProps> = {}) =>
  rendered(
    new VaultStaticSecret(exampleScope(), 'web-db', {
      path: 'storage/postgresql',
      vaultAuthRef: 'vault/vault-auth',
      ...props,
    }),
  );

test('copies all keys into a secret of its name, every hour', () => {
  expect(render()).toMatchObject({ apiVersion: 'secrets.hashicorp.com/v1beta1', kind: 'VaultStaticSecret' });
  expect(field(render(), 'spec')).toEqual({
    vaultAuthRef: 'vault/vault-auth',
    mount: 'secret',
    type: 'kv-v2',
    path: 'storage/postgresql',
    refreshAfter: '1h',
    destination: { name: 'web-db', create: true, transformation: { excludeRaw: true } },
  });
});

test('beside templates no key is copied', () => {
  const destination = field(
    render({ destination: { templates: { user: '{{ get .Secrets "USER" }}' } } }),
    'spec.destination',
  );

  expect(field(destination, 'transformation')).toEqual({
    excludeRaw: true,
    excludes: ['.*'],
    templates: { user: { text: '{{ get .Secrets "USER" }}' } },
  });
});

test('beside templates the wanted keys are copied', () => {
  const destination = field(
    render({ destination: { templates: { user: 'x' }, includes: ['HOST'] } }),
    'spec.destination',
  );

  expect(field(destination, 'transformation')).toEqual({
    excludeRaw: true,
    includes: ['HOST'],
    templates: { user: { text: 'x' } },
  });
});

test('the secret may be of another name and type, labelled, and taken over', () => {
  const destination = {
    name: 'registry',
    type: 'kubernetes.io/dockerconfigjson',
    overwrite: true,
    labels: { a: 'b' },
    annotations: { c: 'd' },
  };

  expect(field(render({ destination }), 'spec.destination')).toMatchObject(destination);
});

test('an explicit false is honoured', () => {
  expect(field(render({ destination: { create: false, excludeRaw: false } }), 'spec.destination')).toMatchObject({
    create: false,
    transformation: { excludeRaw: false },
  });
});

test('restarts workloads when the secret changes', () => {
  const rolloutRestartTargets = [{ kind: 'Deployment' as const, name: 'web' }];

  expect(field(render({ rolloutRestartTargets }), 'spec.rolloutRestartTargets')).toEqual(rolloutRestartTargets);
});

test('a kind that cannot be restarted does not compile', () => {
  // @ts-expect-error a CronJob cannot be restarted
  expect(render({ rolloutRestartTargets: [{ kind: 'CronJob', name: 'web' }] })).toBeDefined();
});
