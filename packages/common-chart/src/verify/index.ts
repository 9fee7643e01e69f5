export { type ClusterModel, type OwnedObject, clusterModel, describeObject, kindOf } from './cluster-model.ts';
export type { Rule, RuleOutcome, RuleProblem } from './rule.ts';
export { rules } from './rules/index.ts';
export { type RuleReport, formatReports, verify } from './verify.ts';
