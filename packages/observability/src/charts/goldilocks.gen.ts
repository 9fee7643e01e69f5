// Written by tools/generate-chart-types.ts; do not edit.
// Chart goldilocks 11.0.0

/** The values of chart goldilocks. */
export interface GoldilocksValues {
  readonly controller?: {
    readonly affinity?: object | null;
    readonly deployment?: {
      readonly additionalLabels?: object | null;
      readonly annotations?: object | null;
      readonly extraVolumeMounts?: readonly unknown[] | null;
      readonly extraVolumes?: readonly unknown[] | null;
      readonly podAnnotations?: object | null;
    } | null;
    readonly enabled?: boolean | null;
    readonly flags?: object | null;
    readonly logVerbosity?: number | string | null;
    readonly nodeSelector?: object | null;
    readonly podSecurityContext?: object | null;
    readonly rbac?: {
      readonly create?: boolean | null;
      readonly enableArgoproj?: boolean | null;
      readonly extraClusterRoleBindings?: readonly unknown[] | null;
      readonly extraRules?: readonly unknown[] | null;
    } | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly revisionHistoryLimit?: number | null;
    readonly securityContext?: object | null;
    readonly serviceAccount?: {
      readonly create?: boolean | null;
      readonly name?: unknown;
    } | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
  } | null;
  readonly dashboard?: {
    readonly affinity?: object | null;
    readonly basePath?: unknown;
    readonly deployment?: {
      readonly additionalLabels?: object | null;
      readonly annotations?: object | null;
      readonly extraVolumeMounts?: readonly unknown[] | null;
      readonly extraVolumes?: readonly unknown[] | null;
      readonly podAnnotations?: object | null;
    } | null;
    readonly enabled?: boolean | null;
    readonly excludeContainers?: string | null;
    readonly flags?: object | null;
    readonly healthCheckPolicy?: {
      readonly enabled?: boolean | null;
      readonly requestPath?: string | null;
    } | null;
    readonly httpRoute?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hostnames?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly matches?: readonly unknown[] | null;
      readonly parentRefs?: readonly unknown[] | null;
    } | null;
    readonly ingress?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hosts?: readonly unknown[] | null;
      readonly ingressClassName?: unknown;
      readonly tls?: readonly unknown[] | null;
    } | null;
    readonly logVerbosity?: number | string | null;
    readonly nodeSelector?: object | null;
    readonly podSecurityContext?: object | null;
    readonly rbac?: {
      readonly create?: boolean | null;
      readonly enableArgoproj?: boolean | null;
      readonly extraClusterRoleBindings?: readonly unknown[] | null;
      readonly extraRules?: readonly unknown[] | null;
    } | null;
    readonly replicaCount?: number | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly revisionHistoryLimit?: number | null;
    readonly securityContext?: object | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly port?: number | string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly create?: boolean | null;
      readonly name?: unknown;
    } | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
  } | null;
  readonly fullnameOverride?: string | null;
  readonly global?: object | null;
  readonly image?: {
    readonly pullPolicy?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly 'metrics-server'?: object | null;
  readonly nameOverride?: string | null;
  readonly tags?: unknown;
  readonly uninstallVPA?: boolean | null;
  readonly vpa?: VpaValues | null;
}

/** The values of chart vpa, a part of chart goldilocks. */
export interface VpaValues {
  readonly admissionController?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly certGen?: {
      readonly affinity?: object | null;
      readonly env?: object | null;
      readonly image?: {
        readonly pullPolicy?: string | null;
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly nodeSelector?: object | null;
      readonly podSecurityContext?: object | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
      readonly securityContext?: object | null;
      readonly tolerations?: readonly unknown[] | null;
    } | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: object | null;
    readonly generateCertificate?: boolean | null;
    readonly httpPort?: number | string | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly livenessProbe?: object | null;
    readonly metricsPort?: number | string | null;
    readonly mutatingWebhookConfiguration?: {
      readonly annotations?: object | null;
      readonly failurePolicy?: string | null;
      readonly namespaceSelector?: object | null;
      readonly objectSelector?: object | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: object | null;
    readonly podLabels?: object | null;
    readonly podSecurityContext?: object | null;
    readonly readinessProbe?: object | null;
    readonly registerWebhook?: boolean | null;
    readonly replicaCount?: number | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly revisionHistoryLimit?: number | null;
    readonly secretName?: string | null;
    readonly securityContext?: object | null;
    readonly tlsSecretKeys?: readonly unknown[] | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly useHostNetwork?: boolean | null;
  } | null;
  readonly enabled?: boolean | null;
  readonly fullnameOverride?: string | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly 'metrics-server'?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly nameOverride?: string | null;
  readonly podLabels?: object | null;
  readonly priorityClassName?: string | null;
  readonly rbac?: {
    readonly create?: boolean | null;
    readonly extraRules?: object | null;
  } | null;
  readonly recommender?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly envFromSecret?: string | null;
    readonly extraArgs?: object | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly livenessProbe?: object | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: object | null;
    readonly podLabels?: object | null;
    readonly podMonitor?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
    } | null;
    readonly podSecurityContext?: object | null;
    readonly readinessProbe?: object | null;
    readonly replicaCount?: number | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly revisionHistoryLimit?: number | null;
    readonly securityContext?: object | null;
    readonly tolerations?: readonly unknown[] | null;
  } | null;
  readonly serviceAccount?: {
    readonly annotations?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly create?: boolean | null;
    readonly name?: string | null;
  } | null;
  readonly tests?: {
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly securityContext?: object | null;
  } | null;
  readonly updater?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: object | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly livenessProbe?: object | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: object | null;
    readonly podLabels?: object | null;
    readonly podMonitor?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
    } | null;
    readonly podSecurityContext?: object | null;
    readonly readinessProbe?: object | null;
    readonly replicaCount?: number | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly revisionHistoryLimit?: number | null;
    readonly securityContext?: object | null;
    readonly tolerations?: readonly unknown[] | null;
  } | null;
}
