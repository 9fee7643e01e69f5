import {
  Certificate,
  ClusterIssuer,
  type ComponentScope,
  type IssuerSource,
  resourceRequirements,
} from '@lumie-infra/common-chart';

/** The ClusterIssuers by what they are for. */
export const issuers = {
  public: 'letsencrypt-prod',
  staging: 'letsencrypt-staging',
  selfSigned: 'self-signed',
  internal: 'internal-ca',
} as const;

/** What proves to an ACME server that a name is ours. */
export interface AcmeProof {
  /** Where the server writes to. */
  readonly email: string;
  /** The class of the Ingress that serves the proof over HTTP. */
  readonly ingressClassName: string;
  /** The zone whose names are proven by DNS records at Cloudflare, and the Secret key with the token. */
  readonly cloudflare?: { readonly zone: string; readonly secret: string; readonly key: string };
}

type IssuerSpec = Extract<IssuerSource, { readonly source: unknown }>['source'];
type AcmeSolvers = NonNullable<NonNullable<IssuerSpec['acme']>['solvers']>;

function solvers({ ingressClassName, cloudflare }: AcmeProof): AcmeSolvers {
  const http01: AcmeSolvers[number] = {
    http01: {
      ingress: {
        ingressClassName,
        podTemplate: {
          spec: {
            resources: resourceRequirements({ cpu: '10m', memory: '64Mi' }),
            // The pod runs in the namespace of the Ingress, which may allow nothing less.
            securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          },
        },
      },
    },
  };
  if (cloudflare === undefined) return [http01];
  const { zone, secret, key } = cloudflare;
  const dns01: AcmeSolvers[number] = {
    selector: { dnsZones: [zone] },
    dns01: { cloudflare: { apiTokenSecretRef: { name: secret, key } } },
  };
  return [http01, dns01];
}

function acmeIssuer(scope: ComponentScope, name: string, server: string, proof: AcmeProof): void {
  new ClusterIssuer(scope, name, {
    source: {
      acme: { server, email: proof.email, privateKeySecretRef: { name }, solvers: solvers(proof) },
    },
  });
}

/** The two issuers of public certificates: the real one, and one without rate limits whose certificates nobody trusts. */
export function publicIssuers(scope: ComponentScope, proof: AcmeProof): void {
  acmeIssuer(scope, issuers.public, 'https://acme-v02.api.letsencrypt.org/directory', proof);
  acmeIssuer(scope, issuers.staging, 'https://acme-staging-v02.api.letsencrypt.org/directory', proof);
}

/** An authority of the cluster's own, for names that only the cluster knows, such as those of webhooks. */
export function internalIssuer(scope: ComponentScope): void {
  new ClusterIssuer(scope, issuers.selfSigned, { selfSigned: true });
  new Certificate(scope, issuers.internal, {
    issuer: { clusterIssuer: issuers.selfSigned },
    isCA: true,
    commonName: issuers.internal,
    duration: '87600h0m0s',
    renewBefore: '8760h0m0s',
    // A new key would leave every certificate that the old one signed without an authority.
    privateKey: { rotationPolicy: 'Never' },
  });
  new ClusterIssuer(scope, issuers.internal, { ca: issuers.internal });
}
