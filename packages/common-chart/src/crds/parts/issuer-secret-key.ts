import { Type } from '@sinclair/typebox';
import { closedObject } from './closed-object.ts';

/** One key of a Secret, as cert-manager names it; most uses need the key. */
export const issuerSecretKey = closedObject({ name: Type.String() }, { key: Type.String() });
