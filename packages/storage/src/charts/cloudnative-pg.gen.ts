// Written by tools/generate-chart-types.ts; do not edit.
// Chart cloudnative-pg 0.29.0

/** The values of chart cloudnative-pg. */
export interface CloudnativePgValues {
  readonly additionalArgs?: readonly unknown[] | null;
  readonly additionalEnv?: readonly unknown[] | null;
  readonly affinity?: object | null;
  readonly commonAnnotations?: object | null;
  readonly config?: {
    readonly clusterWide?: boolean | null;
    readonly create?: boolean | null;
    readonly data?: object | null;
    readonly maxConcurrentReconciles?: number | null;
    readonly name?: string | null;
    readonly secret?: boolean | null;
  } | null;
  readonly containerSecurityContext?: object | null;
  readonly crds?: {
    readonly create?: boolean | null;
  } | null;
  readonly dnsPolicy?: string | null;
  readonly fullnameOverride?: string | null;
  readonly global?: object | null;
  readonly hostNetwork?: boolean | null;
  readonly image?: {
    readonly pullPolicy?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly monitoring?: ClusterValues | null;
  readonly monitoringQueriesConfigMap?: {
    readonly name?: string | null;
    readonly queries?: string | object | null;
  } | null;
  readonly nameOverride?: string | null;
  readonly namespaceOverride?: string | null;
  readonly nodeSelector?: object | null;
  readonly podAnnotations?: object | null;
  readonly podLabels?: object | null;
  readonly podSecurityContext?: object | null;
  readonly priorityClassName?: string | null;
  readonly rbac?: {
    readonly aggregateClusterRoles?: boolean | null;
    readonly create?: boolean | null;
  } | null;
  readonly replicaCount?: number | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly service?: {
    readonly ipFamilies?: readonly unknown[] | null;
    readonly ipFamilyPolicy?: string | null;
    readonly name?: string | null;
    readonly port?: number | string | null;
    readonly type?: string | null;
  } | null;
  readonly serviceAccount?: {
    readonly create?: boolean | null;
    readonly name?: string | null;
  } | null;
  readonly tags?: unknown;
  readonly tolerations?: readonly unknown[] | null;
  readonly topologySpreadConstraints?: readonly unknown[] | null;
  readonly updateStrategy?: object | null;
  readonly webhook?: {
    readonly livenessProbe?: {
      readonly initialDelaySeconds?: number | null;
    } | null;
    readonly mutating?: {
      readonly create?: boolean | null;
      readonly failurePolicy?: string | null;
    } | null;
    readonly port?: number | string | null;
    readonly readinessProbe?: {
      readonly initialDelaySeconds?: number | null;
    } | null;
    readonly startupProbe?: {
      readonly failureThreshold?: number | null;
      readonly periodSeconds?: number | null;
    } | null;
    readonly validating?: {
      readonly create?: boolean | null;
      readonly failurePolicy?: string | null;
    } | null;
  } | null;
}

/** The values of chart cluster, a part of chart cloudnative-pg. */
export interface ClusterValues {
  readonly fullnameOverride?: string | null;
  readonly grafanaDashboard?: {
    readonly annotations?: object | null;
    readonly configMapName?: string | null;
    readonly create?: boolean | null;
    readonly labels?: object | null;
    readonly namespace?: string | null;
    readonly sidecarLabel?: string | null;
    readonly sidecarLabelValue?: number | string | null;
  } | null;
  readonly nameOverride?: string | null;
  readonly podMonitorAdditionalLabels?: object | null;
  readonly podMonitorEnabled?: boolean | null;
  readonly podMonitorMetricRelabelings?: readonly unknown[] | null;
  readonly podMonitorRelabelings?: readonly unknown[] | null;
}
