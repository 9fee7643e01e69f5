// Written by tools/generate-chart-types.ts; do not edit.
// Chart vpa 5.0.0

/** The values of chart vpa. */
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
  readonly fullnameOverride?: string | null;
  readonly global?: object | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly 'metrics-server'?: object | null;
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
  readonly tags?: unknown;
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
