import type { Static } from '@sinclair/typebox';
import { customResource } from './parts/custom-resource.ts';
import { triggerTemplateSpec } from './parts/tekton-trigger-fields.ts';

/** The objects that a trigger creates. */
export const triggerTemplateSchema = customResource(
  'triggers.tekton.dev/v1beta1',
  'TriggerTemplate',
  triggerTemplateSpec,
);

/** A TriggerTemplate object. */
export type TriggerTemplateManifest = Static<typeof triggerTemplateSchema>;

/** The `spec` of a TriggerTemplate. */
export type TriggerTemplateSpec = Static<typeof triggerTemplateSpec>;
