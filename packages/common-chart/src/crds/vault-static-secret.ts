import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { simpleDuration } from './parts/duration.ts';
import { secretDestination } from './parts/secret-destination.ts';

const spec = closedObject(
  {
    mount: Type.String({ minLength: 1 }),
    path: Type.String({ minLength: 1 }),
    type: choice(['kv-v1', 'kv-v2']),
    destination: secretDestination,
  },
  {
    vaultAuthRef: Type.String({ description: '`name` or `namespace/name` of a VaultAuth.' }),
    namespace: Type.String({ description: 'A namespace of Vault itself, not of Kubernetes.' }),
    version: Type.Integer({ minimum: 0 }),
    refreshAfter: simpleDuration,
    hmacSecretData: Type.Boolean(),
    syncConfig: closedObject({}, { instantUpdates: Type.Boolean() }),
    rolloutRestartTargets: Type.Array(
      closedObject({
        kind: choice(['Deployment', 'DaemonSet', 'StatefulSet', 'argo.Rollout']),
        name: Type.String(),
      }),
    ),
  },
);

/** Keeps a Kubernetes Secret equal to a key-value secret of Vault. */
export const vaultStaticSecretSchema = customResource('secrets.hashicorp.com/v1beta1', 'VaultStaticSecret', spec);

/** The `spec` of a VaultStaticSecret. */
export type VaultStaticSecretSpec = Static<typeof spec>;
