import { Type } from '@sinclair/typebox';
import { choice } from './choice.ts';
import { closedObject } from './closed-object.ts';
import { stringMap } from './string-map.ts';

/** Selects objects by their labels; an empty selector selects everything. */
export const labelSelector = closedObject(
  {},
  {
    matchLabels: stringMap,
    matchExpressions: Type.Array(
      closedObject(
        { key: Type.String(), operator: choice(['In', 'NotIn', 'Exists', 'DoesNotExist']) },
        { values: Type.Array(Type.String()) },
      ),
    ),
  },
);
