import type { Manifest } from './plan.ts';

/** Marks a ConfigMap that says what may be read of the secret store, and as whom; the store's own job collects them. */
export const vaultPolicyLabel = 'lumie-infra.com/vault-policy';

/** The login of one reader at the secret store: the name of its role there, of its VaultAuth and of its account. */
export function secretsReader(name: string): string {
  return `${name}-secrets`;
}

/** A role of the store's Kubernetes authentication, as its API takes it. */
export interface VaultRole {
  readonly name: string;
  readonly bound_service_account_names: readonly string[];
  readonly bound_service_account_namespaces: readonly string[];
  readonly audience: string;
  /** How long a login is good for. */
  readonly token_ttl: string;
}

/** What the emitter of policies is called and labelled, and the audience that the store expects. */
export interface VaultPolicyProps {
  readonly component: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly audience: string;
}

interface StaticSecretSpec {
  readonly vaultAuthRef: string;
  readonly mount: string;
  readonly type: string;
  readonly path: string;
}

/**
 * What a component reads of the secret store, one ConfigMap for each login that it reads with: a policy of exactly these
 * paths, and the role that has it.
 *
 * A component may read with the login of another one, in that one's namespace: who wants a bucket has its key read there.
 * Its policy is then one of several of that role.
 */
export function vaultPolicies(objects: readonly Manifest[], props: VaultPolicyProps): Manifest[] {
  const readings = new Map<
    string,
    { readonly namespace: string; readonly auth: string; readonly paths: Set<string> }
  >();
  for (const { kind, metadata, spec } of objects) {
    if (kind !== 'VaultStaticSecret') continue;
    const { vaultAuthRef, mount, type, path } = spec as StaticSecretSpec;
    const [auth, namespace = metadata.namespace ?? 'default'] = vaultAuthRef.split('/').reverse() as [string, string?];
    const key = `${namespace}/${auth}`;
    const reading = readings.get(key) ?? { namespace, auth, paths: new Set() };
    reading.paths.add(vaultApiPath(mount, type, path));
    readings.set(key, reading);
  }
  return [...readings.values()].map(({ namespace, auth, paths }) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: `${props.component}-as-${auth}`,
      namespace,
      labels: { ...props.labels, [vaultPolicyLabel]: 'true' },
    },
    data: {
      'policy.hcl': [...paths].sort().map(stanza).join('\n'),
      'role.json': `${JSON.stringify(roleOf(auth, namespace, props.audience), undefined, 2)}\n`,
    },
  }));
}

/** The path that the store's API reads a secret at. */
export function vaultApiPath(mount: string, engine: string, path: string): string {
  return `${mount}/${engine === 'kv-v2' ? 'data/' : ''}${path}`;
}

function stanza(path: string): string {
  return `path "${path}" {\n  capabilities = ["read"]\n}\n`;
}

function roleOf(auth: string, namespace: string, audience: string): VaultRole {
  return {
    name: auth,
    bound_service_account_names: [auth],
    bound_service_account_namespaces: [namespace],
    audience,
    token_ttl: '1h',
  };
}
