/**
 * The kinds that Argo CD 3.3.9 has a health rule for, as far as this platform has or may have them, each with where the
 * rule comes from.
 *
 * Rules in Go are in `pkg/health` of gitops-engine, those in Lua in `resource_customizations` of argo-cd. The 3.3 line was
 * cut before February 2026, so what was merged later is not here although the folder holds it by now: CloudNativePG's Backup and
 * Database, all of `velero.io`, `policies.kyverno.io` and `tekton.dev`, kyverno's ClusterPolicy, Alertmanager, ThanosRuler
 * and CertificateRequest.
 */
export const builtInHealth: Readonly<Record<string, string>> = {
  PersistentVolumeClaim: 'Go: bound',
  Pod: 'Go: phase and restarts',
  Service: 'Go: a load balancer has an address',
  'apiextensions.k8s.io/CustomResourceDefinition': 'Lua: established',
  'apiregistration.k8s.io/APIService': 'Go: available',
  'apps/DaemonSet': 'Go: updated and available pods',
  'apps/Deployment': 'Go: updated and available replicas, progress deadline',
  'apps/ReplicaSet': 'Go: available replicas',
  'apps/StatefulSet': 'Go: ready and updated replicas',
  'argoproj.io/ApplicationSet': 'Lua: ErrorOccurred, ResourcesUpToDate',
  'autoscaling/HorizontalPodAutoscaler': 'Go: conditions',
  'batch/CronJob': 'Lua since 3.2 (#23991): the last run',
  'batch/Job': 'Go: complete or failed',
  'cert-manager.io/Certificate': 'Lua: Ready, Issuing',
  'cert-manager.io/ClusterIssuer': 'Lua: Ready',
  'cert-manager.io/Issuer': 'Lua: Ready',
  'external-secrets.io/ClusterSecretStore': 'Lua: Ready',
  'external-secrets.io/ExternalSecret': 'Lua: Ready',
  'external-secrets.io/PushSecret': 'Lua: Ready',
  'external-secrets.io/SecretStore': 'Lua: Ready',
  'kyverno.io/Policy': 'Lua since 2.14 (#21552): Ready',
  'monitoring.coreos.com/Prometheus': 'Lua: Available',
  'networking.k8s.io/Ingress': 'Go: has an address',
  'opentelemetry.io/OpenTelemetryCollector': 'Lua since 3.1 (#23156): ready replicas',
  'policy/PodDisruptionBudget': 'Lua: conditions',
  'postgresql.cnpg.io/Cluster': 'Lua since 3.1 (#22802): phase',
  'rabbitmq.com/RabbitmqCluster': 'Lua since 2.10 (#15286): conditions',
};
