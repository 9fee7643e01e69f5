import {
  ConfigMap,
  Job,
  type SecretHandle,
  VaultStaticSecret,
  contentChecksum,
  made,
  vaultSecret,
} from '@lumie-infra/common-chart';
import type { ComponentScope, SecretDeclaration } from '@lumie-infra/common-chart';

/** What of the object storage's outputs is needed to make a bucket in it. */
export interface ObjectStorage {
  readonly url: string;
  readonly namespace: string;
  /** The Secret with the administrator's credentials, in the storage's namespace. */
  readonly rootSecret: SecretHandle<'rootUser' | 'rootPassword'>;
  /** The image of its client, as this cluster pulls it. */
  readonly clientImage: string;
  /** The VaultAuth of the storage's namespace. */
  readonly secretsAuth: string;
}

/** What a component wants of the object storage. */
export interface ObjectBucketProps {
  readonly storage: ObjectStorage;
  /** The path and field in Vault of the secret key of the bucket's user; the user has the bucket's name. */
  readonly secretKey: { readonly path: string; readonly field: string };
  /** Days after which objects below a prefix are deleted. @default - they stay */
  readonly expiry?: readonly { readonly prefix: string; readonly days: number }[];
}

/** The credentials of a bucket's user, for the component that uses the bucket. */
export function bucketSecret(
  bucket: string,
  path: string,
  field: string,
): SecretDeclaration<'accessKey' | 'secretKey'> {
  // MinIO takes at most forty characters.
  const make = { [field]: made.random(24) };
  return vaultSecret(path, { accessKey: { template: bucket, fields: [] }, secretKey: field }, { make });
}

/**
 * A bucket of the object storage, with a user of the same name that may use it and nothing else.
 *
 * The component that wants a bucket makes it: a job in the storage's namespace, which is there because the component depends
 * on the storage. So the storage never knows who uses it. The bucket outlives the component.
 */
export function objectBucket(scope: ComponentScope, bucket: string, props: ObjectBucketProps): void {
  const { storage, secretKey, expiry = [] } = props;
  const name = `bucket-${bucket}`;
  const { namespace } = storage;
  new VaultStaticSecret(scope, name, {
    namespace,
    path: secretKey.path,
    vaultAuthRef: storage.secretsAuth,
    destination: { templates: { secretKey: `{{ get .Secrets "${secretKey.field}" }}` } },
  });
  const data = { 'policy.json': policyOf(bucket), 'make-bucket.sh': scriptOf(bucket, expiry) };
  new ConfigMap(scope, name, { namespace, data });
  const { rootSecret } = storage;
  // A job cannot change once it exists, so another content is another job.
  new Job(scope, `${name}-${contentChecksum({ ...data, image: storage.clientImage }).slice(0, 8)}`, {
    namespace,
    backoffLimit: 20,
    restartPolicy: 'OnFailure',
    containers: {
      client: {
        image: storage.clientImage,
        command: ['/bin/sh', '/etc/bucket/make-bucket.sh'],
        env: {
          HOME: '/tmp',
          STORAGE_URL: storage.url,
          ROOT_USER: { secret: rootSecret.name, key: rootSecret.keys.rootUser },
          ROOT_PASSWORD: { secret: rootSecret.name, key: rootSecret.keys.rootPassword },
          USER_SECRET: { secret: name, key: 'secretKey' },
        },
        resources: { cpu: '10m', memory: '128Mi' },
        volumeMounts: { '/etc/bucket': { volume: 'bucket', readOnly: true }, '/tmp': { volume: 'tmp' } },
      },
    },
    volumes: { bucket: { configMap: name }, tmp: { emptyDir: { sizeLimit: '16Mi' } } },
  });
}

function policyOf(bucket: string): string {
  const resource = `arn:aws:s3:::${bucket}`;
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads', 's3:ListBucketVersions'],
        Resource: [resource],
      },
      {
        Effect: 'Allow',
        Action: [
          's3:AbortMultipartUpload',
          's3:DeleteObject',
          's3:GetObject',
          's3:GetObjectVersion',
          's3:ListMultipartUploadParts',
          's3:PutObject',
        ],
        Resource: [`${resource}/*`],
      },
    ],
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

function scriptOf(bucket: string, expiry: NonNullable<ObjectBucketProps['expiry']>): string {
  const rules = expiry.map(
    ({ prefix, days }) => `mc ilm rule add --prefix '${prefix}' --expire-days ${days} storage/${bucket}`,
  );
  return `set -eu
mc alias set storage "$STORAGE_URL" "$ROOT_USER" "$ROOT_PASSWORD" > /dev/null
mc mb --ignore-existing storage/${bucket}
mc admin user add storage ${bucket} "$USER_SECRET" > /dev/null
mc admin policy create storage ${bucket} /etc/bucket/policy.json
mc admin policy attach storage ${bucket} --user ${bucket} || mc admin policy entities storage --user ${bucket}
${rules.length === 0 ? '' : `mc ilm rule rm --all --force storage/${bucket} || true\n${rules.join('\n')}\n`}`;
}
