import type { VaultRole } from '../../model/vault-policy.ts';
import { vaultPolicyLabel } from '../../model/vault-policy.ts';
import { type ClusterModel, type OwnedObject } from '../cluster-model.ts';
import { textAt } from '../json-value.ts';

/** What one ConfigMap lets one role of the secret store read. */
export interface VaultGrant {
  readonly owned: OwnedObject;
  readonly role: VaultRole;
  /** The policy, as the store takes it. */
  readonly policy: string;
  /** API paths, such as `secret/data/storage/postgresql`. */
  readonly paths: readonly string[];
}

const stanza = /^path "([^"*+]+)" \{\n {2}capabilities = \["read"\]\n\}\n/;

/** What the roles of a cluster may read, as the store's job will apply it; a ConfigMap that it refuses grants nothing. */
export function vaultGrants(model: ClusterModel): VaultGrant[] {
  return model
    .ofKind('ConfigMap')
    .filter(({ object }) => object.metadata.labels?.[vaultPolicyLabel] === 'true')
    .map((owned) => {
      const policy = textAt(owned.object, 'data', 'policy.hcl') ?? '';
      return { owned, role: roleOf(textAt(owned.object, 'data', 'role.json')), policy, paths: pathsOf(policy) };
    });
}

function roleOf(text: string | undefined): VaultRole {
  return JSON.parse(text ?? '{}') as VaultRole;
}

function pathsOf(policy: string): string[] {
  const paths: string[] = [];
  for (let rest = policy; rest !== ''; rest = rest.replace(/^\n/, '')) {
    const found = stanza.exec(rest);
    if (found === null) return [];
    paths.push(found[1]!);
    rest = rest.slice(found[0].length);
  }
  return paths;
}
