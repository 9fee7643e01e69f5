export { type RenderedCluster, readRenderedCluster } from './rendered-cluster.ts';
export { readSecretsContract } from './secrets-contract-file.ts';
export { type SeedProps, planFor, seed } from './seed.ts';
export { type SeedPlan, type SeedStep, describeSeed } from './seed-plan.ts';
export type { SeededValues } from './seeded-secret-object.ts';
export { type UninstallProps, uninstall } from './uninstall.ts';
