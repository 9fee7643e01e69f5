import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { simpleDuration } from './parts/duration.ts';
import { stringMap } from './parts/string-map.ts';

const spec = closedObject(
  { address: Type.String({ pattern: '^https?://', examples: ['http://vault.vault:8200'] }) },
  {
    skipTLSVerify: Type.Boolean({ default: false }),
    caCertSecretRef: Type.String(),
    caCertPath: Type.String(),
    tlsServerName: Type.String(),
    headers: stringMap,
    timeout: simpleDuration,
  },
);

/** Where Vault is and how its certificate is checked. */
export const vaultConnectionSchema = customResource('secrets.hashicorp.com/v1beta1', 'VaultConnection', spec);

/** The `spec` of a VaultConnection. */
export type VaultConnectionSpec = Static<typeof spec>;
