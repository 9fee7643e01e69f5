// Written by tools/generate-chart-types.ts; do not edit.
// Chart kube-state-metrics 8.4.0

/** The values of chart kube-state-metrics. */
export interface KubeStateMetricsValues {
  readonly affinity?: object | null;
  readonly annotations?: object | null;
  readonly authFilter?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly automountServiceAccountToken?: boolean | null;
  readonly autosharding?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly collectors?: readonly string[] | null;
  readonly collectorsExclude?: readonly unknown[] | null;
  readonly collectorsExtra?: readonly unknown[] | null;
  readonly containerSecurityContext?: object | null;
  readonly containers?: readonly unknown[] | null;
  readonly customLabels?: object | null;
  readonly customResourceState?: {
    readonly config?: object | null;
    readonly create?: boolean | null;
    readonly enabled?: boolean | null;
    readonly key?: string | null;
    readonly name?: string | null;
  } | null;
  readonly dnsConfig?: object | null;
  readonly dnsPolicy?: string | null;
  readonly env?: readonly unknown[] | null;
  readonly extraArgs?: readonly unknown[] | null;
  readonly extraManifests?: readonly unknown[] | null;
  readonly fullnameOverride?: string | null;
  readonly global?: {
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly imageRegistry?: string | null;
  } | null;
  readonly hostNetwork?: boolean | null;
  readonly hostUsers?: unknown;
  readonly image?: {
    readonly pullPolicy?: string | null;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly sha?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly initContainers?: readonly unknown[] | null;
  readonly kubeRBACProxy?: {
    readonly containerSecurityContext?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly ignoreProbePaths?: boolean | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly sha?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly port?: number | string | null;
    readonly proxyEndpointsPort?: number | string | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly volumeMounts?: readonly unknown[] | null;
  } | null;
  readonly kubeconfig?: {
    readonly enabled?: boolean | null;
    readonly secret?: unknown;
  } | null;
  readonly labels?: object | null;
  readonly livenessProbe?: object | null;
  readonly metricAllowlist?: readonly unknown[] | null;
  readonly metricAnnotationsAllowList?: readonly unknown[] | null;
  readonly metricDenylist?: readonly unknown[] | null;
  readonly metricLabelsAllowlist?: readonly unknown[] | null;
  readonly nameOverride?: string | null;
  readonly namespaceOverride?: string | null;
  readonly namespaces?: string | null;
  readonly namespacesDenylist?: string | null;
  readonly networkPolicy?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly nodeSelector?: object | null;
  readonly podAnnotations?: object | null;
  readonly podDisruptionBudget?: object | null;
  readonly podLabels?: object | null;
  readonly priorityClassName?: unknown;
  readonly prometheus?: {
    readonly monitor?: {
      readonly additionalLabels?: object | null;
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly http?: {
        readonly bearerTokenFile?: string | null;
        readonly bearerTokenSecret?: object | null;
        readonly enableHttp2?: boolean | null;
        readonly honorLabels?: boolean | null;
        readonly interval?: string | null;
        readonly metricRelabelings?: readonly unknown[] | null;
        readonly proxyUrl?: string | null;
        readonly relabelings?: readonly unknown[] | null;
        readonly scheme?: string | null;
        readonly scrapeTimeout?: string | null;
        readonly tlsConfig?: object | null;
      } | null;
      readonly jobLabel?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: unknown;
      readonly metrics?: {
        readonly bearerTokenFile?: string | null;
        readonly bearerTokenSecret?: object | null;
        readonly enableHttp2?: boolean | null;
        readonly honorLabels?: boolean | null;
        readonly interval?: string | null;
        readonly metricRelabelings?: readonly unknown[] | null;
        readonly proxyUrl?: string | null;
        readonly relabelings?: readonly unknown[] | null;
        readonly scheme?: string | null;
        readonly scrapeTimeout?: string | null;
        readonly tlsConfig?: object | null;
      } | null;
      readonly namespace?: string | null;
      readonly namespaceSelector?: readonly unknown[] | null;
      readonly podTargetLabels?: readonly unknown[] | null;
      readonly relabelings?: unknown;
      readonly sampleLimit?: number | null;
      readonly selectorOverride?: object | null;
      readonly targetLabels?: readonly unknown[] | null;
      readonly targetLimit?: number | null;
    } | null;
    readonly scrapeconfig?: {
      readonly additionalLabels?: object | null;
      readonly annotations?: object | null;
      readonly enableHttp2?: boolean | null;
      readonly enabled?: boolean | null;
      readonly honorLabels?: boolean | null;
      readonly jobName?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly proxyUrl?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly scheme?: string | null;
      readonly scrapeInterval?: string | null;
      readonly scrapeTimeout?: string | null;
      readonly staticConfigLabels?: object | null;
      readonly targetLimit?: number | null;
      readonly tlsConfig?: object | null;
    } | null;
  } | null;
  readonly prometheusScrape?: boolean | null;
  readonly rbac?: {
    readonly clusterRoleSelectors?: readonly unknown[] | null;
    readonly create?: boolean | null;
    readonly customResourceState?: {
      readonly createClusterRoleRules?: boolean | null;
    } | null;
    readonly extraRules?: readonly unknown[] | null;
    readonly useClusterRole?: boolean | null;
  } | null;
  readonly readinessProbe?: object | null;
  readonly releaseLabel?: boolean | null;
  readonly releaseNamespace?: boolean | null;
  readonly replicas?: number | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly revisionHistoryLimit?: number | null;
  readonly securityContext?: object | null;
  readonly selectorOverride?: object | null;
  readonly selfMonitor?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly service?: {
    readonly annotations?: object | null;
    readonly clusterIP?: string | null;
    readonly ipDualStack?: {
      readonly enabled?: boolean | null;
      readonly ipFamilies?: readonly string[] | null;
      readonly ipFamilyPolicy?: string | null;
    } | null;
    readonly loadBalancerIP?: string | null;
    readonly loadBalancerSourceRanges?: readonly unknown[] | null;
    readonly nodePort?: number | string | null;
    readonly port?: number | string | null;
    readonly type?: string | null;
  } | null;
  readonly serviceAccount?: {
    readonly annotations?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly create?: boolean | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly name?: unknown;
  } | null;
  readonly startupProbe?: object | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly topologySpreadConstraints?: readonly unknown[] | null;
  readonly verticalPodAutoscaler?: {
    readonly controlledResources?: readonly unknown[] | null;
    readonly enabled?: boolean | null;
    readonly maxAllowed?: object | null;
    readonly minAllowed?: object | null;
  } | null;
  readonly volumeMounts?: readonly unknown[] | null;
  readonly volumes?: readonly unknown[] | null;
}
