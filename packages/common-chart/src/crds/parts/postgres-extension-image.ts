import { Type } from '@sinclair/typebox';
import { closedObject } from './closed-object.ts';

/** A PostgreSQL extension that is mounted from an image of its own. */
export const postgresExtensionImage = closedObject(
  { name: Type.String({ pattern: '^[a-z0-9]([-a-z0-9_]*[a-z0-9])?$', maxLength: 59 }) },
  {
    image: closedObject({}, { reference: Type.String(), pullPolicy: Type.String() }),
    extension_control_path: Type.Array(Type.String()),
    dynamic_library_path: Type.Array(Type.String()),
    ld_library_path: Type.Array(Type.String()),
    bin_path: Type.Array(Type.String()),
  },
);
