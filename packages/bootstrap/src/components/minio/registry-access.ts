import { type SecretDeclaration, made, seededSecret } from '@lumie-infra/common-chart';

/** The bucket that the registry keeps its images in. */
export const registryBucket = 'zot';

/** The user that may use this bucket and nothing else. */
export const registryUser = 'zot';

/**
 * The secret key of the registry's user, which MinIO and the registry read from the same path.
 *
 * It is not kept beside the root credentials: who may read a path may read all of it.
 */
export function registryUserSecret(settings: Pick<SecretDeclaration, 'restarts'> = {}): SecretDeclaration<'secretKey'> {
  return seededSecret(
    'bootstrap/zot',
    { secretKey: 'ZOT_S3_SECRET_KEY' },
    {
      ...settings,
      // MinIO takes at most forty characters.
      make: { ZOT_S3_SECRET_KEY: made.random(24) },
    },
  );
}

/** What the registry does in its bucket. */
export const registryPolicy = {
  name: registryUser,
  statements: [
    {
      effect: 'Allow',
      resources: [`arn:aws:s3:::${registryBucket}`],
      actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
    },
    {
      effect: 'Allow',
      resources: [`arn:aws:s3:::${registryBucket}/*`],
      actions: [
        's3:AbortMultipartUpload',
        's3:DeleteObject',
        's3:GetObject',
        's3:ListMultipartUploadParts',
        's3:PutObject',
      ],
    },
  ],
} as const;
