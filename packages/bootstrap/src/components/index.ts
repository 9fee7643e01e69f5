export { crds } from './crds.ts';
export { kong } from './kong/index.ts';
export { minio } from './minio/index.ts';
export { vaultSecretsOperator } from './vault-secrets-operator.ts';
export { vault } from './vault/index.ts';
export { zot } from './zot/index.ts';
