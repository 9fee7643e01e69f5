import type { Construct } from 'constructs';
import type { VaultConnectionSpec } from '../crds/vault-connection.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata, withoutMetadata } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'secrets.hashicorp.com/v1beta1', kind: 'VaultConnection', namespaced: true };

/** Where Vault is and how its certificate is checked. */
export type VaultConnectionProps = ObjectMetadata &
  Omit<Fields<VaultConnectionSpec>, 'skipTLSVerify'> & {
    /** @default false */
    readonly skipTLSVerify?: boolean | undefined;
  };

/** A VaultConnection. */
export class VaultConnection extends KubernetesObject {
  constructor(scope: Construct, name: string, props: VaultConnectionProps) {
    const { skipTLSVerify = false, ...fields } = withoutMetadata(props);
    const spec: Fields<VaultConnectionSpec> = { ...fields, skipTLSVerify };
    super(scope, name, kind, props, { spec });
  }
}
