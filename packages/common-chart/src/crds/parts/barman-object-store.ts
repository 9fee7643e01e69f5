import { Type } from '@sinclair/typebox';
import { choice } from './choice.ts';
import { closedObject } from './closed-object.ts';
import { stringMap } from './string-map.ts';

const secretKey = closedObject({ name: Type.String(), key: Type.String() });
const encryption = choice(['AES256', 'aws:kms']);

/** A bucket that holds base backups and the write-ahead log of PostgreSQL. */
export const barmanObjectStore = closedObject(
  { destinationPath: Type.String({ minLength: 1 }) },
  {
    endpointURL: Type.String(),
    endpointCA: secretKey,
    serverName: Type.String(),
    s3Credentials: closedObject(
      {},
      {
        accessKeyId: secretKey,
        secretAccessKey: secretKey,
        region: secretKey,
        sessionToken: secretKey,
        inheritFromIAMRole: Type.Boolean(),
      },
    ),
    wal: closedObject(
      {},
      {
        compression: choice(['bzip2', 'gzip', 'lz4', 'snappy', 'xz', 'zstd']),
        encryption,
        maxParallel: Type.Integer({ minimum: 1 }),
        archiveAdditionalCommandArgs: Type.Array(Type.String()),
        restoreAdditionalCommandArgs: Type.Array(Type.String()),
      },
    ),
    data: closedObject(
      {},
      {
        compression: choice(['bzip2', 'gzip', 'lz4', 'snappy']),
        encryption,
        immediateCheckpoint: Type.Boolean(),
        jobs: Type.Integer({ minimum: 1 }),
        additionalCommandArgs: Type.Array(Type.String()),
      },
    ),
    tags: stringMap,
    historyTags: stringMap,
  },
);
