import { Type } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { goDuration } from './parts/duration.ts';
import { secretKeySelector } from './parts/key-selector.ts';
import { exclusive } from './parts/key-rule.ts';
import { stringMap } from './parts/string-map.ts';

const spec = closedObject(
  {
    provider: Type.String({ minLength: 1 }),
    objectStorage: closedObject(
      { bucket: Type.String({ minLength: 1 }) },
      { prefix: Type.String(), caCert: Type.String(), caCertRef: secretKeySelector },
      exclusive('caCert', 'caCertRef'),
    ),
  },
  {
    config: stringMap,
    credential: secretKeySelector,
    default: Type.Boolean(),
    accessMode: choice(['ReadOnly', 'ReadWrite']),
    backupSyncPeriod: goDuration,
    validationFrequency: goDuration,
  },
);

/** A bucket that holds Velero backups. */
export const backupStorageLocationSchema = customResource('velero.io/v1', 'BackupStorageLocation', spec);
