export { artifacts } from './artifacts.ts';
export { type ClusterModel, type OwnedObject, clusterModel, describeObject, kindOf } from './cluster-model.ts';
export { clusterReport } from './cluster-report.ts';
export { type ClusterFit, type NodeLoss, clusterFit } from './fit/cluster-fit.ts';
export { type FreeAllowance, freeAllowances } from './fit/allowance.ts';
export { fitReport } from './fit/fit-report.ts';
export { evictionThreshold, nodeReserve } from './fit/site-nodes.ts';
export { type ImageList, type ListedImage, imageList } from './images/image-list.ts';
export { type NodeRegistries, nodeRegistries } from './images/node-registries.ts';
export type { Descriptions } from './report/report-facts.ts';
export type { Rule, RuleOutcome, RuleProblem } from './rule.ts';
export { rules } from './rules/index.ts';
export { type RuleReport, formatProblem, formatReports, verify } from './verify.ts';
export {
  type ContractRole,
  type ContractValue,
  type SecretsContract,
  secretsContract,
} from './secrets/secrets-contract.ts';
export { secretsPage } from './secrets/secrets-page.ts';
export { type VaultGrant, vaultGrants } from './secrets/vault-reader.ts';
