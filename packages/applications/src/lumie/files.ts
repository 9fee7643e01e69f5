import { bucketSecret, minio, objectBucket } from '@lumie-infra/bootstrap';
import { defineNeed } from './need.ts';

/** Keeps files in a bucket of its own. */
export function files(bucket: string) {
  const secretKey = { path: `applications/buckets/${bucket}`, field: 'SECRET_KEY' } as const;
  return defineNeed({
    dependsOn: { minio },
    secrets: () => ({ files: bucketSecret(bucket, secretKey.path, secretKey.field) }),
    env: ({ deps, secrets: { files: login } }) => ({
      MINIO_ENDPOINT: deps.minio.url,
      MINIO_ACCESS_KEY: { secret: login.name, key: login.keys.accessKey },
      MINIO_SECRET_KEY: { secret: login.name, key: login.keys.secretKey },
      MINIO_BUCKET_NAME: bucket,
    }),
    manifests: (scope, { deps }) => objectBucket(scope, bucket, { storage: deps.minio, secretKey }),
  });
}
