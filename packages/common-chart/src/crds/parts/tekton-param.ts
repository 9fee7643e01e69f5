import { Type } from '@sinclair/typebox';
import { choice } from './choice.ts';
import { closedObject } from './closed-object.ts';
import { stringMap } from './string-map.ts';

const paramType = choice(['string', 'array', 'object']);
const paramValue = Type.Union([Type.String(), Type.Array(Type.String()), stringMap]);
const objectProperties = Type.Record(Type.String(), closedObject({}, { type: Type.String() }));

/** The parameters that a Task or Pipeline takes. */
export const tektonParamSpecs = Type.Array(
  closedObject(
    { name: Type.String() },
    {
      type: paramType,
      description: Type.String(),
      default: paramValue,
      enum: Type.Array(Type.String()),
      properties: objectProperties,
    },
  ),
);

/** The values that a Task or Pipeline is given. */
export const tektonParams = Type.Array(closedObject({ name: Type.String(), value: paramValue }));

const resultFields = { type: paramType, description: Type.String(), properties: objectProperties };

/** The results that a step writes. */
export const tektonStepResults = Type.Array(closedObject({ name: Type.String() }, resultFields));

/** The results that a Task writes. */
export const tektonTaskResults = Type.Array(
  closedObject({ name: Type.String() }, { ...resultFields, value: paramValue }),
);

/** The results that a Pipeline collects from its tasks. */
export const tektonPipelineResults = Type.Array(
  closedObject({ name: Type.String(), value: paramValue }, { type: paramType, description: Type.String() }),
);

/** Conditions under which a task or step runs. */
export const tektonWhen = Type.Array(
  closedObject(
    {},
    {
      input: Type.String(),
      operator: choice(['in', 'notin']),
      values: Type.Array(Type.String()),
      cel: Type.String(),
    },
  ),
);
