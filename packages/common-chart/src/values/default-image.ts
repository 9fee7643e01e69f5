/** An image that the contract names itself; the registry is always the cluster's. */
export interface DefaultImage {
  readonly repository: string;
  readonly tag: string;
}

/** PostgreSQL as CloudNativePG runs it, for clusters and for dumps of them. */
export const postgresImage: DefaultImage = { repository: 'cloudnative-pg/postgresql', tag: '18.3' };

/** The MinIO client, for uploads of dumps. Pinned, where the seed's chart followed `latest`. */
export const minioClientImage: DefaultImage = { repository: 'minio/mc', tag: 'RELEASE.2024-11-21T17-21-54Z' };

/** The PostgreSQL that a cluster gets whose `version` is null or empty, as with the seed's chart. */
export const postgresFallbackTag = '16.11';
