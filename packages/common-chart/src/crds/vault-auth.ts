import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { stringMap } from './parts/string-map.ts';

const tokenExpirationSeconds = Type.Integer({ minimum: 600 });
const merge = choice(['union', 'replace', 'none']);

const spec = closedObject(
  {},
  {
    vaultConnectionRef: Type.String({ description: '`name` or `namespace/name` of a VaultConnection.' }),
    vaultAuthGlobalRef: closedObject(
      {},
      {
        name: Type.String(),
        namespace: Type.String(),
        allowDefault: Type.Boolean(),
        mergeStrategy: closedObject({}, { headers: merge, params: merge }),
      },
    ),
    method: choice(['kubernetes', 'jwt', 'appRole', 'aws', 'gcp']),
    mount: Type.String({ minLength: 1 }),
    namespace: Type.String({ description: 'A namespace of Vault itself, not of Kubernetes.' }),
    allowedNamespaces: Type.Array(Type.String()),
    kubernetes: closedObject(
      {},
      {
        role: Type.String(),
        serviceAccount: Type.String(),
        audiences: Type.Array(Type.String()),
        tokenExpirationSeconds,
      },
    ),
    jwt: closedObject(
      {},
      {
        role: Type.String(),
        secretRef: Type.String(),
        serviceAccount: Type.String(),
        audiences: Type.Array(Type.String()),
        tokenExpirationSeconds,
      },
    ),
    appRole: closedObject({}, { roleId: Type.String(), secretRef: Type.String(), secretIDPath: Type.String() }),
    headers: stringMap,
    params: stringMap,
    storageEncryption: closedObject({ mount: Type.String(), keyName: Type.String() }),
  },
);

/** How the Vault Secrets Operator logs in to Vault. */
export const vaultAuthSchema = customResource('secrets.hashicorp.com/v1beta1', 'VaultAuth', spec);

/** The `spec` of a VaultAuth. */
export type VaultAuthSpec = Static<typeof spec>;
