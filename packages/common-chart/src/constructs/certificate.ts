import type { Construct } from 'constructs';
import type { CertificateSpec } from '../crds/certificate.ts';
import { emptyField } from '../model/errors.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata, withoutMetadata } from './kubernetes-object.ts';
import { withDefaults } from './with-defaults.ts';

type PrivateKey = NonNullable<Fields<CertificateSpec>['privateKey']>;

const kind: ObjectKind = { apiVersion: 'cert-manager.io/v1', kind: 'Certificate', namespaced: true };

/** Which names a certificate is for, who signs it and where it is kept. */
export type CertificateProps = ObjectMetadata &
  Omit<Fields<CertificateSpec>, 'issuerRef' | 'secretName'> & {
    /** An issuer of the cluster, or one of the same namespace. */
    readonly issuer: { readonly clusterIssuer: string } | { readonly issuer: string };
    /** @default - the name of the Certificate */
    readonly secretName?: string | undefined;
  };

function hasSubject(props: CertificateProps): boolean {
  const { dnsNames = [], ipAddresses = [], uris = [], emailAddresses = [] } = props;
  const names = dnsNames.length + ipAddresses.length + uris.length + emailAddresses.length;
  return names > 0 || props.commonName !== undefined || props.literalSubject !== undefined;
}

/**
 * A Certificate, whose key is a P-256 one and new with each renewal unless `privateKey` says otherwise.
 *
 * @throws {Problems} when it is for no name.
 *
 * @example
 * new Certificate(scope, 'web-tls', { issuer: { clusterIssuer: 'letsencrypt-prod' }, dnsNames: ['web.example.com'] });
 */
export class Certificate extends KubernetesObject {
  constructor(scope: Construct, name: string, props: CertificateProps) {
    const { issuer, secretName = name, privateKey, ...fields } = withoutMetadata(props);
    const key = privateKey?.algorithm === undefined ? ({ algorithm: 'ECDSA', size: 256 } as const) : {};
    const spec: Fields<CertificateSpec> = {
      ...fields,
      secretName,
      issuerRef:
        'clusterIssuer' in issuer
          ? { group: 'cert-manager.io', kind: 'ClusterIssuer', name: issuer.clusterIssuer }
          : { group: 'cert-manager.io', kind: 'Issuer', name: issuer.issuer },
      privateKey: withDefaults<PrivateKey>({ rotationPolicy: 'Always', ...key }, privateKey),
    };
    super(scope, name, kind, props, { spec }, hasSubject(props) ? [] : [emptyField('dnsNames')]);
  }
}
