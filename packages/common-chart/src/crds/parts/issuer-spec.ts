import { Type } from '@sinclair/typebox';
import { acmeSolver } from './acme-solver.ts';
import { choice } from './choice.ts';
import { closedObject } from './closed-object.ts';
import { issuerSecretKey } from './issuer-secret-key.ts';
import { exactlyOne } from './key-rule.ts';

const serviceAccountRef = closedObject({ name: Type.String() }, { audiences: Type.Array(Type.String()) });

const acme = closedObject(
  { server: Type.String({ pattern: '^https?://' }), privateKeySecretRef: issuerSecretKey },
  {
    email: Type.String(),
    solvers: Type.Array(acmeSolver),
    preferredChain: Type.String({ maxLength: 64 }),
    profile: Type.String(),
    caBundle: Type.String(),
    skipTLSVerify: Type.Boolean(),
    disableAccountKeyGeneration: Type.Boolean(),
    enableDurationFeature: Type.Boolean(),
    externalAccountBinding: closedObject(
      { keyID: Type.String(), keySecretRef: issuerSecretKey },
      { keyAlgorithm: choice(['HS256', 'HS384', 'HS512']) },
    ),
  },
);

const vault = closedObject(
  {
    server: Type.String({ pattern: '^https?://' }),
    path: Type.String(),
    auth: closedObject(
      {},
      {
        tokenSecretRef: issuerSecretKey,
        appRole: closedObject({ path: Type.String(), roleId: Type.String(), secretRef: issuerSecretKey }),
        kubernetes: closedObject(
          { role: Type.String() },
          { mountPath: Type.String(), secretRef: issuerSecretKey, serviceAccountRef },
        ),
      },
      exactlyOne('tokenSecretRef', 'appRole', 'kubernetes'),
    ),
  },
  {
    namespace: Type.String(),
    serverName: Type.String(),
    caBundle: Type.String(),
    caBundleSecretRef: issuerSecretKey,
  },
);

/** One certificate authority: exactly one kind must be given. */
export const issuerSpec = closedObject(
  {},
  {
    acme,
    ca: closedObject(
      { secretName: Type.String() },
      {
        crlDistributionPoints: Type.Array(Type.String()),
        issuingCertificateURLs: Type.Array(Type.String()),
        ocspServers: Type.Array(Type.String()),
      },
    ),
    selfSigned: closedObject({}, { crlDistributionPoints: Type.Array(Type.String()) }),
    vault,
  },
  exactlyOne('acme', 'ca', 'selfSigned', 'vault'),
);
