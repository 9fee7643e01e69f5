import type { IssuerSpec } from '../crds/issuer.ts';
import { emptyField } from '../model/errors.ts';
import type { Fields } from './defined.ts';

/** The names that a way to prove ownership is for. */
export interface AcmeSelector {
  /** @default - all names that no other solver selects more closely */
  readonly dnsNames?: readonly string[] | undefined;
  /** @default - all names that no other solver selects more closely */
  readonly dnsZones?: readonly string[] | undefined;
}

/** One way to prove to an ACME server that a name is ours: a path under it, or a DNS record at Cloudflare. */
export type AcmeSolver = AcmeSelector &
  (
    | { /** The class of the Ingress that serves the path. */ readonly http01: { readonly ingressClassName: string } }
    | {
        /** The key of a Secret that holds the token. */ readonly cloudflare: {
          readonly secret: string;
          readonly key: string;
        };
      }
  );

/** An account at an ACME server. */
export interface AcmeAccount {
  /** The address of the server's directory. */
  readonly server: string;
  /** Where the server writes to when a certificate expires. */
  readonly email?: string | undefined;
  /** The Secret of the account's key, which is made when it is missing. @default - the name of the issuer */
  readonly privateKeySecret?: string | undefined;
  readonly solvers: readonly AcmeSolver[];
}

/** Who signs: an ACME server, an authority whose key is in a Secret, each certificate itself, or as cert-manager writes it. */
export type IssuerSource =
  | { readonly acme: AcmeAccount }
  | { /** The Secret of the authority. */ readonly ca: string }
  | { readonly selfSigned: true }
  | { readonly source: Fields<IssuerSpec> };

type Solver = NonNullable<NonNullable<Fields<IssuerSpec>['acme']>['solvers']>[number];

function solver(props: AcmeSolver): Solver {
  const { dnsNames, dnsZones } = props;
  const selector = dnsNames === undefined && dnsZones === undefined ? undefined : { dnsNames, dnsZones };
  if ('http01' in props) {
    return { selector, http01: { ingress: { ingressClassName: props.http01.ingressClassName } } };
  }
  const { secret, key } = props.cloudflare;
  return { selector, dns01: { cloudflare: { apiTokenSecretRef: { name: secret, key } } } };
}

/** The `spec` of the issuer of this name. */
export function issuerSpec(name: string, source: IssuerSource): Fields<IssuerSpec> {
  if ('ca' in source) return { ca: { secretName: source.ca } };
  if ('selfSigned' in source) return { selfSigned: {} };
  if ('source' in source) return source.source;
  const { server, email, privateKeySecret = name, solvers } = source.acme;
  return { acme: { server, email, privateKeySecretRef: { name: privateKeySecret }, solvers: solvers.map(solver) } };
}

/** What keeps an issuer from signing anything. */
export function issuerProblems(source: IssuerSource): string[] {
  return 'acme' in source && source.acme.solvers.length === 0 ? [emptyField('acme.solvers')] : [];
}
