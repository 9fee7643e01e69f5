export {
  type CommonRelease,
  type CommonValues,
  commonValuesSchema,
  renderCommonValues,
  unusedCommonKeys,
} from './values/index.ts';
export {
  type ClusterFileSettings,
  type ClusterSource,
  clusterJsonSchema,
  parseClusterFile,
  planClusterFile,
  readClusterFile,
} from './cluster-file/cluster-file.ts';
export { type YamlSource, parseYamlSource } from './cluster-file/yaml-source.ts';
export * from './capabilities/index.ts';
export type { ApplicationSetSpec } from './crds/application-set.ts';
export type { EventListenerSpec } from './crds/event-listener.ts';
export type { PipelineSpec } from './crds/pipeline.ts';
export type { TaskSpec } from './crds/task.ts';
export { type Capability, type Outputs, defineCapability } from './model/capability.ts';
export { type ChartSource, type HelmChart, type HelmValues, helm } from './model/chart.ts';
export type { Cloud, CloudAccount } from './model/cloud.ts';
export { type Cluster, type ClusterDefinition, type PlanSettings, cluster, planCluster } from './model/cluster.ts';
export {
  type BasicContext,
  type BootstrapException,
  type Collected,
  type Component,
  type ComponentDefinition,
  type ContainerDemand,
  type Context,
  type IngressDeclaration,
  type OpenPort,
  type OutputsOf,
  type PodSecurityLevel,
  type ProvidedWorkload,
  type Provisions,
  type ReleaseFiles,
  type ReleasePatch,
  type SyncOverride,
  type WorkloadName,
  type WorkloadPods,
  defineComponent,
} from './model/component.ts';
export { Problems, didYouMean, isProblems, throwProblems } from './model/errors.ts';
export { type ExplainedStep, type Explanation, explain, formatExplanation } from './model/explanation.ts';
export { type External, external } from './model/external.ts';
export { seededAnnotation, upstreamImagesLabel } from './model/frame.ts';
export { collectorLabel, flowLabel } from './model/network.ts';
export { CycleError, type Graph, longestPath, ranks, reachable } from './model/graph.ts';
export type { IgnoredDifference } from './model/ignored-difference.ts';
export { type Image, type ImageSource, type PinnedImage } from './model/image.ts';
export { type Choices, type Components, type Layer, type LayerPackage, defineLayer, isLayer } from './model/layer.ts';
export { packageOf } from './model/layer-package.ts';
export { nearest } from './model/nearest.ts';
export {
  type Manifest,
  type Plan,
  type PlannedComponent,
  type PlannedEdge,
  type PlannedLayer,
  type PlannedSecret,
  componentsOf,
} from './model/plan.ts';
export { type RuntimeLoop, runtimeLoops } from './model/runtime-loop.ts';
export { type SchemaProblem, schemaProblems } from './model/schema-problems.ts';
export {
  type SecretDeclaration,
  type SecretField,
  type SecretHandle,
  type SecretSettings,
  secretTemplate,
  seededSecret,
  vaultSecret,
} from './model/secret.ts';
export {
  type HashAlgorithm,
  type SecretMaking,
  type StoredField,
  describeMaking,
  ingredientsOf,
  made,
  makingAnnotation,
} from './model/secret-making.ts';
export { type Node, type Site, type SiteFacts, siteSchema } from './model/site.ts';
export { type UpstreamVersions, type UpstreamVersionsFile, upstreamVersions } from './model/upstream-versions.ts';
export { type VaultRole, secretsReader, vaultPolicyLabel } from './model/vault-policy.ts';
export {
  type RenderedFile,
  componentLayout,
  layerLayout,
  namespacesLayout,
  rootFolder,
  rootLayout,
} from './render/layout.ts';
export { argocdNamespace, inCluster } from './render/application.ts';
export { type WriteSettings, type WrittenLayer, writePlan } from './render/write.ts';
export { syncPolicy } from './render/sync-policy.ts';
export { toYaml } from './render/yaml.ts';
export * from './constructs/index.ts';
export { Type } from '@sinclair/typebox';
export { type BootstrapFile, bootstrapFile } from './render/bootstrap-file.ts';
