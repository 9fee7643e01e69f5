import { Type } from '@sinclair/typebox';

const quantityPattern = '^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?\\d+)?$';

/** An amount of memory, CPU or storage: a number, or a string such as `256Mi` or `50m`. */
export const quantity = Type.Union([
  Type.Number(),
  Type.String({ pattern: quantityPattern, examples: ['50m', '2', '128Mi'] }),
]);
