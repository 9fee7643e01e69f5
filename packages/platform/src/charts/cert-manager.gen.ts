// Written by tools/generate-chart-types.ts; do not edit.
// Chart cert-manager v1.21.1

/** The values of chart cert-manager. */
export interface CertManagerValues {
  readonly acmesolver?: {
    readonly image?: {
      readonly digest?: string | null;
      readonly name?: string | null;
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly runtimeClassName?: string | null;
  } | null;
  readonly affinity?: object | null;
  readonly approveSignerNames?: readonly string[] | null;
  readonly automountServiceAccountToken?: boolean | null;
  readonly cainjector?: {
    readonly affinity?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly config?: object | null;
    readonly containerSecurityContext?: object | null;
    readonly deploymentAnnotations?: object | null;
    readonly enableServiceLinks?: boolean | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly featureGates?: string | null;
    readonly image?: {
      readonly digest?: string | null;
      readonly name?: string | null;
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly networkPolicy?: {
      readonly egress?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly ingress?: readonly unknown[] | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: string | null;
    } | null;
    readonly podLabels?: object | null;
    readonly replicaCount?: number | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly runtimeClassName?: string | null;
    readonly securityContext?: object | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly labels?: object | null;
      readonly name?: string | null;
    } | null;
    readonly serviceAnnotations?: object | null;
    readonly serviceLabels?: object | null;
    readonly strategy?: object | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly volumeMounts?: readonly unknown[] | null;
    readonly volumes?: readonly unknown[] | null;
  } | null;
  readonly clusterResourceNamespace?: string | null;
  readonly config?: object | null;
  readonly containerSecurityContext?: object | null;
  readonly crds?: {
    readonly enabled?: boolean | null;
    readonly keep?: boolean | null;
  } | null;
  readonly creator?: string | null;
  readonly deploymentAnnotations?: object | null;
  readonly disableAutoApproval?: boolean | null;
  readonly dns01RecursiveNameservers?: string | null;
  readonly dns01RecursiveNameserversOnly?: boolean | null;
  readonly enableCertificateOwnerRef?: boolean | null;
  readonly enableServiceLinks?: boolean | null;
  readonly enabled?: boolean | null;
  readonly extraArgs?: readonly unknown[] | null;
  readonly extraContainers?: readonly unknown[] | null;
  readonly extraEnv?: readonly unknown[] | null;
  readonly extraObjects?: readonly unknown[] | null;
  readonly featureGates?: string | null;
  readonly fullnameOverride?: string | null;
  readonly global?: {
    readonly commonLabels?: object | null;
    readonly hostUsers?: boolean | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly leaderElection?: {
      readonly leaseDuration?: string | null;
      readonly namespace?: string | null;
      readonly renewDeadline?: string | null;
      readonly retryPeriod?: string | null;
    } | null;
    readonly logLevel?: number | null;
    readonly nodeSelector?: object | null;
    readonly podSecurityPolicy?: {
      readonly enabled?: boolean | null;
      readonly useAppArmor?: boolean | null;
    } | null;
    readonly priorityClassName?: string | null;
    readonly rbac?: {
      readonly aggregateClusterRoles?: boolean | null;
      readonly create?: boolean | null;
    } | null;
    readonly revisionHistoryLimit?: number | null;
    readonly runtimeClassName?: string | null;
  } | null;
  readonly hostAliases?: readonly unknown[] | null;
  readonly http_proxy?: string | null;
  readonly https_proxy?: string | null;
  readonly image?: {
    readonly digest?: string | null;
    readonly name?: string | null;
    readonly pullPolicy?: string | null;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly imageNamespace?: string | null;
  readonly imageRegistry?: string | null;
  readonly ingressShim?: object | null;
  readonly installCRDs?: boolean | null;
  readonly livenessProbe?: {
    readonly enabled?: boolean | null;
    readonly failureThreshold?: number | null;
    readonly initialDelaySeconds?: number | null;
    readonly periodSeconds?: number | null;
    readonly successThreshold?: number | null;
    readonly timeoutSeconds?: number | null;
  } | null;
  readonly maxConcurrentChallenges?: number | null;
  readonly nameOverride?: string | null;
  readonly namespace?: string | null;
  readonly networkPolicy?: {
    readonly egress?: readonly unknown[] | null;
    readonly enabled?: boolean | null;
    readonly ingress?: readonly unknown[] | null;
  } | null;
  readonly no_proxy?: string | null;
  readonly nodeSelector?: object | null;
  readonly podAnnotations?: object | null;
  readonly podDisruptionBudget?: {
    readonly enabled?: boolean | null;
    readonly maxUnavailable?: unknown;
    readonly minAvailable?: unknown;
    readonly unhealthyPodEvictionPolicy?: string | null;
  } | null;
  readonly podDnsConfig?: object | null;
  readonly podDnsPolicy?: string | null;
  readonly podLabels?: object | null;
  readonly prometheus?: {
    readonly enabled?: boolean | null;
    readonly podmonitor?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly endpointAdditionalProperties?: object | null;
      readonly honorLabels?: boolean | null;
      readonly interval?: string | null;
      readonly labels?: object | null;
      readonly namespace?: string | null;
      readonly prometheusInstance?: string | null;
      readonly scrapeTimeout?: string | null;
    } | null;
    readonly servicemonitor?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly endpointAdditionalProperties?: object | null;
      readonly honorLabels?: boolean | null;
      readonly interval?: string | null;
      readonly labels?: object | null;
      readonly namespace?: string | null;
      readonly prometheusInstance?: string | null;
      readonly scrapeTimeout?: string | null;
    } | null;
  } | null;
  readonly replicaCount?: number | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly runtimeClassName?: string | null;
  readonly securityContext?: object | null;
  readonly serviceAccount?: {
    readonly annotations?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly create?: boolean | null;
    readonly labels?: object | null;
    readonly name?: string | null;
  } | null;
  readonly serviceAnnotations?: object | null;
  readonly serviceIPFamilies?: readonly unknown[] | null;
  readonly serviceIPFamilyPolicy?: string | null;
  readonly serviceLabels?: object | null;
  readonly startupapicheck?: {
    readonly affinity?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly backoffLimit?: number | null;
    readonly containerSecurityContext?: object | null;
    readonly enableServiceLinks?: boolean | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly string[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly image?: {
      readonly digest?: string | null;
      readonly name?: string | null;
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly jobAnnotations?: object | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
    readonly rbac?: {
      readonly annotations?: object | null;
    } | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly runtimeClassName?: string | null;
    readonly securityContext?: object | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly labels?: object | null;
      readonly name?: string | null;
    } | null;
    readonly timeout?: string | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly ttlSecondsAfterFinished?: unknown;
    readonly volumeMounts?: readonly unknown[] | null;
    readonly volumes?: readonly unknown[] | null;
  } | null;
  readonly strategy?: object | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly topologySpreadConstraints?: readonly unknown[] | null;
  readonly volumeMounts?: readonly unknown[] | null;
  readonly volumes?: readonly unknown[] | null;
  readonly webhook?: {
    readonly affinity?: object | null;
    readonly apiserverClientCertSubjects?: string | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly clientCAFile?: string | null;
    readonly config?: object | null;
    readonly containerSecurityContext?: object | null;
    readonly deploymentAnnotations?: object | null;
    readonly enableClientVerification?: boolean | null;
    readonly enableServiceLinks?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly featureGates?: string | null;
    readonly hostNetwork?: boolean | null;
    readonly image?: {
      readonly digest?: string | null;
      readonly name?: string | null;
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly livenessProbe?: {
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly loadBalancerIP?: string | null;
    readonly mutatingWebhookConfiguration?: {
      readonly namespaceSelector?: object | null;
    } | null;
    readonly mutatingWebhookConfigurationAnnotations?: object | null;
    readonly networkPolicy?: {
      readonly egress?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly ingress?: readonly unknown[] | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: string | null;
    } | null;
    readonly podLabels?: object | null;
    readonly readinessProbe?: {
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly replicaCount?: number | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly runtimeClassName?: string | null;
    readonly securePort?: number | string | null;
    readonly securityContext?: object | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly labels?: object | null;
      readonly name?: string | null;
    } | null;
    readonly serviceAnnotations?: object | null;
    readonly serviceIPFamilies?: readonly unknown[] | null;
    readonly serviceIPFamilyPolicy?: string | null;
    readonly serviceLabels?: object | null;
    readonly serviceType?: string | null;
    readonly strategy?: object | null;
    readonly timeoutSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly url?: object | null;
    readonly validatingWebhookConfiguration?: {
      readonly namespaceSelector?: object | null;
    } | null;
    readonly validatingWebhookConfigurationAnnotations?: object | null;
    readonly volumeMounts?: readonly unknown[] | null;
    readonly volumes?: readonly unknown[] | null;
  } | null;
}
