import { Type } from '@sinclair/typebox';
import { closedObject } from './closed-object.ts';
import { quantity } from './quantity.ts';

const amounts = Type.Record(Type.String(), quantity);

/** What a container asks for and may use at most. */
export const resourceRequirements = closedObject({}, { requests: amounts, limits: amounts });
