import type { Construct } from 'constructs';
import type { VaultAuthSpec } from '../crds/vault-auth.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata, withoutMetadata } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'secrets.hashicorp.com/v1beta1', kind: 'VaultAuth', namespaced: true };

/** How the Vault Secrets Operator logs in to Vault, by the token of a service account unless it says otherwise. */
export type VaultAuthProps = ObjectMetadata &
  Omit<Fields<VaultAuthSpec>, 'namespace' | 'method' | 'mount'> & {
    /** @default 'kubernetes' */
    readonly method?: Fields<VaultAuthSpec>['method'];
    /** Where Vault has the method. @default - the name of the method */
    readonly mount?: string | undefined;
  };

/**
 * A VaultAuth. Other namespaces may use it only when `allowedNamespaces` names them.
 *
 * @example
 * new VaultAuth(scope, 'vault-auth', {
 *   kubernetes: { role: 'vault-secrets-operator', serviceAccount: 'default', audiences: ['vault'] },
 *   allowedNamespaces: ['grafana'],
 * });
 */
export class VaultAuth extends KubernetesObject {
  constructor(scope: Construct, name: string, props: VaultAuthProps) {
    const { method = 'kubernetes', mount = method, ...fields } = withoutMetadata(props);
    const spec: Fields<VaultAuthSpec> = { ...fields, method, mount };
    super(scope, name, kind, props, { spec });
  }
}
