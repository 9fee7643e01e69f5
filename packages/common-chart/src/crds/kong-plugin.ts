import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { closedObject } from './parts/closed-object.ts';
import { flatCustomResource } from './parts/custom-resource.ts';
import { kongPluginFields, kongPluginRules } from './parts/kong-plugin-fields.ts';

const secretKey = closedObject({ secretKeyRef: closedObject({ name: Type.String(), key: Type.String() }) });

/** A Kong plugin for the objects of one namespace that name it in an annotation. */
export const kongPluginSchema = flatCustomResource(
  'configuration.konghq.com/v1',
  'KongPlugin',
  { plugin: Type.String({ minLength: 1 }) },
  {
    ...kongPluginFields,
    configFrom: secretKey,
    configPatches: Type.Array(closedObject({ path: Type.String(), valueFrom: secretKey })),
  },
  kongPluginRules,
);

/** A KongPlugin object. */
export type KongPluginManifest = Static<typeof kongPluginSchema>;

/** The fields of a KongPlugin beside its metadata; the kind has no `spec`. */
export type KongPluginSpec = Omit<KongPluginManifest, 'apiVersion' | 'kind' | 'metadata'>;
