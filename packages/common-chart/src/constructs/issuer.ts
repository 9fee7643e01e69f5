import type { Construct } from 'constructs';
import { type IssuerSource, issuerProblems, issuerSpec } from './issuer-source.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'cert-manager.io/v1', kind: 'Issuer', namespaced: true };

/** Who signs the certificates of one namespace. */
export type IssuerProps = ObjectMetadata & IssuerSource;

/**
 * An Issuer.
 *
 * @throws {Problems} when it has no way to prove ownership.
 */
export class Issuer extends KubernetesObject {
  constructor(scope: Construct, name: string, props: IssuerProps) {
    super(scope, name, kind, props, { spec: issuerSpec(name, props) }, issuerProblems(props));
  }
}
