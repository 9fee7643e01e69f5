export type { AccountSettings, Allowance, Workstation } from './account-settings.ts';
export type { NodeSettings } from './node-settings.ts';
export { ociConfigFile, readProfiles } from './oci-profiles.ts';
export { type BudgetSettings, type ProvisionSettings, provisionSettings } from './provision-settings.ts';
export { nodeShape } from './shape.ts';
export { stackValues } from './stack-values.ts';
export { privateKeyName, seededValuesName, stackConfiguration } from './stack-configuration.ts';
export { type SuppliedValues, suppliedValues } from './seeded-values.ts';
