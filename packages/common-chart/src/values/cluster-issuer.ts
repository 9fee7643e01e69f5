import type { Static } from '@sinclair/typebox';
import { closedObject } from '../crds/parts/closed-object.ts';
import { group, listOf, text, writtenText } from './field.ts';
import { filled } from './plain-value.ts';

const solverSchema = group('How control over a domain is proved; both keys make two solvers.', {
  ingressClass: text('HTTP-01 through this class of Ingress.'),
  dns01: group('DNS-01 through Cloudflare.', {
    secretName: text('Secret with the API token.'),
    secretKey: text('Key of the token in the secret.'),
    dnsZones: listOf('Zones that this solver is for.', writtenText('A zone.')),
  }),
});

/** One ACME ClusterIssuer. */
export const clusterIssuerSchema = closedObject(
  { name: text('Name of the issuer.') },
  {
    server: text('Address of the ACME directory.'),
    email: text('Address that the authority writes to.'),
    privateKeySecretRef: text('Name of the secret that holds the account key.'),
    solvers: listOf('How control over a domain is proved.', solverSchema),
  },
  { description: 'An ACME ClusterIssuer.' },
);

/** The issuer as values give it. */
export type ClusterIssuerValues = Static<typeof clusterIssuerSchema>;

type SolverValues = Static<typeof solverSchema>;

function solvers({ ingressClass, dns01 }: SolverValues): object[] {
  const zones = filled(dns01?.dnsZones);
  return [
    ...(ingressClass ? [{ http01: { ingress: { class: ingressClass } } }] : []),
    ...(filled(dns01) === undefined
      ? []
      : [
          {
            dns01: {
              cloudflare: { apiTokenSecretRef: { name: filled(dns01?.secretName), key: filled(dns01?.secretKey) } },
            },
            selector: zones && { dnsZones: zones },
          },
        ]),
  ];
}

/** The ClusterIssuers of a list. */
export function clusterIssuers(values: readonly ClusterIssuerValues[] | undefined): object[] {
  return (values ?? []).map((issuer) => ({
    apiVersion: 'cert-manager.io/v1',
    kind: 'ClusterIssuer',
    metadata: { name: issuer.name },
    spec: {
      acme: {
        server: filled(issuer.server),
        email: filled(issuer.email),
        privateKeySecretRef: { name: filled(issuer.privateKeySecretRef) },
        solvers: filled((issuer.solvers ?? []).flatMap(solvers)),
      },
    },
  }));
}
