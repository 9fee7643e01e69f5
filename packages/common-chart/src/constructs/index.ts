/**
 * Kubernetes objects as constructs, one noun a file.
 *
 * There is no construct for a Secret with data, on purpose: what a construct renders goes to Git, and no secret ever
 * does. A VaultStaticSecret has the cluster copy one from Vault; a Certificate has it made in the cluster.
 */
export { type AntiAffinity, antiAffinity } from './anti-affinity.ts';
export { Certificate, type CertificateProps } from './certificate.ts';
export { ClusterIssuer, type ClusterIssuerProps } from './cluster-issuer.ts';
export { ClusterRole, type ClusterRoleProps } from './cluster-role.ts';
export { ClusterRoleBinding, type ClusterRoleBindingProps } from './cluster-role-binding.ts';
export { ComponentScope, type ComponentScopeProps } from './component-scope.ts';
export { ConfigMap, type ConfigMapProps } from './config-map.ts';
export { ConsoleService, type ConsoleRewrite, type ConsoleServiceProps, consoleLabel } from './console-service.ts';
export type { ContainerProps, InitContainerProps } from './container.ts';
export type { ContainerPortProps, ContainerPorts } from './container-port.ts';
export type { ContainerProbe, ProbeCheck, ProbeTiming } from './container-probe.ts';
export { containerSecurity } from './container-security.ts';
export { contentChecksum } from './content-checksum.ts';
export { CronJob, type CronJobProps } from './cron-job.ts';
export { DaemonSet, type DaemonSetProps } from './daemon-set.ts';
export { DefaultDeny, type DefaultDenyProps } from './default-deny.ts';
export type { Fields } from './defined.ts';
export { Deployment, type DeploymentProps, type RollingUpdate } from './deployment.ts';
export type { EnvSource, EnvValue } from './environment.ts';
export { Ingress, type IngressPath, type IngressProps, type IngressTls } from './ingress.ts';
export { Issuer, type IssuerProps } from './issuer.ts';
export type { AcmeAccount, AcmeSelector, AcmeSolver, IssuerSource } from './issuer-source.ts';
export { Job, type JobProps, type JobTemplateProps } from './job.ts';
export { KongClusterPlugin, type KongClusterPluginProps } from './kong-cluster-plugin.ts';
export { KongConsumer, type KongConsumerProps } from './kong-consumer.ts';
export { KongPlugin, type KongPluginProps } from './kong-plugin.ts';
export { KongUpstreamPolicy, type KongUpstreamPolicyProps } from './kong-upstream-policy.ts';
export {
  type ClusterObjectMetadata,
  KubernetesObject,
  type ObjectKind,
  type ObjectMetadata,
} from './kubernetes-object.ts';
export { type Labels, nameLabel, selectorLabels } from './label.ts';
export { LimitRange, type LimitRangeProps } from './limit-range.ts';
export { Namespace, type NamespaceProps, type PodSecurity, podSecurityLabels } from './namespace.ts';
export {
  type NetworkPeer,
  NetworkPolicy,
  type NetworkPolicyProps,
  type NetworkPort,
  type NetworkRule,
} from './network-policy.ts';
export type { NameForm } from './object-name.ts';
export { PersistentVolume, type PersistentVolumeProps } from './persistent-volume.ts';
export {
  type AccessMode,
  type ClaimProps,
  PersistentVolumeClaim,
  type PersistentVolumeClaimProps,
} from './persistent-volume-claim.ts';
export { PodDisruptionBudget, type PodDisruptionBudgetProps } from './pod-disruption-budget.ts';
export { PodMonitor, type PodMonitorProps } from './pod-monitor.ts';
export type { PodTemplateProps } from './pod-template.ts';
export type { Protocol } from './port.ts';
export { PostgresCluster, type PostgresClusterProps } from './postgres-cluster.ts';
export { PostgresMonitor, type PostgresMonitorProps } from './postgres-monitor.ts';
export { PriorityClass, type PriorityClassProps } from './priority-class.ts';
export { Probe, type ProbeProps } from './probe.ts';
export { PrometheusRule, type PrometheusRuleProps, type RuleGroup } from './prometheus-rule.ts';
export { RabbitmqCluster, type RabbitmqClusterProps } from './rabbitmq-cluster.ts';
export { ResourceQuota, type ResourceQuotaProps } from './resource-quota.ts';
export { type ResourcesProps, resourceRequirements } from './resources.ts';
export { Role, type RoleProps } from './role.ts';
export { RoleBinding, type RoleBindingProps } from './role-binding.ts';
export { scriptFiles } from './script-files.ts';
export { Service, type ServicePortProps, type ServiceProps } from './service.ts';
export { ServiceAccount, type ServiceAccountProps } from './service-account.ts';
export { ServiceMonitor, type ServiceMonitorProps } from './service-monitor.ts';
export { StatefulSet, type StatefulSetProps } from './stateful-set.ts';
export { StorageClass, type StorageClassProps } from './storage-class.ts';
export type { Subject } from './subject.ts';
export { VaultAuth, type VaultAuthProps } from './vault-auth.ts';
export { VaultConnection, type VaultConnectionProps } from './vault-connection.ts';
export { type SecretDestination, VaultStaticSecret, type VaultStaticSecretProps } from './vault-static-secret.ts';
export type { KeyedVolume, VolumeProps, Volumes } from './volume.ts';
export type { VolumeMountProps, VolumeMounts } from './volume-mount.ts';
export { WebService, type WebServiceIngress, type WebServiceProps } from './web-service.ts';
