import type { Static } from '@sinclair/typebox';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { tektonSteps, tektonTaskFields } from './parts/tekton-task-spec.ts';

const spec = closedObject({ steps: tektonSteps }, tektonTaskFields);

/** Steps that Tekton runs one after the other in one pod. */
export const taskSchema = customResource('tekton.dev/v1', 'Task', spec);

/** The `spec` of a Task. */
export type TaskSpec = Static<typeof spec>;
