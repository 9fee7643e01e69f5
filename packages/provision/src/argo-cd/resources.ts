export { ArgoCd, type ArgoCdArgs } from './argo-cd.ts';
export { readSecretsContract } from './secrets-contract-file.ts';
export { SeededSecrets, type SeededSecretsArgs } from './seeded-secrets.ts';
