import { Type } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { nameReference } from './parts/name-reference.ts';
import { stringMap } from './parts/string-map.ts';

const spec = closedObject(
  {
    cluster: nameReference,
    schedule: Type.String({
      pattern: '^(@[a-z]+|@every .+|\\S+( \\S+){5})$',
      examples: ['0 0 3 * * *', '@daily'],
      description: 'Six fields, seconds first, unlike the five of a CronJob.',
    }),
  },
  {
    method: choice(['barmanObjectStore', 'volumeSnapshot', 'plugin']),
    pluginConfiguration: closedObject({ name: Type.String() }, { parameters: stringMap }),
    target: choice(['primary', 'prefer-standby']),
    immediate: Type.Boolean(),
    suspend: Type.Boolean(),
    backupOwnerReference: choice(['none', 'self', 'cluster']),
    online: Type.Boolean(),
    onlineConfiguration: closedObject({}, { immediateCheckpoint: Type.Boolean(), waitForArchive: Type.Boolean() }),
  },
);

/** Regular base backups of a Cluster of CloudNativePG. */
export const scheduledBackupSchema = customResource('postgresql.cnpg.io/v1', 'ScheduledBackup', spec);
