import { type SecretMaking, type StoredField, made } from '@lumie-infra/common-chart';
import type { ContractValue } from '@lumie-infra/common-chart/verify';
import { createHash, randomBytes } from 'node:crypto';
import type { ValueMaker } from '../../secrets/index.ts';
import type { StoreSpec } from '../store-spec.ts';

const password = { path: 'people/web', field: 'PASSWORD' };
const metrics = { path: 'apps/web', field: 'METRICS' };

function value(path: string, field: string, making: SecretMaking, secret?: string): ContractValue {
  const uses =
    secret === undefined
      ? []
      : [{ component: 'web', namespace: 'web', secret, key: field, whole: !field.startsWith('CONFIG') }];
  return { path, field, making, stated: true, seeded: false, uses };
}

function roleOf(name: string, account: string, namespace: string, policies: readonly string[]) {
  return {
    name,
    bound_service_account_names: [account],
    bound_service_account_namespaces: [namespace],
    audience: 'vault',
    token_ttl: '1h',
    token_policies: policies,
  };
}

function readOf(...paths: readonly string[]): string {
  return paths.map((path) => `path "secret/data/${path}" {\n  capabilities = ["read"]\n}\n`).join('\n');
}

const operatorPolicy = `path "secret/data/*" {
  capabilities = ["create", "read", "update"]
}

path "sys/mounts" {
  capabilities = ["read"]
}

path "sys/auth" {
  capabilities = ["read"]
}

path "sys/audit" {
  capabilities = ["read", "sudo"]
}

path "sys/policies/acl/+" {
  capabilities = ["read"]
}

path "auth/kubernetes/config" {
  capabilities = ["read"]
}

path "auth/kubernetes/role/+" {
  capabilities = ["read"]
}
`;

/** A store with one value of each making, one of each way that values depend on each other, and two consumers. */
export const sampleStore: StoreSpec = {
  contract: {
    cluster: 'sample',
    store: { mount: 'secret', authMount: 'kubernetes', audience: 'vault' },
    values: [
      value(password.path, password.field, made.random(24)),
      value(metrics.path, metrics.field, made.random(24), 'web-metrics'),
      value('apps/web', 'USERS', made.htpasswd({ admin: password, metrics }), 'web-users'),
      value('apps/web', 'USER', made.text('admin'), 'web-login'),
      value('apps/web', 'HASH', made.hash('argon2id', password), 'web-login'),
      value('apps/keys', 'SIGNING', made.rsaKey(2048), 'web-keys'),
      value('apps/keys', 'CERTIFICATE', made.certificate('web', 'certificate'), 'web-keys'),
      value('apps/keys', 'KEY', made.certificate('web', 'key'), 'web-keys'),
      value('apps/keys', 'CA', made.certificate('web', 'authority'), 'web-authority'),
      value('apps/mail', 'TOKEN', made.byPerson('the token of the mail server'), 'web-mail'),
      value('apps/mail', 'TOKEN_HASH', made.hash('argon2id', { path: 'apps/mail', field: 'TOKEN' }), 'web-mail'),
    ],
    roles: [],
  },
  servers: { namespace: 'vault', pods: ['vault-0'], port: 8200 },
  operator: 'vault-operator',
  stewards: {
    policies: [
      { name: 'vault-operator', text: operatorPolicy },
      { name: 'vault-policies', text: 'path "sys/policies/acl" {\n  capabilities = ["list"]\n}\n' },
    ],
    roles: [
      roleOf('vault-operator', 'vault-operator', 'vault', ['vault-operator']),
      roleOf('vault-policies', 'vault-policies', 'vault', ['vault-policies']),
    ],
  },
  consumers: {
    policies: [
      { name: 'cluster.mail.mail', text: readOf('apps/mail') },
      { name: 'cluster.web.web', text: readOf('apps/keys', 'apps/web') },
    ],
    roles: [
      roleOf('mail-secrets', 'mail-secrets', 'mail', ['cluster.mail.mail']),
      roleOf('web-secrets', 'web-secrets', 'web', ['cluster.web.web']),
    ],
  },
};

/** Makes values at once, and no better than a test needs: a hash is a digest, a certificate three texts of one kind. */
export const quickMaker: ValueMaker = {
  make: async (making, valueOf) => {
    switch (making.kind) {
      case 'random':
        return randomBytes(making.bytes).toString('base64url');
      case 'text':
        return making.text;
      case 'rsa-key':
        return `key ${randomBytes(16).toString('hex')}`;
      case 'htpasswd':
        return digest(Object.values(making.users), valueOf);
      case 'hash':
        return digest([making.of], valueOf);
    }
  },
  makeCertificate: async (name) => {
    const id = randomBytes(16).toString('hex');
    return { authority: `${name} authority ${id}`, certificate: `${name} certificate ${id}`, key: `${name} key ${id}` };
  },
  isMadeOf: async (text, making, valueOf) => {
    if (making.kind === 'htpasswd') return text === digest(Object.values(making.users), valueOf);
    return making.kind !== 'hash' || text === digest([making.of], valueOf);
  },
};

function digest(fields: readonly StoredField[], valueOf: (field: StoredField) => string): string {
  return createHash('sha256').update(fields.map(valueOf).join('\n')).digest('hex');
}
