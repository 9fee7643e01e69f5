import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { triggerParams } from './parts/tekton-trigger-fields.ts';

const spec = closedObject({ params: triggerParams });

/** Names the fields of an event that a trigger uses. */
export const triggerBindingSchema = customResource('triggers.tekton.dev/v1beta1', 'TriggerBinding', spec);
