import { Type } from '@sinclair/typebox';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { triggerFields } from './parts/tekton-trigger-fields.ts';

const { template, ...others } = triggerFields;
const spec = closedObject({ template }, { name: Type.String(), ...others });

/** What happens when an event of one sort arrives. */
export const triggerSchema = customResource('triggers.tekton.dev/v1beta1', 'Trigger', spec);
