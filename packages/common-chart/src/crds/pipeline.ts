import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { goDuration } from './parts/duration.ts';
import { exactlyOne } from './parts/key-rule.ts';
import { labelsAndAnnotations } from './parts/labels-and-annotations.ts';
import { tektonParams, tektonParamSpecs, tektonPipelineResults, tektonWhen } from './parts/tekton-param.ts';
import { tektonSteps, tektonTaskFields } from './parts/tekton-task-spec.ts';

const matrix = closedObject(
  {},
  {
    params: tektonParams,
    include: Type.Array(closedObject({}, { name: Type.String(), params: tektonParams })),
  },
);

const pipelineTask = closedObject(
  { name: Type.String() },
  {
    displayName: Type.String(),
    description: Type.String(),
    taskRef: closedObject(
      {},
      {
        name: Type.String(),
        kind: Type.String(),
        apiVersion: Type.String(),
        resolver: Type.String(),
        params: tektonParams,
      },
    ),
    taskSpec: closedObject({ steps: tektonSteps }, { ...tektonTaskFields, metadata: labelsAndAnnotations }),
    runAfter: Type.Array(Type.String()),
    when: tektonWhen,
    params: tektonParams,
    matrix,
    workspaces: Type.Array(closedObject({ name: Type.String() }, { workspace: Type.String(), subPath: Type.String() })),
    retries: Type.Integer({ minimum: 0 }),
    timeout: goDuration,
    onError: choice(['continue', 'stopAndFail']),
  },
  exactlyOne('taskRef', 'taskSpec'),
);

const spec = closedObject(
  { tasks: Type.Array(pipelineTask, { minItems: 1 }) },
  {
    description: Type.String(),
    displayName: Type.String(),
    params: tektonParamSpecs,
    workspaces: Type.Array(
      closedObject({ name: Type.String() }, { description: Type.String(), optional: Type.Boolean() }),
    ),
    results: tektonPipelineResults,
    finally: Type.Array(pipelineTask),
  },
);

/** Tasks that Tekton runs as a graph. */
export const pipelineSchema = customResource('tekton.dev/v1', 'Pipeline', spec);

/** The `spec` of a Pipeline. */
export type PipelineSpec = Static<typeof spec>;
