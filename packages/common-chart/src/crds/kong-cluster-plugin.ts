import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { closedObject } from './parts/closed-object.ts';
import { flatCustomResource } from './parts/custom-resource.ts';
import { kongPluginFields, kongPluginRules } from './parts/kong-plugin-fields.ts';

const secretKey = closedObject({
  secretKeyRef: closedObject({ name: Type.String(), key: Type.String(), namespace: Type.String() }),
});

/** A Kong plugin for objects of every namespace, or for all traffic with the label `global: "true"`. */
export const kongClusterPluginSchema = flatCustomResource(
  'configuration.konghq.com/v1',
  'KongClusterPlugin',
  { plugin: Type.String({ minLength: 1 }) },
  {
    ...kongPluginFields,
    configFrom: secretKey,
    configPatches: Type.Array(closedObject({ path: Type.String(), valueFrom: secretKey })),
  },
  kongPluginRules,
);

/** A KongClusterPlugin object. */
export type KongClusterPluginManifest = Static<typeof kongClusterPluginSchema>;

/** The fields of a KongClusterPlugin beside its metadata; the kind has no `spec`. */
export type KongClusterPluginSpec = Omit<KongClusterPluginManifest, 'apiVersion' | 'kind' | 'metadata'>;
