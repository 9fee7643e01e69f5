import type { Construct } from 'constructs';
import { type IssuerSource, issuerProblems, issuerSpec } from './issuer-source.ts';
import { type ClusterObjectMetadata, KubernetesObject, type ObjectKind } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'cert-manager.io/v1', kind: 'ClusterIssuer', namespaced: false };

/** Who signs the certificates of all namespaces; the Secrets that it names are in cert-manager's own. */
export type ClusterIssuerProps = ClusterObjectMetadata & IssuerSource;

/**
 * A ClusterIssuer.
 *
 * @throws {Problems} when it has no way to prove ownership.
 *
 * @example
 * new ClusterIssuer(scope, 'letsencrypt-prod', {
 *   acme: {
 *     server: 'https://acme-v02.api.letsencrypt.org/directory',
 *     email: 'ops@example.com',
 *     solvers: [
 *       { http01: { ingressClassName: 'kong' } },
 *       { cloudflare: { secret: 'cloudflare-api-token', key: 'api-token' }, dnsZones: ['example.com'] },
 *     ],
 *   },
 * });
 */
export class ClusterIssuer extends KubernetesObject {
  constructor(scope: Construct, name: string, props: ClusterIssuerProps) {
    super(scope, name, kind, props, { spec: issuerSpec(name, props) }, issuerProblems(props));
  }
}
