import { describe, expect, test } from 'vitest';
import { bare, renderKind } from '../../test/rendered-values.ts';

const secrets = (vaultStaticSecrets: unknown) => renderKind('VaultStaticSecret', { ...bare, vaultStaticSecrets });

describe('secrets from Vault', () => {
  test('a name and a path are enough', () => {
    expect(secrets([{ name: 'shop-vss', path: 'web-apps/shop' }])).toEqual([
      {
        apiVersion: 'secrets.hashicorp.com/v1beta1',
        kind: 'VaultStaticSecret',
        metadata: { name: 'shop-vss' },
        spec: {
          vaultAuthRef: 'vault/vault-auth',
          mount: 'secret',
          type: 'kv-v2',
          path: 'web-apps/shop',
          refreshAfter: '1h',
          destination: { name: 'shop-vss', create: true },
        },
      },
    ]);
  });

  test('how fields are made stands on the object, for the contract of secrets', () => {
    const make = { TOKEN: 'random 32', KEY: 'person the key of the mail service' };

    expect(secrets([{ name: 'shop-vss', path: 'web-apps/shop', make }])).toMatchObject([
      {
        metadata: {
          annotations: {
            'make.lumie-infra.com/TOKEN': 'random 32',
            'make.lumie-infra.com/KEY': 'person the key of the mail service',
          },
        },
      },
    ]);
  });

  test('a making that nobody can carry out is refused', () => {
    expect(() => secrets([{ name: 'shop-vss', make: { TOKEN: 'dice' } }])).toThrowErrorMatchingInlineSnapshot(`
      [Problems: values of release 'shop' cannot be rendered:
        common.vaultStaticSecrets[0].make.TOKEN is "dice"; give random <bytes>, rsa-key <bits>, text <text> or person <what it is>]
    `);
  });

  test('everything that can be given is kept, and labels and templates are texts', () => {
    const secret = {
      name: 'shop-vss',
      path: 'web-apps/shop',
      vaultAuthRef: 'own-auth',
      mount: 'kv',
      type: 'kv-v1',
      refreshAfter: '5m',
      destination: {
        name: 'shop-secrets',
        create: true,
        type: 'Opaque',
        labels: { 'app.kubernetes.io/part-of': 'shop', tier: 1, on: true },
        transformation: { templates: { TOKEN: '{{ get .Secrets "TOKEN" }}', PORT: 8080 } },
      },
      rolloutRestartTargets: [{ kind: 'Deployment', name: 'shop' }],
    };
    expect(secrets([secret])[0]?.['spec']).toEqual({
      vaultAuthRef: 'own-auth',
      mount: 'kv',
      type: 'kv-v1',
      path: 'web-apps/shop',
      refreshAfter: '5m',
      destination: {
        name: 'shop-secrets',
        create: true,
        type: 'Opaque',
        labels: { 'app.kubernetes.io/part-of': 'shop', tier: '1', on: 'true' },
        transformation: {
          excludeRaw: true,
          templates: { TOKEN: { text: '{{ get .Secrets "TOKEN" }}' }, PORT: { text: '8080' } },
        },
      },
      rolloutRestartTargets: secret.rolloutRestartTargets,
    });
  });

  test('false means false', () => {
    const destination = { create: false, transformation: { excludeRaw: false } };
    expect(secrets([{ name: 'raw', path: 'a', destination }])[0]?.['spec']).toMatchObject({
      destination: { create: false, transformation: { excludeRaw: false } },
    });
  });

  test('what is empty is left out', () => {
    const destination = { type: '', labels: {}, transformation: {} };
    const [secret] = secrets([{ name: 'a', path: 'b', destination, rolloutRestartTargets: [] }]);
    expect(secret?.['spec']).toMatchObject({ destination: { name: 'a', create: true } });
    expect(JSON.stringify(secret)).not.toMatch(/labels|transformation|rolloutRestartTargets/);
  });

  test('components add their own, and one that two of them name is rendered once', () => {
    const image = { repository: 'web-apps/shop', tag: '1' };
    const shared = { name: 'shared', path: 'web-apps/jwt' };
    const components = [
      { name: 'api', image, vaultStaticSecrets: [{ name: 'api', path: 'a' }, shared] },
      { name: 'web', image, vaultStaticSecrets: [shared] },
    ];
    const all = renderKind('VaultStaticSecret', { components, vaultStaticSecrets: [{ name: 'top', path: 't' }] });
    expect(all.map((secret) => secret.metadata.name)).toEqual(['top', 'api', 'shared']);
  });
});
