import { Type } from '@sinclair/typebox';
import { choice } from './choice.ts';
import { closedObject } from './closed-object.ts';
import { goDuration } from './duration.ts';
import { containerSecurityContext, envFrom, envVars, volumeMounts, volumes } from './pod-piece.ts';
import { resourceRequirements } from './resource-requirements.ts';
import { tektonParams, tektonParamSpecs, tektonStepResults, tektonTaskResults, tektonWhen } from './tekton-param.ts';

const strings = Type.Array(Type.String());

const runFields = {
  image: Type.String(),
  imagePullPolicy: choice(['Always', 'IfNotPresent', 'Never']),
  command: strings,
  args: strings,
  env: envVars,
  envFrom,
  workingDir: Type.String(),
  volumeMounts,
  computeResources: resourceRequirements,
  securityContext: containerSecurityContext,
};

const workspaceUsages = Type.Array(closedObject({ name: Type.String(), mountPath: Type.String() }));

const step = closedObject(
  { name: Type.String() },
  {
    ...runFields,
    displayName: Type.String(),
    script: Type.String(),
    timeout: goDuration,
    onError: choice(['continue', 'stopAndFail']),
    when: tektonWhen,
    params: tektonParams,
    results: tektonStepResults,
    ref: closedObject({}, { name: Type.String(), resolver: Type.String(), params: tektonParams }),
    workspaces: workspaceUsages,
    stdoutConfig: closedObject({}, { path: Type.String() }),
    stderrConfig: closedObject({}, { path: Type.String() }),
  },
);

const sidecar = closedObject(
  { name: Type.String(), image: Type.String() },
  { ...runFields, script: Type.String(), workspaces: workspaceUsages },
);

/** The fields of a Task, of its own or inside a Pipeline. */
export const tektonTaskFields = {
  description: Type.String(),
  displayName: Type.String(),
  params: tektonParamSpecs,
  results: tektonTaskResults,
  workspaces: Type.Array(
    closedObject(
      { name: Type.String() },
      { description: Type.String(), mountPath: Type.String(), readOnly: Type.Boolean(), optional: Type.Boolean() },
    ),
  ),
  stepTemplate: closedObject({}, runFields),
  sidecars: Type.Array(sidecar),
  volumes,
};

/** The steps of a Task. */
export const tektonSteps = Type.Array(step, { minItems: 1 });
