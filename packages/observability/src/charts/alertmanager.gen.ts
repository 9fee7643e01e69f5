// Written by tools/generate-chart-types.ts; do not edit.
// Chart alertmanager 1.42.0

/** The values of chart alertmanager. */
export interface AlertmanagerValues {
  readonly additionalPeers?: readonly unknown[] | null;
  readonly affinity?: object | null;
  readonly automountServiceAccountToken?: boolean | null;
  readonly baseURL?: string | null;
  readonly command?: readonly unknown[] | null;
  readonly config?: {
    readonly enabled?: boolean | null;
    readonly global?: object | null;
    readonly receivers?: readonly unknown[] | null;
    readonly route?: {
      readonly active_time_intervals?: readonly unknown[] | null;
      readonly continue?: boolean | null;
      readonly group_by?: readonly unknown[] | null;
      readonly group_interval?: string | null;
      readonly group_wait?: string | null;
      readonly matchers?: readonly unknown[] | null;
      readonly mute_time_intervals?: readonly unknown[] | null;
      readonly receiver?: string | null;
      readonly repeat_interval?: string | null;
      readonly routes?: readonly unknown[] | null;
    } | null;
    readonly templates?: readonly string[] | null;
  } | null;
  readonly configAnnotations?: object | null;
  readonly configmapReload?: {
    readonly containerPort?: number | string | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: object | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly livenessProbe?: object | null;
    readonly name?: string | null;
    readonly readinessProbe?: object | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
  } | null;
  readonly containerPortName?: string | null;
  readonly dnsConfig?: object | null;
  readonly extraArgs?: object | null;
  readonly extraContainers?: readonly unknown[] | null;
  readonly extraEnv?: readonly unknown[] | null;
  readonly extraInitContainers?: readonly unknown[] | null;
  readonly extraPodConfigs?: object | null;
  readonly extraSecretMounts?: readonly unknown[] | null;
  readonly extraVolumeMounts?: readonly unknown[] | null;
  readonly extraVolumes?: readonly unknown[] | null;
  readonly fullnameOverride?: string | null;
  readonly hostAliases?: readonly unknown[] | null;
  readonly hostUsers?: boolean | null;
  readonly image?: {
    readonly pullPolicy?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly ingress?: {
    readonly annotations?: object | null;
    readonly className?: string | null;
    readonly enabled?: boolean | null;
    readonly hosts?: readonly unknown[] | null;
    readonly labels?: object | null;
    readonly tls?: readonly unknown[] | null;
  } | null;
  readonly ingressPerReplica?: {
    readonly annotations?: object | null;
    readonly className?: string | null;
    readonly enabled?: boolean | null;
    readonly hostDomain?: string | null;
    readonly hostPrefix?: string | null;
    readonly labels?: object | null;
    readonly pathType?: string | null;
    readonly paths?: readonly string[] | null;
    readonly tlsSecretName?: string | null;
    readonly tlsSecretPerReplica?: {
      readonly enabled?: boolean | null;
      readonly prefix?: string | null;
    } | null;
  } | null;
  readonly livenessProbe?: object | null;
  readonly minReadySeconds?: number | null;
  readonly nameOverride?: string | null;
  readonly namespaceOverride?: string | null;
  readonly nodeSelector?: object | null;
  readonly persistence?: {
    readonly accessModes?: readonly string[] | null;
    readonly annotations?: object | null;
    readonly emptyDir?: object | null;
    readonly enabled?: boolean | null;
    readonly labels?: object | null;
    readonly size?: number | string | null;
    readonly storageClass?: string | null;
  } | null;
  readonly podAnnotations?: object | null;
  readonly podAntiAffinity?: string | null;
  readonly podAntiAffinityTopologyKey?: string | null;
  readonly podDisruptionBudget?: object | null;
  readonly podLabels?: object | null;
  readonly podSecurityContext?: object | null;
  readonly priorityClassName?: string | null;
  readonly readinessProbe?: object | null;
  readonly replicaCount?: number | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly revisionHistoryLimit?: number | null;
  readonly route?: {
    readonly main?: {
      readonly additionalRules?: readonly unknown[] | null;
      readonly annotations?: object | null;
      readonly apiVersion?: string | null;
      readonly enabled?: boolean | null;
      readonly filters?: readonly unknown[] | null;
      readonly hostnames?: readonly unknown[] | null;
      readonly httpsRedirect?: boolean | null;
      readonly kind?: string | null;
      readonly labels?: object | null;
      readonly matches?: readonly unknown[] | null;
      readonly parentRefs?: readonly unknown[] | null;
    } | null;
  } | null;
  readonly schedulerName?: string | null;
  readonly securityContext?: object | null;
  readonly service?: {
    readonly annotations?: object | null;
    readonly clusterPort?: number | string | null;
    readonly extraPorts?: readonly unknown[] | null;
    readonly ipDualStack?: {
      readonly enabled?: boolean | null;
      readonly ipFamilies?: readonly string[] | null;
      readonly ipFamilyPolicy?: string | null;
    } | null;
    readonly labels?: object | null;
    readonly loadBalancerIP?: string | null;
    readonly loadBalancerSourceRanges?: readonly unknown[] | null;
    readonly nodePort?: number | string | null;
    readonly port?: number | string | null;
    readonly type?: string | null;
  } | null;
  readonly serviceAccount?: {
    readonly annotations?: object | null;
    readonly create?: boolean | null;
    readonly name?: string | null;
  } | null;
  readonly serviceMonitor?: {
    readonly additionalLabels?: object | null;
    readonly basicAuth?: object | null;
    readonly bearerTokenFile?: string | null;
    readonly enabled?: boolean | null;
    readonly honorLabels?: boolean | null;
    readonly interval?: string | null;
    readonly metricRelabelings?: readonly unknown[] | null;
    readonly namespace?: string | null;
    readonly path?: string | null;
    readonly relabelings?: readonly unknown[] | null;
    readonly scheme?: string | null;
    readonly scrapeTimeout?: string | null;
    readonly tlsConfig?: object | null;
  } | null;
  readonly servicePerReplica?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly externalTrafficPolicy?: string | null;
    readonly loadBalancerSourceRanges?: readonly unknown[] | null;
    readonly type?: string | null;
  } | null;
  readonly statefulSet?: {
    readonly annotations?: object | null;
  } | null;
  readonly templates?: object | null;
  readonly testFramework?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
  } | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly topologySpreadConstraints?: readonly unknown[] | null;
  readonly verticalPodAutoscaler?: {
    readonly enabled?: boolean | null;
    readonly recommenders?: readonly unknown[] | null;
    readonly resourcePolicy?: object | null;
    readonly updatePolicy?: object | null;
  } | null;
}
