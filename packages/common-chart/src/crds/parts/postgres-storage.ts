import { Type } from '@sinclair/typebox';
import { closedObject } from './closed-object.ts';
import { volumeClaimSpec } from './pod-piece.ts';

/** A volume of PostgreSQL: data, write-ahead log or a tablespace. */
export const postgresStorage = closedObject(
  {},
  {
    storageClass: Type.String(),
    size: Type.String(),
    resizeInUseVolumes: Type.Boolean(),
    pvcTemplate: volumeClaimSpec,
  },
);
