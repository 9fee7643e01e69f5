// Written by tools/generate-chart-types.ts; do not edit.
// Chart kyverno 3.9.0

/** The values of chart kyverno. */
export interface KyvernoValues {
  readonly admissionController?: {
    readonly annotations?: object | null;
    readonly antiAffinity?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly apiPriorityAndFairness?: boolean | null;
    readonly autoscaling?: {
      readonly behavior?: object | null;
      readonly enabled?: boolean | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly targetCPUUtilizationPercentage?: number | null;
      readonly targetMemoryUtilizationPercentage?: unknown;
    } | null;
    readonly caCertificates?: {
      readonly data?: unknown;
      readonly volume?: object | null;
    } | null;
    readonly certManager?: {
      readonly algorithm?: string | null;
      readonly ca?: {
        readonly duration?: string | null;
        readonly renewBefore?: string | null;
      } | null;
      readonly createSelfSignedIssuer?: boolean | null;
      readonly enabled?: boolean | null;
      readonly issuerRef?: {
        readonly group?: string | null;
        readonly kind?: string | null;
        readonly name?: string | null;
      } | null;
      readonly size?: number | string | null;
      readonly tls?: {
        readonly duration?: string | null;
        readonly renewBefore?: string | null;
      } | null;
    } | null;
    readonly container?: {
      readonly extraArgs?: object | null;
      readonly extraEnvVars?: readonly unknown[] | null;
      readonly image?: {
        readonly defaultRegistry?: string | null;
        readonly pullPolicy?: string | null;
        readonly registry?: unknown;
        readonly repository?: string | null;
        readonly tag?: unknown;
      } | null;
      readonly lifecycle?: object | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
      readonly securityContext?: object | null;
    } | null;
    readonly crdWatcher?: boolean | null;
    readonly createSelfSignedCert?: boolean | null;
    readonly dnsConfig?: object | null;
    readonly dnsPolicy?: string | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraInitContainers?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly featuresOverride?: {
      readonly admissionReports?: {
        readonly backPressureThreshold?: number | null;
      } | null;
    } | null;
    readonly hostNetwork?: boolean | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly initContainer?: {
      readonly extraArgs?: object | null;
      readonly extraEnvVars?: readonly unknown[] | null;
      readonly image?: {
        readonly defaultRegistry?: string | null;
        readonly pullPolicy?: unknown;
        readonly registry?: unknown;
        readonly repository?: string | null;
        readonly tag?: unknown;
      } | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
      readonly securityContext?: object | null;
    } | null;
    readonly labels?: object | null;
    readonly livenessProbe?: object | null;
    readonly metering?: {
      readonly collector?: string | null;
      readonly config?: string | null;
      readonly creds?: string | null;
      readonly disabled?: boolean | null;
      readonly port?: number | string | null;
      readonly secure?: boolean | null;
      readonly tlsKeyAlgorithm?: string | null;
    } | null;
    readonly metricsService?: {
      readonly annotations?: object | null;
      readonly create?: boolean | null;
      readonly nodePort?: unknown;
      readonly port?: number | string | null;
      readonly trafficDistribution?: unknown;
      readonly type?: string | null;
    } | null;
    readonly networkPolicy?: {
      readonly enabled?: boolean | null;
      readonly ingressFrom?: readonly unknown[] | null;
    } | null;
    readonly nodeAffinity?: object | null;
    readonly nodeSelector?: object | null;
    readonly podAffinity?: object | null;
    readonly podAnnotations?: object | null;
    readonly podAntiAffinity?: {
      readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly unknown[] | null;
    } | null;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: number | string | null;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly podSecurityContext?: object | null;
    readonly priorityClassName?: string | null;
    readonly priorityLevelConfigurationSpec?: {
      readonly limited?: {
        readonly limitResponse?: {
          readonly queuing?: object | null;
          readonly type?: string | null;
        } | null;
        readonly nominalConcurrencyShares?: number | null;
      } | null;
      readonly type?: string | null;
    } | null;
    readonly profiling?: {
      readonly enabled?: boolean | null;
      readonly nodePort?: unknown;
      readonly port?: number | string | null;
      readonly serviceType?: string | null;
    } | null;
    readonly rbac?: {
      readonly clusterRole?: {
        readonly extraResources?: readonly unknown[] | null;
      } | null;
      readonly coreClusterRole?: {
        readonly extraResources?: readonly unknown[] | null;
      } | null;
      readonly create?: boolean | null;
      readonly createViewRoleBinding?: boolean | null;
      readonly serviceAccount?: {
        readonly annotations?: object | null;
        readonly automountServiceAccountToken?: boolean | null;
        readonly name?: unknown;
        readonly projectedServiceAccountToken?: {
          readonly audience?: string | null;
          readonly expirationSeconds?: number | null;
        } | null;
      } | null;
      readonly viewRoleName?: string | null;
    } | null;
    readonly readinessProbe?: object | null;
    readonly replicas?: unknown;
    readonly resyncPeriod?: string | null;
    readonly revisionHistoryLimit?: number | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly nodePort?: unknown;
      readonly port?: number | string | null;
      readonly trafficDistribution?: unknown;
      readonly type?: string | null;
    } | null;
    readonly serviceMonitor?: {
      readonly additionalAnnotations?: object | null;
      readonly additionalLabels?: object | null;
      readonly enabled?: boolean | null;
      readonly interval?: string | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly namespace?: unknown;
      readonly relabelings?: readonly unknown[] | null;
      readonly scrapeTimeout?: string | null;
      readonly secure?: boolean | null;
      readonly tlsConfig?: object | null;
    } | null;
    readonly sigstoreVolume?: {
      readonly emptyDir?: object | null;
    } | null;
    readonly startupProbe?: object | null;
    readonly tlsKeyAlgorithm?: string | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly tracing?: {
      readonly address?: unknown;
      readonly creds?: string | null;
      readonly enabled?: boolean | null;
      readonly port?: unknown;
    } | null;
    readonly tufRootMountPath?: string | null;
    readonly updateStrategy?: {
      readonly rollingUpdate?: {
        readonly maxSurge?: number | string | null;
        readonly maxUnavailable?: number | string | null;
      } | null;
      readonly type?: string | null;
    } | null;
    readonly webhookServer?: {
      readonly port?: number | string | null;
    } | null;
  } | null;
  readonly apiCallToken?: {
    readonly audience?: string | null;
    readonly expirationSeconds?: number | null;
  } | null;
  readonly apiVersionOverride?: {
    readonly podDisruptionBudget?: unknown;
  } | null;
  readonly backgroundController?: {
    readonly annotations?: object | null;
    readonly antiAffinity?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly caCertificates?: {
      readonly data?: unknown;
      readonly volume?: object | null;
    } | null;
    readonly dnsConfig?: object | null;
    readonly dnsPolicy?: string | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: object | null;
    readonly extraEnvVars?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly featuresOverride?: object | null;
    readonly hostNetwork?: boolean | null;
    readonly image?: {
      readonly defaultRegistry?: string | null;
      readonly pullPolicy?: string | null;
      readonly registry?: unknown;
      readonly repository?: string | null;
      readonly tag?: unknown;
    } | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly labels?: object | null;
    readonly lifecycle?: object | null;
    readonly metering?: {
      readonly collector?: string | null;
      readonly config?: string | null;
      readonly creds?: string | null;
      readonly disabled?: boolean | null;
      readonly port?: number | string | null;
      readonly secure?: boolean | null;
      readonly tlsKeyAlgorithm?: string | null;
    } | null;
    readonly metricsService?: {
      readonly annotations?: object | null;
      readonly create?: boolean | null;
      readonly nodePort?: unknown;
      readonly port?: number | string | null;
      readonly trafficDistribution?: unknown;
      readonly type?: string | null;
    } | null;
    readonly networkPolicy?: {
      readonly enabled?: boolean | null;
      readonly ingressFrom?: readonly unknown[] | null;
    } | null;
    readonly nodeAffinity?: object | null;
    readonly nodeSelector?: object | null;
    readonly podAffinity?: object | null;
    readonly podAnnotations?: object | null;
    readonly podAntiAffinity?: {
      readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly unknown[] | null;
    } | null;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: number | string | null;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly podSecurityContext?: object | null;
    readonly priorityClassName?: string | null;
    readonly profiling?: {
      readonly enabled?: boolean | null;
      readonly nodePort?: unknown;
      readonly port?: number | string | null;
      readonly serviceType?: string | null;
    } | null;
    readonly rbac?: {
      readonly clusterRole?: {
        readonly extraResources?: readonly unknown[] | null;
      } | null;
      readonly coreClusterRole?: {
        readonly extraResources?: readonly unknown[] | null;
      } | null;
      readonly create?: boolean | null;
      readonly createViewRoleBinding?: boolean | null;
      readonly serviceAccount?: {
        readonly annotations?: object | null;
        readonly automountServiceAccountToken?: boolean | null;
        readonly name?: unknown;
        readonly projectedServiceAccountToken?: {
          readonly audience?: string | null;
          readonly expirationSeconds?: number | null;
        } | null;
      } | null;
      readonly viewRoleName?: string | null;
    } | null;
    readonly replicas?: unknown;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly resyncPeriod?: string | null;
    readonly revisionHistoryLimit?: number | null;
    readonly securityContext?: object | null;
    readonly server?: {
      readonly port?: number | string | null;
    } | null;
    readonly serviceMonitor?: {
      readonly additionalAnnotations?: object | null;
      readonly additionalLabels?: object | null;
      readonly enabled?: boolean | null;
      readonly interval?: string | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly namespace?: unknown;
      readonly relabelings?: readonly unknown[] | null;
      readonly scrapeTimeout?: string | null;
      readonly secure?: boolean | null;
      readonly tlsConfig?: object | null;
    } | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly tracing?: {
      readonly address?: unknown;
      readonly creds?: string | null;
      readonly enabled?: boolean | null;
      readonly port?: unknown;
    } | null;
    readonly updateStrategy?: {
      readonly rollingUpdate?: {
        readonly maxSurge?: number | string | null;
        readonly maxUnavailable?: number | string | null;
      } | null;
      readonly type?: string | null;
    } | null;
  } | null;
  readonly cleanupController?: {
    readonly annotations?: object | null;
    readonly antiAffinity?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly certManager?: {
      readonly algorithm?: string | null;
      readonly ca?: {
        readonly duration?: string | null;
        readonly renewBefore?: string | null;
      } | null;
      readonly createSelfSignedIssuer?: boolean | null;
      readonly enabled?: boolean | null;
      readonly issuerRef?: {
        readonly group?: string | null;
        readonly kind?: string | null;
        readonly name?: string | null;
      } | null;
      readonly size?: number | string | null;
      readonly tls?: {
        readonly duration?: string | null;
        readonly renewBefore?: string | null;
      } | null;
    } | null;
    readonly createSelfSignedCert?: boolean | null;
    readonly dnsConfig?: object | null;
    readonly dnsPolicy?: string | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: object | null;
    readonly extraEnvVars?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly featuresOverride?: object | null;
    readonly hostNetwork?: boolean | null;
    readonly image?: {
      readonly defaultRegistry?: string | null;
      readonly pullPolicy?: string | null;
      readonly registry?: unknown;
      readonly repository?: string | null;
      readonly tag?: unknown;
    } | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly labels?: object | null;
    readonly lifecycle?: object | null;
    readonly livenessProbe?: object | null;
    readonly metering?: {
      readonly collector?: string | null;
      readonly config?: string | null;
      readonly creds?: string | null;
      readonly disabled?: boolean | null;
      readonly port?: number | string | null;
      readonly secure?: boolean | null;
      readonly tlsKeyAlgorithm?: string | null;
    } | null;
    readonly metricsService?: {
      readonly annotations?: object | null;
      readonly create?: boolean | null;
      readonly nodePort?: unknown;
      readonly port?: number | string | null;
      readonly trafficDistribution?: unknown;
      readonly type?: string | null;
    } | null;
    readonly networkPolicy?: {
      readonly enabled?: boolean | null;
      readonly ingressFrom?: readonly unknown[] | null;
    } | null;
    readonly nodeAffinity?: object | null;
    readonly nodeSelector?: object | null;
    readonly podAffinity?: object | null;
    readonly podAnnotations?: object | null;
    readonly podAntiAffinity?: {
      readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly unknown[] | null;
    } | null;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: number | string | null;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly podSecurityContext?: object | null;
    readonly priorityClassName?: string | null;
    readonly profiling?: {
      readonly enabled?: boolean | null;
      readonly nodePort?: unknown;
      readonly port?: number | string | null;
      readonly serviceType?: string | null;
    } | null;
    readonly rbac?: {
      readonly clusterRole?: {
        readonly extraResources?: readonly unknown[] | null;
      } | null;
      readonly coreClusterRole?: {
        readonly extraResources?: readonly unknown[] | null;
      } | null;
      readonly create?: boolean | null;
      readonly serviceAccount?: {
        readonly annotations?: object | null;
        readonly automountServiceAccountToken?: boolean | null;
        readonly name?: unknown;
        readonly projectedServiceAccountToken?: {
          readonly audience?: string | null;
          readonly expirationSeconds?: number | null;
        } | null;
      } | null;
    } | null;
    readonly readinessProbe?: object | null;
    readonly replicas?: unknown;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly resyncPeriod?: string | null;
    readonly revisionHistoryLimit?: number | null;
    readonly securityContext?: object | null;
    readonly server?: {
      readonly port?: number | string | null;
    } | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly nodePort?: unknown;
      readonly port?: number | string | null;
      readonly trafficDistribution?: unknown;
      readonly type?: string | null;
    } | null;
    readonly serviceMonitor?: {
      readonly additionalAnnotations?: object | null;
      readonly additionalLabels?: object | null;
      readonly enabled?: boolean | null;
      readonly interval?: string | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly namespace?: unknown;
      readonly relabelings?: readonly unknown[] | null;
      readonly scrapeTimeout?: string | null;
      readonly secure?: boolean | null;
      readonly tlsConfig?: object | null;
    } | null;
    readonly startupProbe?: object | null;
    readonly tlsKeyAlgorithm?: string | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly tracing?: {
      readonly address?: unknown;
      readonly creds?: string | null;
      readonly enabled?: boolean | null;
      readonly port?: unknown;
    } | null;
    readonly updateStrategy?: {
      readonly rollingUpdate?: {
        readonly maxSurge?: number | string | null;
        readonly maxUnavailable?: number | string | null;
      } | null;
      readonly type?: string | null;
    } | null;
  } | null;
  readonly config?: {
    readonly annotations?: object | null;
    readonly create?: boolean | null;
    readonly defaultRegistry?: string | null;
    readonly enableDefaultRegistryMutation?: boolean | null;
    readonly excludeClusterRoles?: readonly unknown[] | null;
    readonly excludeGroups?: readonly string[] | null;
    readonly excludeKyvernoNamespace?: boolean | null;
    readonly excludeRoles?: readonly unknown[] | null;
    readonly excludeUsernames?: readonly unknown[] | null;
    readonly generateSuccessEvents?: boolean | null;
    readonly matchConditions?: readonly unknown[] | null;
    readonly maxContextSize?: unknown;
    readonly name?: unknown;
    readonly preserve?: boolean | null;
    readonly resourceFilters?: readonly string[] | null;
    readonly resourceFiltersExclude?: readonly unknown[] | null;
    readonly resourceFiltersExcludeNamespaces?: readonly unknown[] | null;
    readonly resourceFiltersInclude?: readonly unknown[] | null;
    readonly resourceFiltersIncludeNamespaces?: readonly unknown[] | null;
    readonly successEventActions?: string | null;
    readonly updateRequestThreshold?: number | null;
    readonly webhookAnnotations?: object | null;
    readonly webhookLabels?: object | null;
    readonly webhooks?: {
      readonly namespaceSelector?: object | null;
    } | null;
  } | null;
  readonly crds?: CrdsValues | null;
  readonly customLabels?: object | null;
  readonly existingImagePullSecrets?: readonly unknown[] | null;
  readonly features?: {
    readonly admissionReports?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly aggregateReports?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly autoUpdateWebhooks?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly backgroundScan?: {
      readonly backgroundScanInterval?: string | null;
      readonly backgroundScanWorkers?: number | null;
      readonly enabled?: boolean | null;
      readonly skipResourceFilters?: boolean | null;
    } | null;
    readonly configMapCaching?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly controllerRuntimeMetrics?: {
      readonly bindAddress?: string | null;
    } | null;
    readonly deferredLoading?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly dumpPatches?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly dumpPayload?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly excludeBootstrapResources?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly forceFailurePolicyIgnore?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly generateMutatingAdmissionPolicy?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly generateValidatingAdmissionPolicy?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly globalContext?: {
      readonly apiCallTimeout?: string | null;
      readonly maxApiCallResponseLength?: number | null;
      readonly maxGlobalContextEntries?: number | null;
    } | null;
    readonly logging?: {
      readonly format?: string | null;
      readonly verbosity?: number | null;
    } | null;
    readonly mutatingAdmissionPolicyReports?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly omitEvents?: {
      readonly eventTypes?: readonly string[] | null;
    } | null;
    readonly policyExceptions?: {
      readonly enabled?: boolean | null;
      readonly namespace?: string | null;
    } | null;
    readonly policyReports?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly protectManagedResources?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly registryClient?: {
      readonly allowInsecure?: boolean | null;
      readonly credentialHelpers?: readonly string[] | null;
    } | null;
    readonly reporting?: {
      readonly generate?: boolean | null;
      readonly imageVerify?: boolean | null;
      readonly mutate?: boolean | null;
      readonly mutateExisting?: boolean | null;
      readonly validate?: boolean | null;
    } | null;
    readonly ttlController?: {
      readonly reconciliationInterval?: string | null;
    } | null;
    readonly tuf?: {
      readonly enabled?: boolean | null;
      readonly mirror?: unknown;
      readonly root?: unknown;
      readonly rootRaw?: unknown;
    } | null;
    readonly validatingAdmissionPolicyReports?: {
      readonly enabled?: boolean | null;
    } | null;
  } | null;
  readonly fullnameOverride?: unknown;
  readonly global?: object | null;
  readonly grafana?: GrafanaValues | null;
  readonly imagePullSecrets?: object | null;
  readonly 'kyverno-api'?: KyvernoApiValues | null;
  readonly metricsConfig?: {
    readonly annotations?: object | null;
    readonly bucketBoundaries?: readonly number[] | null;
    readonly create?: boolean | null;
    readonly metricsExposure?: {
      readonly kyverno_admission_requests_total?: {
        readonly disabledLabelDimensions?: readonly string[] | null;
      } | null;
      readonly kyverno_admission_review_duration_seconds?: {
        readonly disabledLabelDimensions?: readonly string[] | null;
      } | null;
      readonly kyverno_cleanup_controller_deletedobjects_total?: {
        readonly disabledLabelDimensions?: readonly string[] | null;
      } | null;
      readonly kyverno_generating_policy_execution_duration_seconds?: {
        readonly disabledLabelDimensions?: readonly string[] | null;
      } | null;
      readonly kyverno_generating_policy_results_total?: {
        readonly disabledLabelDimensions?: readonly string[] | null;
      } | null;
      readonly kyverno_image_validating_policy_execution_duration_seconds?: {
        readonly disabledLabelDimensions?: readonly string[] | null;
      } | null;
      readonly kyverno_image_validating_policy_results_total?: {
        readonly disabledLabelDimensions?: readonly string[] | null;
      } | null;
      readonly kyverno_mutating_policy_execution_duration_seconds?: {
        readonly disabledLabelDimensions?: readonly string[] | null;
      } | null;
      readonly kyverno_mutating_policy_results_total?: {
        readonly disabledLabelDimensions?: readonly string[] | null;
      } | null;
      readonly kyverno_policy_execution_duration_seconds?: {
        readonly disabledLabelDimensions?: readonly string[] | null;
      } | null;
      readonly kyverno_policy_results_total?: {
        readonly disabledLabelDimensions?: readonly string[] | null;
      } | null;
      readonly kyverno_policy_rule_info_total?: {
        readonly disabledLabelDimensions?: readonly string[] | null;
      } | null;
      readonly kyverno_validating_policy_execution_duration_seconds?: {
        readonly disabledLabelDimensions?: readonly string[] | null;
      } | null;
      readonly kyverno_validating_policy_results_total?: {
        readonly disabledLabelDimensions?: readonly string[] | null;
      } | null;
    } | null;
    readonly metricsRefreshInterval?: unknown;
    readonly name?: unknown;
    readonly namespaces?: {
      readonly exclude?: readonly unknown[] | null;
      readonly include?: readonly unknown[] | null;
    } | null;
  } | null;
  readonly nameOverride?: unknown;
  readonly namespaceOverride?: unknown;
  readonly openreports?: object | null;
  readonly prometheusRule?: {
    readonly additionalAnnotations?: object | null;
    readonly additionalLabels?: object | null;
    readonly enabled?: boolean | null;
    readonly namespace?: unknown;
    readonly spec?: readonly unknown[] | null;
  } | null;
  readonly rbac?: {
    readonly roles?: {
      readonly aggregate?: {
        readonly admin?: boolean | null;
        readonly view?: boolean | null;
      } | null;
    } | null;
  } | null;
  readonly 'reports-server'?: object | null;
  readonly reportsController?: {
    readonly annotations?: object | null;
    readonly antiAffinity?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly apiPriorityAndFairness?: boolean | null;
    readonly caCertificates?: {
      readonly data?: unknown;
      readonly volume?: object | null;
    } | null;
    readonly dnsConfig?: object | null;
    readonly dnsPolicy?: string | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: object | null;
    readonly extraEnvVars?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly featuresOverride?: object | null;
    readonly hostNetwork?: boolean | null;
    readonly image?: {
      readonly defaultRegistry?: string | null;
      readonly pullPolicy?: string | null;
      readonly registry?: unknown;
      readonly repository?: string | null;
      readonly tag?: unknown;
    } | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly labels?: object | null;
    readonly lifecycle?: object | null;
    readonly metering?: {
      readonly collector?: unknown;
      readonly config?: string | null;
      readonly creds?: unknown;
      readonly disabled?: boolean | null;
      readonly port?: number | string | null;
      readonly secure?: boolean | null;
      readonly tlsKeyAlgorithm?: string | null;
    } | null;
    readonly metricsService?: {
      readonly annotations?: object | null;
      readonly create?: boolean | null;
      readonly nodePort?: unknown;
      readonly port?: number | string | null;
      readonly trafficDistribution?: unknown;
      readonly type?: string | null;
    } | null;
    readonly networkPolicy?: {
      readonly enabled?: boolean | null;
      readonly ingressFrom?: readonly unknown[] | null;
    } | null;
    readonly nodeAffinity?: object | null;
    readonly nodeSelector?: object | null;
    readonly podAffinity?: object | null;
    readonly podAnnotations?: object | null;
    readonly podAntiAffinity?: {
      readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly unknown[] | null;
    } | null;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: number | string | null;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly podSecurityContext?: object | null;
    readonly priorityClassName?: string | null;
    readonly priorityLevelConfigurationSpec?: {
      readonly limited?: {
        readonly limitResponse?: {
          readonly queuing?: object | null;
          readonly type?: string | null;
        } | null;
        readonly nominalConcurrencyShares?: number | null;
      } | null;
      readonly type?: string | null;
    } | null;
    readonly profiling?: {
      readonly enabled?: boolean | null;
      readonly nodePort?: unknown;
      readonly port?: number | string | null;
      readonly serviceType?: string | null;
    } | null;
    readonly rbac?: {
      readonly clusterRole?: {
        readonly extraResources?: readonly unknown[] | null;
      } | null;
      readonly coreClusterRole?: {
        readonly extraResources?: readonly unknown[] | null;
      } | null;
      readonly create?: boolean | null;
      readonly createViewRoleBinding?: boolean | null;
      readonly serviceAccount?: {
        readonly annotations?: object | null;
        readonly automountServiceAccountToken?: boolean | null;
        readonly name?: unknown;
        readonly projectedServiceAccountToken?: {
          readonly audience?: string | null;
          readonly expirationSeconds?: number | null;
        } | null;
      } | null;
      readonly viewRoleName?: string | null;
    } | null;
    readonly replicas?: unknown;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly resyncPeriod?: string | null;
    readonly revisionHistoryLimit?: number | null;
    readonly sanityChecks?: boolean | null;
    readonly securityContext?: object | null;
    readonly server?: {
      readonly port?: number | string | null;
    } | null;
    readonly serviceMonitor?: {
      readonly additionalAnnotations?: object | null;
      readonly additionalLabels?: object | null;
      readonly enabled?: boolean | null;
      readonly interval?: string | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly namespace?: unknown;
      readonly relabelings?: readonly unknown[] | null;
      readonly scrapeTimeout?: string | null;
      readonly secure?: boolean | null;
      readonly tlsConfig?: object | null;
    } | null;
    readonly sigstoreVolume?: {
      readonly emptyDir?: object | null;
    } | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly tracing?: {
      readonly address?: unknown;
      readonly creds?: unknown;
      readonly enabled?: boolean | null;
      readonly port?: unknown;
    } | null;
    readonly tufRootMountPath?: string | null;
    readonly updateStrategy?: {
      readonly rollingUpdate?: {
        readonly maxSurge?: number | string | null;
        readonly maxUnavailable?: number | string | null;
      } | null;
      readonly type?: string | null;
    } | null;
  } | null;
  readonly reportsServer?: {
    readonly enabled?: boolean | null;
    readonly readinessTimeout?: string | null;
    readonly waitForReady?: boolean | null;
  } | null;
  readonly tags?: unknown;
  readonly test?: {
    readonly automountServiceAccountToken?: boolean | null;
    readonly image?: {
      readonly pullPolicy?: unknown;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: unknown;
    } | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly projectedServiceAccountToken?: {
      readonly audience?: string | null;
      readonly expirationSeconds?: number | null;
    } | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
    readonly sleep?: number | null;
    readonly tolerations?: readonly unknown[] | null;
  } | null;
  readonly upgrade?: {
    readonly fromV2?: boolean | null;
  } | null;
  readonly webhooksCleanup?: {
    readonly enabled?: boolean | null;
    readonly image?: {
      readonly pullPolicy?: unknown;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: unknown;
    } | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly nodeAffinity?: object | null;
    readonly nodeSelector?: object | null;
    readonly podAffinity?: object | null;
    readonly podAnnotations?: object | null;
    readonly podAntiAffinity?: object | null;
    readonly podLabels?: object | null;
    readonly podSecurityContext?: object | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
    readonly serviceAccount?: {
      readonly automountServiceAccountToken?: boolean | null;
      readonly projectedServiceAccountToken?: {
        readonly audience?: string | null;
        readonly expirationSeconds?: number | null;
      } | null;
    } | null;
    readonly tolerations?: readonly unknown[] | null;
  } | null;
}

/** The values of chart grafana, a part of chart kyverno. */
export interface GrafanaValues {
  readonly annotations?: object | null;
  readonly configMapName?: string | null;
  readonly enabled?: boolean | null;
  readonly fullnameOverride?: unknown;
  readonly 'grafana.ini'?: object | null;
  readonly grafanaDashboard?: {
    readonly allowCrossNamespaceImport?: boolean | null;
    readonly create?: boolean | null;
    readonly folder?: string | null;
    readonly matchLabels?: object | null;
  } | null;
  readonly labels?: object | null;
  readonly namespace?: unknown;
}

/** The values of chart crds, a part of chart kyverno. */
export interface CrdsValues {
  readonly annotations?: object | null;
  readonly customLabels?: object | null;
  readonly groups?: {
    readonly kyverno?: {
      readonly cleanuppolicies?: boolean | null;
      readonly clustercleanuppolicies?: boolean | null;
      readonly clusterpolicies?: boolean | null;
      readonly globalcontextentries?: boolean | null;
      readonly policies?: boolean | null;
      readonly policyexceptions?: boolean | null;
      readonly updaterequests?: boolean | null;
    } | null;
    readonly policies?: {
      readonly deletingpolicies?: boolean | null;
      readonly generatingpolicies?: boolean | null;
      readonly imagevalidatingpolicies?: boolean | null;
      readonly mutatingpolicies?: boolean | null;
      readonly namespaceddeletingpolicies?: boolean | null;
      readonly namespacedgeneratingpolicies?: boolean | null;
      readonly namespacedimagevalidatingpolicies?: boolean | null;
      readonly namespacedmutatingpolicies?: boolean | null;
      readonly namespacedvalidatingpolicies?: boolean | null;
      readonly policyexceptions?: boolean | null;
      readonly validatingpolicies?: boolean | null;
    } | null;
    readonly reports?: {
      readonly clusterephemeralreports?: boolean | null;
      readonly ephemeralreports?: boolean | null;
    } | null;
    readonly wgpolicyk8s?: {
      readonly clusterpolicyreports?: boolean | null;
      readonly policyreports?: boolean | null;
    } | null;
  } | null;
  readonly install?: boolean | null;
  readonly migration?: {
    readonly enabled?: boolean | null;
    readonly extraArgs?: object | null;
    readonly image?: {
      readonly defaultRegistry?: string | null;
      readonly pullPolicy?: string | null;
      readonly registry?: unknown;
      readonly repository?: string | null;
      readonly tag?: unknown;
    } | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly nodeAffinity?: object | null;
    readonly nodeSelector?: object | null;
    readonly podAffinity?: object | null;
    readonly podAnnotations?: object | null;
    readonly podAntiAffinity?: object | null;
    readonly podLabels?: object | null;
    readonly podResources?: {
      readonly limits?: {
        readonly cpu?: number | string | null;
        readonly memory?: number | string | null;
      } | null;
      readonly requests?: {
        readonly cpu?: number | string | null;
        readonly memory?: number | string | null;
      } | null;
    } | null;
    readonly podSecurityContext?: object | null;
    readonly resources?: readonly string[] | null;
    readonly securityContext?: object | null;
    readonly serviceAccount?: {
      readonly automountServiceAccountToken?: boolean | null;
      readonly projectedServiceAccountToken?: {
        readonly audience?: string | null;
        readonly expirationSeconds?: number | null;
      } | null;
    } | null;
    readonly tolerations?: readonly unknown[] | null;
  } | null;
  readonly reportsServer?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly templating?: {
    readonly debug?: boolean | null;
    readonly enabled?: boolean | null;
    readonly version?: unknown;
  } | null;
}

/** The values of chart kyverno-api, a part of chart kyverno. */
export interface KyvernoApiValues {
  readonly annotations?: object | null;
  readonly labels?: object | null;
}
