import { type SecretHandle } from '@lumie-infra/common-chart';

/** The databases of the role `teleport`. */
export const databases = { state: 'teleport', audit: 'teleport_audit' } as const;

/** Where the secret store has the password of that role. */
export const databasePassword = { path: 'storage/infra-db/teleport', field: 'PASSWORD' } as const;

/** The bucket of recorded sessions, and the folder in it. */
export const sessions = {
  bucket: 'teleport-sessions',
  folder: 'records',
  secretKey: { path: 'security/teleport-sessions', field: 'SECRET_KEY' },
} as const;

/** Where Teleport keeps what it knows. */
export interface StorageProps {
  readonly database: { readonly host: string; readonly port: number; readonly changeFeeds: boolean };
  readonly objects: { readonly host: string; readonly port: number; readonly region: string };
}

/** The section `storage` of Teleport's configuration: state and audit log in the database, recordings in the bucket. */
export function storageOf({ database, objects }: StorageProps) {
  const connection = (name: string) =>
    `postgresql://teleport@${database.host}:${database.port}/${name}?sslmode=require&pool_max_conns=10`;
  const { bucket, folder } = sessions;
  return {
    ...(database.changeFeeds ? { type: 'postgresql', conn_string: connection(databases.state) } : {}),
    // A quarter of a year, in hours.
    audit_events_uri: [`${connection(databases.audit)}#retention_period=2190h`],
    audit_sessions_uri: `s3://${bucket}/${folder}?endpoint=${objects.host}:${objects.port}&region=${objects.region}&insecure=true&disablesse=true`,
  };
}

function fromSecret(name: string, secret: string, key: string) {
  return { name, valueFrom: { secretKeyRef: { name: secret, key } } };
}

/** The variables that Teleport's libraries take credentials from, so that none is part of an address. */
export function storageEnv(database: SecretHandle<'password'>, bucket: SecretHandle<'accessKey' | 'secretKey'>) {
  return [
    fromSecret('PGPASSWORD', database.name, database.keys.password),
    fromSecret('AWS_ACCESS_KEY_ID', bucket.name, bucket.keys.accessKey),
    fromSecret('AWS_SECRET_ACCESS_KEY', bucket.name, bucket.keys.secretKey),
    // Not every object storage knows the checksums that the library adds by itself.
    { name: 'AWS_REQUEST_CHECKSUM_CALCULATION', value: 'WHEN_REQUIRED' },
    { name: 'AWS_RESPONSE_CHECKSUM_VALIDATION', value: 'WHEN_REQUIRED' },
  ];
}
