import { randomBytes } from 'node:crypto';
import type { ClusterSecrets } from '../cluster-secrets.ts';
import type { KnownAccount } from './vault-in-memory.ts';

/** The Secrets and service accounts of a cluster, as far as a first day sees them. */
export interface ClusterInMemory extends ClusterSecrets {
  /** Keys and texts of Secrets, by `namespace/name`. */
  readonly secrets: Map<string, Readonly<Record<string, string>>>;
  /** Accounts that there are, as `namespace/name`; all of them when not given. */
  readonly accounts: Set<string> | undefined;
  /** Whose token a text is. */
  readonly review: (jwt: string) => KnownAccount | undefined;
  /** Tokens that were given out. */
  readonly tokens: ReadonlyMap<string, KnownAccount>;
}

/** A cluster with no Secrets. */
export function clusterInMemory(accounts?: Iterable<string>): ClusterInMemory {
  const tokens = new Map<string, KnownAccount>();
  const secrets = new Map<string, Readonly<Record<string, string>>>();
  const known = accounts === undefined ? undefined : new Set(accounts);
  return {
    secrets,
    accounts: known,
    tokens,
    review: (jwt) => tokens.get(jwt),
    secret: async (namespace, name) => secrets.get(`${namespace}/${name}`),
    token: async (namespace, name, audience) => {
      if (known !== undefined && !known.has(`${namespace}/${name}`)) return undefined;
      const jwt = randomBytes(24).toString('base64url');
      tokens.set(jwt, { namespace, name, audience });
      return jwt;
    },
  };
}
