import { expect, test } from 'vitest';
import { objectsOf, planSecurity } from '../../../test/plan-security.ts';
import type { AutheliaValues } from '../../charts/authelia.gen.ts';
import { clients } from './clients.ts';

const authelia = planSecurity().get('authelia')!;
const values = authelia.values as AutheliaValues;

interface Client {
  readonly client_id: string;
  readonly client_secret: { readonly path: string };
  readonly redirect_uris: readonly string[];
}

const rendered = values.configMap!.identity_providers!.oidc!.clients as readonly Client[];

test('no hash of a password or of a secret is in Git', () => {
  expect(JSON.stringify([values, authelia.objects])).not.toMatch(/\$(argon2|pbkdf2|bcrypt|plaintext)/);
});

test('every file that the configuration names is a key of a mounted secret', () => {
  const named = [
    values.configMap!.authentication_backend!.file!.path!,
    ...rendered.map(({ client_secret }) => client_secret.path),
    ...(values.configMap!.identity_providers!.oidc!.jwks as readonly { key: { path: string } }[]).map(
      ({ key }) => key.path,
    ),
  ];
  const mounted = Object.keys(values.secret!.additionalSecrets as object);
  const files = objectsOf(authelia, 'VaultStaticSecret').flatMap(({ metadata, spec }) =>
    Object.keys(
      (spec as { destination: { transformation?: { templates: object } } }).destination.transformation?.templates ?? {},
    ).map((key) => `/secrets/${metadata.name}/${key}`),
  );

  expect(named.filter((file) => !files.includes(file))).toEqual([]);
  expect(named.filter((file) => !mounted.includes(file.split('/')[2]!))).toEqual([]);
});

test('clients lead back to the tools of the site', () => {
  expect(rendered.map(({ client_id }) => client_id)).toEqual(clients.map(({ id }) => id));
  expect(rendered.find(({ client_id }) => client_id === 'zot')?.redirect_uris).toEqual([
    'https://zot.reference.example.com/zot/auth/callback/oidc',
  ]);
});

test('the chart runs no database of its own', () => {
  expect(values.configMap!.storage!.postgres).toMatchObject({
    address: 'tcp://infra-db-rw.infra-db.svc.cluster.local:5432',
    tls: { enabled: true },
  });
  expect(values.configMap!.session!.redis).toBeUndefined();
});
