import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { flatCustomResource } from './parts/custom-resource.ts';
import { atLeastOne } from './parts/key-rule.ts';

/** A caller that Kong recognises by the credentials in the Secrets that it names. */
export const kongConsumerSchema = flatCustomResource(
  'configuration.konghq.com/v1',
  'KongConsumer',
  {},
  {
    username: Type.String(),
    custom_id: Type.String(),
    credentials: Type.Array(Type.String()),
    consumerGroups: Type.Array(Type.String()),
  },
  atLeastOne('username', 'custom_id'),
);

/** A KongConsumer object. */
export type KongConsumerManifest = Static<typeof kongConsumerSchema>;

/** The fields of a KongConsumer beside its metadata. */
export type KongConsumerSpec = Omit<KongConsumerManifest, 'apiVersion' | 'kind' | 'metadata'>;
