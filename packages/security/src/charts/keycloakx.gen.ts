// Written by tools/generate-chart-types.ts; do not edit.
// Chart keycloakx 7.1.11

/** The values of chart keycloakx. */
export interface KeycloakxValues {
  readonly affinity?: string | object | null;
  readonly args?: readonly unknown[] | null;
  readonly autoscaling?: {
    readonly behavior?: {
      readonly scaleDown?: {
        readonly policies?: readonly unknown[] | null;
        readonly stabilizationWindowSeconds?: number | null;
      } | null;
    } | null;
    readonly enabled?: boolean | null;
    readonly labels?: object | null;
    readonly maxReplicas?: number | null;
    readonly metrics?: readonly unknown[] | null;
    readonly minReplicas?: number | null;
  } | null;
  readonly cache?: {
    readonly stack?: string | null;
  } | null;
  readonly clusterDomain?: string | null;
  readonly command?: readonly unknown[] | null;
  readonly database?: {
    readonly database?: unknown;
    readonly existingSecret?: string | null;
    readonly existingSecretKey?: string | null;
    readonly hostname?: unknown;
    readonly password?: unknown;
    readonly port?: unknown;
    readonly username?: unknown;
    readonly vendor?: unknown;
  } | null;
  readonly dbchecker?: {
    readonly enabled?: boolean | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: number | null;
    } | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
  } | null;
  readonly enableServiceLinks?: boolean | null;
  readonly extraContainers?: string | null;
  readonly extraEnv?: string | null;
  readonly extraEnvFrom?: string | null;
  readonly extraInitContainers?: string | null;
  readonly extraManifests?: readonly unknown[] | null;
  readonly extraPorts?: readonly unknown[] | null;
  readonly extraServiceMonitor?: object | null;
  readonly extraVolumeMounts?: string | null;
  readonly extraVolumes?: string | null;
  readonly fullnameOverride?: string | null;
  readonly health?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly hostAliases?: readonly unknown[] | null;
  readonly http?: {
    readonly internalPort?: number | string | null;
    readonly internalScheme?: string | null;
    readonly relativePath?: string | null;
  } | null;
  readonly httpRoute?: {
    readonly annotations?: object | null;
    readonly console?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hostnames?: readonly string[] | null;
      readonly labels?: object | null;
      readonly parentRefs?: readonly unknown[] | null;
      readonly rules?: readonly unknown[] | null;
    } | null;
    readonly enabled?: boolean | null;
    readonly hostnames?: readonly string[] | null;
    readonly labels?: object | null;
    readonly parentRefs?: readonly unknown[] | null;
    readonly rules?: readonly unknown[] | null;
    readonly servicePort?: number | string | null;
  } | null;
  readonly image?: {
    readonly digest?: string | null;
    readonly pullPolicy?: string | null;
    readonly repository?: string | null;
    readonly tag?: number | string | null;
  } | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly ingress?: {
    readonly annotations?: object | null;
    readonly console?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly ingressClassName?: string | null;
      readonly labels?: object | null;
      readonly rules?: readonly unknown[] | null;
      readonly tls?: readonly unknown[] | null;
    } | null;
    readonly enabled?: boolean | null;
    readonly ingressClassName?: string | null;
    readonly labels?: object | null;
    readonly rules?: readonly unknown[] | null;
    readonly servicePort?: number | string | null;
    readonly tls?: readonly unknown[] | null;
  } | null;
  readonly lifecycleHooks?: string | null;
  readonly livenessProbe?: string | object | null;
  readonly metrics?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly nameOverride?: string | null;
  readonly networkPolicy?: {
    readonly egress?: readonly unknown[] | null;
    readonly enabled?: boolean | null;
    readonly extraFrom?: readonly unknown[] | null;
    readonly labels?: object | null;
  } | null;
  readonly nodeSelector?: object | null;
  readonly podAnnotations?: object | null;
  readonly podDisruptionBudget?: object | null;
  readonly podLabels?: object | null;
  readonly podManagementPolicy?: string | null;
  readonly podSecurityContext?: object | null;
  readonly priorityClassName?: string | null;
  readonly prometheusRule?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly labels?: object | null;
    readonly namespace?: string | null;
    readonly rules?: readonly unknown[] | null;
  } | null;
  readonly proxy?: {
    readonly enabled?: boolean | null;
    readonly http?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly mode?: string | null;
  } | null;
  readonly rbac?: {
    readonly create?: boolean | null;
    readonly rules?: readonly unknown[] | null;
  } | null;
  readonly readinessProbe?: string | object | null;
  readonly replicas?: number | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly restartPolicy?: string | null;
  readonly revisionHistoryLimit?: string | null;
  readonly route?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly host?: string | null;
    readonly labels?: object | null;
    readonly path?: string | null;
    readonly tls?: {
      readonly enabled?: boolean | null;
      readonly insecureEdgeTerminationPolicy?: string | null;
      readonly termination?: string | null;
    } | null;
  } | null;
  readonly secrets?: object | null;
  readonly securityContext?: object | null;
  readonly service?: {
    readonly annotations?: object | null;
    readonly externalTrafficPolicy?: string | null;
    readonly extraPorts?: readonly unknown[] | null;
    readonly httpNodePort?: unknown;
    readonly httpPort?: number | string | null;
    readonly httpsNodePort?: unknown;
    readonly httpsPort?: number | string | null;
    readonly labels?: object | null;
    readonly loadBalancerIP?: string | null;
    readonly loadBalancerSourceRanges?: readonly unknown[] | null;
    readonly sessionAffinity?: string | null;
    readonly sessionAffinityConfig?: object | null;
    readonly type?: string | null;
  } | null;
  readonly serviceAccount?: {
    readonly allowReadPods?: boolean | null;
    readonly annotations?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly create?: boolean | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly labels?: object | null;
    readonly name?: string | null;
  } | null;
  readonly serviceHeadless?: {
    readonly annotations?: object | null;
    readonly extraPorts?: readonly unknown[] | null;
    readonly labels?: object | null;
  } | null;
  readonly serviceMonitor?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly interval?: string | null;
    readonly labels?: object | null;
    readonly metricRelabelings?: readonly unknown[] | null;
    readonly namespace?: string | null;
    readonly namespaceSelector?: object | null;
    readonly path?: string | null;
    readonly port?: number | string | null;
    readonly relabelings?: readonly unknown[] | null;
    readonly scheme?: string | null;
    readonly scrapeTimeout?: string | null;
  } | null;
  readonly skipInitContainers?: boolean | null;
  readonly startupProbe?: string | object | null;
  readonly statefulsetAnnotations?: object | null;
  readonly statefulsetLabels?: object | null;
  readonly terminationGracePeriodSeconds?: number | null;
  readonly test?: {
    readonly deletionPolicy?: string | null;
    readonly enabled?: boolean | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: number | string | null;
    } | null;
    readonly podSecurityContext?: object | null;
    readonly securityContext?: object | null;
  } | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly topologySpreadConstraints?: unknown;
  readonly updateStrategy?: string | null;
  readonly volumeClaimTemplates?: string | null;
}
