import type { Static } from '@sinclair/typebox';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { triggerParams } from './parts/tekton-trigger-fields.ts';

const spec = closedObject({ params: triggerParams });

/** Names the fields of an event that a trigger uses. */
export const triggerBindingSchema = customResource('triggers.tekton.dev/v1beta1', 'TriggerBinding', spec);

/** A TriggerBinding object. */
export type TriggerBindingManifest = Static<typeof triggerBindingSchema>;

/** The `spec` of a TriggerBinding. */
export type TriggerBindingSpec = Static<typeof spec>;
