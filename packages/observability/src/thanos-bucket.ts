import { type SecretDeclaration, made, vaultSecret } from '@lumie-infra/common-chart';

/** The bucket of old metrics; its user has the same name. */
export const metricsBucket = 'thanos';

/** Where the secret store keeps the secret key of that user. */
export const metricsBucketKey = { path: 'observability/thanos', field: 'SECRET_KEY' } as const;

/** What of the object storage's outputs a client needs. */
interface BucketAddress {
  readonly host: string;
  readonly port: number;
  readonly region: string;
}

/**
 * The Secret with which Thanos finds the bucket, as the one file that its programs read.
 *
 * @example metricsBucketSecret(deps.minio, { restarts: ['StatefulSet/thanos-store'] })
 */
export function metricsBucketSecret(
  storage: BucketAddress,
  settings: Pick<SecretDeclaration, 'restarts'> = {},
): SecretDeclaration<'objstore.yml'> {
  const { path, field } = metricsBucketKey;
  const template = `type: S3
config:
  bucket: ${metricsBucket}
  endpoint: ${storage.host}:${storage.port}
  region: ${storage.region}
  insecure: true
  access_key: ${metricsBucket}
  secret_key: {{ get .Secrets "${field}" | quote }}
`;
  return vaultSecret(
    path,
    { 'objstore.yml': { template, fields: [field] } },
    { ...settings, make: { [field]: made.random(24) } },
  );
}
