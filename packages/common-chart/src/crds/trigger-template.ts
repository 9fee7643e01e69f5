import { customResource } from './parts/custom-resource.ts';
import { triggerTemplateSpec } from './parts/tekton-trigger-fields.ts';

/** The objects that a trigger creates. */
export const triggerTemplateSchema = customResource(
  'triggers.tekton.dev/v1beta1',
  'TriggerTemplate',
  triggerTemplateSpec,
);
