export * from './components/index.ts';
export { bootstrap } from './layer.ts';
export { collectorPolicy, collectorRole } from './components/vault/policy-collector.ts';
export { type ObjectBucketProps, type ObjectStorage, bucketSecret, objectBucket } from './object-bucket.ts';
