// Written by npm run generate; a component is a file beside this one.
export { crds } from './crds.ts';
export { kong } from './kong/index.ts';
export { minio } from './minio/index.ts';
export { vault } from './vault/index.ts';
export { vaultSecretsOperator } from './vault-secrets-operator.ts';
export { zot } from './zot/index.ts';
