// Written by tools/generate-chart-types.ts; do not edit.
// Chart loki 18.11.0

/** The values of chart loki. */
export interface LokiValues {
  readonly backend?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly autoscaling?: {
      readonly behavior?: object | null;
      readonly enabled?: boolean | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly targetCPUUtilizationPercentage?: number | null;
      readonly targetMemoryUtilizationPercentage?: unknown;
    } | null;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly fullnameOverride?: string | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kedaAutoscaling?: {
      readonly behavior?: object | null;
      readonly cooldownPeriod?: unknown;
      readonly enabled?: boolean | null;
      readonly fallback?: object | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly pollingInterval?: unknown;
      readonly triggers?: readonly unknown[] | null;
    } | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly maxUnavailable?: number | string | null;
    readonly nodeSelector?: object | null;
    readonly persistence?: {
      readonly accessModes?: readonly string[] | null;
      readonly annotations?: object | null;
      readonly dataVolumeParameters?: object | null;
      readonly enableStatefulSetAutoDeletePVC?: boolean | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly selector?: unknown;
      readonly size?: number | string | null;
      readonly storageClass?: unknown;
      readonly volumeAttributesClassName?: unknown;
      readonly volumeClaimsEnabled?: boolean | null;
      readonly whenDeleted?: string | null;
      readonly whenScaled?: string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly podManagementPolicy?: string | null;
    readonly priorityClassName?: unknown;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly selectorLabels?: object | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly sidecar?: boolean | null;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly strategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
  } | null;
  readonly bloomBuilder?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly appProtocol?: object | null;
    readonly autoscaling?: {
      readonly behavior?: object | null;
      readonly customMetrics?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly targetCPUUtilizationPercentage?: number | null;
      readonly targetMemoryUtilizationPercentage?: unknown;
    } | null;
    readonly command?: unknown;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kedaAutoscaling?: {
      readonly behavior?: object | null;
      readonly cooldownPeriod?: unknown;
      readonly enabled?: boolean | null;
      readonly fallback?: object | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly pollingInterval?: unknown;
      readonly triggers?: readonly unknown[] | null;
    } | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly maxUnavailable?: unknown;
    readonly nodeSelector?: object | null;
    readonly persistence?: {
      readonly accessModes?: readonly string[] | null;
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly selector?: unknown;
      readonly size?: number | string | null;
      readonly storageClass?: unknown;
      readonly type?: string | null;
      readonly volumeAttributesClassName?: unknown;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: unknown;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly serviceAnnotations?: object | null;
    readonly serviceLabels?: object | null;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly strategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
  } | null;
  readonly bloomGateway?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly appProtocol?: object | null;
    readonly command?: unknown;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly livenessProbe?: object | null;
    readonly nodeSelector?: object | null;
    readonly persistence?: {
      readonly annotations?: object | null;
      readonly claims?: readonly unknown[] | null;
      readonly enableStatefulSetAutoDeletePVC?: boolean | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly whenDeleted?: string | null;
      readonly whenScaled?: string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly podManagementPolicy?: string | null;
    readonly priorityClassName?: unknown;
    readonly readinessProbe?: object | null;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly serviceAnnotations?: object | null;
    readonly serviceLabels?: object | null;
    readonly startupProbe?: object | null;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly strategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
  } | null;
  readonly bloomPlanner?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly appProtocol?: object | null;
    readonly command?: unknown;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly livenessProbe?: object | null;
    readonly nodeSelector?: object | null;
    readonly persistence?: {
      readonly claims?: readonly unknown[] | null;
      readonly enableStatefulSetAutoDeletePVC?: boolean | null;
      readonly enabled?: boolean | null;
      readonly whenDeleted?: string | null;
      readonly whenScaled?: string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly podManagementPolicy?: string | null;
    readonly priorityClassName?: unknown;
    readonly readinessProbe?: object | null;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly serviceAnnotations?: object | null;
    readonly serviceLabels?: object | null;
    readonly startupProbe?: object | null;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly strategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
  } | null;
  readonly chunksCache?: {
    readonly addresses?: string | null;
    readonly affinity?: object | null;
    readonly allocatedCPU?: number | string | null;
    readonly allocatedMemory?: number | string | null;
    readonly annotations?: object | null;
    readonly batchSize?: number | string | null;
    readonly connectionLimit?: number | null;
    readonly defaultValidity?: string | null;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: object | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraExtendedOptions?: string | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly initContainers?: readonly unknown[] | null;
    readonly l2?: {
      readonly addresses?: string | null;
      readonly affinity?: object | null;
      readonly allocatedCPU?: number | string | null;
      readonly allocatedMemory?: number | string | null;
      readonly annotations?: object | null;
      readonly batchSize?: number | string | null;
      readonly connectionLimit?: number | null;
      readonly defaultValidity?: string | null;
      readonly dnsConfig?: object | null;
      readonly enabled?: boolean | null;
      readonly extraArgs?: object | null;
      readonly extraContainers?: readonly unknown[] | null;
      readonly extraExtendedOptions?: string | null;
      readonly extraVolumeMounts?: readonly unknown[] | null;
      readonly extraVolumes?: readonly unknown[] | null;
      readonly hostUsers?: unknown;
      readonly initContainers?: readonly unknown[] | null;
      readonly l2ChunkCacheHandoff?: string | null;
      readonly maxItemMemory?: number | string | null;
      readonly maxUnavailable?: number | string | null;
      readonly nodeSelector?: object | null;
      readonly parallelism?: number | null;
      readonly persistence?: {
        readonly enabled?: boolean | null;
        readonly labels?: object | null;
        readonly mountPath?: string | null;
        readonly storageClass?: unknown;
        readonly storageSize?: number | string | null;
        readonly volumeAttributesClassName?: unknown;
      } | null;
      readonly podAnnotations?: object | null;
      readonly podDisruptionBudget?: {
        readonly annotations?: object | null;
        readonly enabled?: boolean | null;
        readonly labels?: object | null;
      } | null;
      readonly podLabels?: object | null;
      readonly podManagementPolicy?: string | null;
      readonly port?: number | string | null;
      readonly priorityClassName?: unknown;
      readonly replicas?: number | null;
      readonly resizePolicy?: readonly unknown[] | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
      readonly service?: {
        readonly annotations?: object | null;
        readonly labels?: object | null;
      } | null;
      readonly statefulStrategy?: object | null;
      readonly suffix?: string | null;
      readonly terminationGracePeriodSeconds?: number | null;
      readonly timeout?: string | null;
      readonly tolerations?: readonly unknown[] | null;
      readonly topologySpreadConstraints?: readonly unknown[] | null;
      readonly writebackBuffer?: number | null;
      readonly writebackParallelism?: number | null;
      readonly writebackSizeLimit?: string | null;
    } | null;
    readonly maxItemMemory?: number | string | null;
    readonly maxUnavailable?: number | string | null;
    readonly nodeSelector?: object | null;
    readonly parallelism?: number | null;
    readonly persistence?: {
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly mountPath?: string | null;
      readonly storageClass?: unknown;
      readonly storageSize?: number | string | null;
      readonly volumeAttributesClassName?: unknown;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly podManagementPolicy?: string | null;
    readonly port?: number | string | null;
    readonly priorityClassName?: unknown;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly labels?: object | null;
    } | null;
    readonly statefulStrategy?: object | null;
    readonly suffix?: string | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly timeout?: string | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly writebackBuffer?: number | null;
    readonly writebackParallelism?: number | null;
    readonly writebackSizeLimit?: string | null;
  } | null;
  readonly commonLabels?: object | null;
  readonly compactor?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly appProtocol?: object | null;
    readonly command?: unknown;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly livenessProbe?: object | null;
    readonly nodeSelector?: object | null;
    readonly persistence?: {
      readonly accessModes?: readonly string[] | null;
      readonly annotations?: object | null;
      readonly claims?: readonly unknown[] | null;
      readonly dataVolumeParameters?: object | null;
      readonly enableStatefulSetAutoDeletePVC?: boolean | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly selector?: unknown;
      readonly size?: number | string | null;
      readonly storageClass?: unknown;
      readonly type?: string | null;
      readonly volumeAttributesClassName?: unknown;
      readonly whenDeleted?: string | null;
      readonly whenScaled?: string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
    readonly podManagementPolicy?: string | null;
    readonly priorityClassName?: unknown;
    readonly readinessProbe?: object | null;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly name?: unknown;
    } | null;
    readonly serviceAnnotations?: object | null;
    readonly serviceLabels?: object | null;
    readonly serviceType?: string | null;
    readonly startupProbe?: object | null;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly strategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
  } | null;
  readonly defaults?: {
    readonly annotations?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly command?: unknown;
    readonly containerSecurityContext?: object | null;
    readonly dnsConfig?: object | null;
    readonly enableServiceLinks?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly goSettings?: {
      readonly goMemLimitFactor?: number | null;
      readonly gogc?: number | null;
    } | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly kedaAutoscaling?: {
      readonly authentication?: {
        readonly authModes?: string | null;
        readonly enabled?: boolean | null;
        readonly secretTargetRef?: readonly unknown[] | null;
      } | null;
      readonly cooldownPeriod?: number | null;
      readonly customHeaders?: string | null;
      readonly ignoreNullValues?: boolean | null;
      readonly pollingInterval?: number | null;
      readonly prometheusAddress?: string | null;
      readonly unsafeSsl?: boolean | null;
    } | null;
    readonly labels?: object | null;
    readonly livenessProbe?: object | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
    readonly podSecurityContext?: object | null;
    readonly priorityClassName?: string | null;
    readonly readinessProbe?: object | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly publishNotReadyAddresses?: boolean | null;
      readonly trafficDistribution?: string | null;
    } | null;
    readonly startupProbe?: object | null;
    readonly statefulSetRecreateJob?: {
      readonly image?: {
        readonly registry?: string | null;
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly patchPVC?: boolean | null;
    } | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
  } | null;
  readonly deploymentMode?: string | null;
  readonly distributor?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly appProtocol?: object | null;
    readonly autoscaling?: {
      readonly behavior?: object | null;
      readonly customMetrics?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly targetCPUUtilizationPercentage?: number | null;
      readonly targetMemoryUtilizationPercentage?: unknown;
    } | null;
    readonly command?: unknown;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kedaAutoscaling?: {
      readonly behavior?: object | null;
      readonly cooldownPeriod?: unknown;
      readonly enabled?: boolean | null;
      readonly fallback?: object | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly pollingInterval?: unknown;
      readonly triggers?: readonly unknown[] | null;
    } | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly maxSurge?: number | string | null;
    readonly maxUnavailable?: unknown;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: unknown;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly serviceAnnotations?: object | null;
    readonly serviceLabels?: object | null;
    readonly serviceType?: string | null;
    readonly shutdownDelay?: string | null;
    readonly strategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly trafficDistribution?: string | null;
  } | null;
  readonly extraObjects?: unknown;
  readonly fullnameOverride?: string | null;
  readonly gateway?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly autoscaling?: {
      readonly behavior?: object | null;
      readonly enabled?: boolean | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly targetCPUUtilizationPercentage?: number | null;
      readonly targetMemoryUtilizationPercentage?: unknown;
    } | null;
    readonly basicAuth?: {
      readonly enabled?: boolean | null;
      readonly existingSecret?: unknown;
      readonly htpasswd?: string | object | null;
      readonly password?: unknown;
      readonly username?: unknown;
    } | null;
    readonly containerPort?: number | string | null;
    readonly containerSecurityContext?: object | null;
    readonly deploymentStrategy?: {
      readonly type?: string | null;
    } | null;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly digest?: unknown;
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly ingress?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hosts?: readonly unknown[] | null;
      readonly ingressClassName?: string | null;
      readonly labels?: object | null;
      readonly tls?: readonly unknown[] | null;
    } | null;
    readonly kedaAutoscaling?: {
      readonly behavior?: object | null;
      readonly cooldownPeriod?: unknown;
      readonly enabled?: boolean | null;
      readonly fallback?: object | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly pollingInterval?: unknown;
      readonly triggers?: readonly unknown[] | null;
    } | null;
    readonly lifecycle?: object | null;
    readonly livenessProbe?: object | null;
    readonly metrics?: {
      readonly containerSecurityContext?: object | null;
      readonly enabled?: boolean | null;
      readonly extraArgs?: readonly unknown[] | null;
      readonly image?: {
        readonly pullPolicy?: string | null;
        readonly registry?: string | null;
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly livenessProbe?: object | null;
      readonly readinessProbe?: object | null;
      readonly resizePolicy?: readonly unknown[] | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
      readonly service?: {
        readonly annotations?: object | null;
        readonly labels?: object | null;
      } | null;
      readonly startupProbe?: object | null;
    } | null;
    readonly nginxConfig?: {
      readonly clientMaxBodySize?: number | string | null;
      readonly customBackendUrl?: unknown;
      readonly customReadUrl?: unknown;
      readonly customWriteUrl?: unknown;
      readonly enableIPv6?: boolean | null;
      readonly file?: string | object | null;
      readonly httpSnippet?: string | null;
      readonly locationSnippet?: string | null;
      readonly logFormat?: string | object | null;
      readonly resolver?: string | null;
      readonly schema?: string | null;
      readonly serverSnippet?: string | null;
      readonly ssl?: boolean | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly podSecurityContext?: object | null;
    readonly priorityClassName?: unknown;
    readonly readinessProbe?: object | null;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly route?: {
      readonly main?: {
        readonly additionalRules?: readonly unknown[] | null;
        readonly annotations?: object | null;
        readonly apiVersion?: string | null;
        readonly enabled?: boolean | null;
        readonly filters?: readonly unknown[] | null;
        readonly hostnames?: readonly unknown[] | null;
        readonly kind?: string | null;
        readonly labels?: object | null;
        readonly matches?: readonly unknown[] | null;
        readonly parentRefs?: readonly unknown[] | null;
        readonly timeouts?: object | null;
      } | null;
    } | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly clusterIP?: unknown;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly loadBalancerIP?: unknown;
      readonly nodePort?: unknown;
      readonly port?: number | string | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly startupProbe?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly verboseLogging?: boolean | null;
  } | null;
  readonly global?: {
    readonly clusterDomain?: string | null;
    readonly commonLabels?: object | null;
    readonly dnsNamespace?: string | null;
    readonly dnsService?: string | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly image?: {
      readonly registry?: unknown;
    } | null;
    readonly imageRegistry?: unknown;
    readonly priorityClassName?: unknown;
  } | null;
  readonly ignoreMinioDeprecation?: boolean | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly indexGateway?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly appProtocol?: object | null;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly joinMemberlist?: boolean | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly lifecycle?: object | null;
    readonly maxUnavailable?: unknown;
    readonly nodeSelector?: object | null;
    readonly persistence?: {
      readonly accessModes?: readonly string[] | null;
      readonly annotations?: object | null;
      readonly dataVolumeParameters?: object | null;
      readonly enableStatefulSetAutoDeletePVC?: boolean | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly size?: number | string | null;
      readonly storageClass?: unknown;
      readonly volumeAttributesClassName?: unknown;
      readonly whenDeleted?: string | null;
      readonly whenScaled?: string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: unknown;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly serviceAnnotations?: object | null;
    readonly serviceLabels?: object | null;
    readonly serviceType?: string | null;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly strategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly trafficDistribution?: string | null;
  } | null;
  readonly ingester?: {
    readonly addIngesterNamePrefix?: boolean | null;
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly appProtocol?: object | null;
    readonly autoscaling?: {
      readonly behavior?: object | null;
      readonly customMetrics?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly targetCPUUtilizationPercentage?: number | null;
      readonly targetMemoryUtilizationPercentage?: unknown;
    } | null;
    readonly command?: unknown;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kedaAutoscaling?: {
      readonly behavior?: object | null;
      readonly cooldownPeriod?: unknown;
      readonly enabled?: boolean | null;
      readonly fallback?: object | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly pollingInterval?: unknown;
      readonly triggers?: readonly unknown[] | null;
    } | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly lifecycle?: object | null;
    readonly livenessProbe?: object | null;
    readonly maxUnavailable?: number | string | null;
    readonly nodeSelector?: object | null;
    readonly persistence?: {
      readonly claims?: readonly unknown[] | null;
      readonly enableStatefulSetAutoDeletePVC?: boolean | null;
      readonly enabled?: boolean | null;
      readonly inMemory?: boolean | null;
      readonly whenDeleted?: string | null;
      readonly whenScaled?: string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly podManagementPolicy?: string | null;
    readonly priorityClassName?: unknown;
    readonly readinessProbe?: object | null;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly rolloutGroupPrefix?: unknown;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly serviceAnnotations?: object | null;
    readonly serviceLabels?: object | null;
    readonly serviceType?: string | null;
    readonly startupProbe?: object | null;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly strategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly trafficDistribution?: string | null;
    readonly updateStrategy?: object | null;
    readonly zoneAwareReplication?: {
      readonly enabled?: boolean | null;
      readonly maxUnavailablePct?: number | null;
      readonly migration?: {
        readonly enabled?: boolean | null;
        readonly excludeDefaultZone?: boolean | null;
        readonly readPath?: boolean | null;
        readonly writePath?: boolean | null;
      } | null;
      readonly zoneA?: {
        readonly annotations?: object | null;
        readonly extraAffinity?: object | null;
        readonly nodeSelector?: unknown;
        readonly persistence?: {
          readonly storageClass?: unknown;
        } | null;
        readonly podAnnotations?: object | null;
      } | null;
      readonly zoneB?: {
        readonly annotations?: object | null;
        readonly extraAffinity?: object | null;
        readonly nodeSelector?: unknown;
        readonly persistence?: {
          readonly storageClass?: unknown;
        } | null;
        readonly podAnnotations?: object | null;
      } | null;
      readonly zoneC?: {
        readonly annotations?: object | null;
        readonly extraAffinity?: object | null;
        readonly nodeSelector?: unknown;
        readonly persistence?: {
          readonly storageClass?: unknown;
        } | null;
        readonly podAnnotations?: object | null;
      } | null;
    } | null;
  } | null;
  readonly ingress?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly hosts?: readonly string[] | null;
    readonly ingressClassName?: string | null;
    readonly labels?: object | null;
    readonly paths?: {
      readonly compactor?: readonly string[] | null;
      readonly distributor?: readonly string[] | null;
      readonly queryFrontend?: readonly string[] | null;
      readonly ruler?: readonly string[] | null;
    } | null;
    readonly tls?: readonly unknown[] | null;
  } | null;
  readonly kubeVersionOverride?: string | null;
  readonly loki?: {
    readonly analytics?: object | null;
    readonly annotations?: object | null;
    readonly auth_enabled?: boolean | null;
    readonly block_builder?: object | null;
    readonly bloom_build?: object | null;
    readonly bloom_gateway?: object | null;
    readonly commonConfig?: object | null;
    readonly compactor?: object | null;
    readonly compactor_grpc_client?: object | null;
    readonly config?: string | object | null;
    readonly configObjectName?: string | null;
    readonly configStorageType?: string | null;
    readonly containerSecurityContext?: object | null;
    readonly distributor?: object | null;
    readonly dnsConfig?: object | null;
    readonly enableServiceLinks?: boolean | null;
    readonly extraMemberlistConfig?: object | null;
    readonly frontend?: object | null;
    readonly frontend_worker?: object | null;
    readonly generatedConfigObjectName?: string | null;
    readonly image?: {
      readonly digest?: unknown;
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: unknown;
    } | null;
    readonly index_gateway?: object | null;
    readonly ingester?: object | null;
    readonly ingester_client?: object | null;
    readonly limits_config?: object | null;
    readonly livenessProbe?: object | null;
    readonly memberlistConfig?: object | null;
    readonly operational_config?: object | null;
    readonly pattern_ingester?: object | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
    readonly podSecurityContext?: object | null;
    readonly querier?: object | null;
    readonly query_range?: object | null;
    readonly query_scheduler?: object | null;
    readonly readinessProbe?: object | null;
    readonly revisionHistoryLimit?: number | null;
    readonly rulerConfig?: object | null;
    readonly runtimeConfig?: object | null;
    readonly schemaConfig?: object | null;
    readonly server?: object | null;
    readonly service?: {
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly trafficDistribution?: string | null;
    } | null;
    readonly serviceAnnotations?: object | null;
    readonly serviceLabels?: object | null;
    readonly startupProbe?: object | null;
    readonly storage?: object | null;
    readonly storage_config?: object | null;
    readonly structuredConfig?: object | null;
    readonly tenants?: readonly unknown[] | null;
    readonly testSchemaConfig?: object | null;
    readonly tracing?: object | null;
    readonly ui?: object | null;
    readonly useTestSchema?: boolean | null;
  } | null;
  readonly lokiCanary?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly containerSecurityContext?: object | null;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly digest?: unknown;
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: unknown;
    } | null;
    readonly kind?: string | null;
    readonly labelname?: string | null;
    readonly labels?: object | null;
    readonly livenessProbe?: object | null;
    readonly lokiurl?: unknown;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly podSecurityContext?: object | null;
    readonly priorityClassName?: unknown;
    readonly push?: boolean | null;
    readonly readinessProbe?: object | null;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly revisionHistoryLimit?: number | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly labels?: object | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly startupProbe?: object | null;
    readonly tenant?: {
      readonly name?: string | null;
      readonly password?: unknown;
    } | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly updateStrategy?: object | null;
  } | null;
  readonly memberlist?: {
    readonly service?: {
      readonly annotations?: object | null;
      readonly publishNotReadyAddresses?: boolean | null;
    } | null;
  } | null;
  readonly memcached?: {
    readonly containerSecurityContext?: object | null;
    readonly enabled?: boolean | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly livenessProbe?: object | null;
    readonly podSecurityContext?: object | null;
    readonly priorityClassName?: unknown;
    readonly readinessProbe?: object | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly startupProbe?: object | null;
  } | null;
  readonly memcachedExporter?: {
    readonly containerSecurityContext?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: object | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly livenessProbe?: object | null;
    readonly readinessProbe?: object | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly startupProbe?: object | null;
  } | null;
  readonly migrate?: {
    readonly fromDistributed?: {
      readonly enabled?: boolean | null;
      readonly memberlistService?: string | null;
    } | null;
  } | null;
  readonly minio?: MinioValues | null;
  readonly monitoring?: {
    readonly additionalPrometheusRules?: object | null;
    readonly alerts?: {
      readonly additionalAggregationLabels?: readonly unknown[] | null;
      readonly additionalRuleAnnotations?: object | null;
      readonly additionalRuleLabels?: object | null;
      readonly annotations?: object | null;
      readonly disabled?: object | null;
      readonly enabled?: boolean | null;
      readonly keepFiringFor?: string | null;
      readonly labels?: object | null;
      readonly overrides?: object | null;
    } | null;
    readonly appInstanceLabelName?: string | null;
    readonly appInstanceLabelValue?: string | null;
    readonly dashboards?: {
      readonly annotations?: object | null;
      readonly defaultDashboardsEditable?: boolean | null;
      readonly defaultDashboardsInterval?: string | null;
      readonly defaultDashboardsTimezone?: string | null;
      readonly enabled?: boolean | null;
      readonly grafanaOperator?: {
        readonly annotations?: object | null;
        readonly enabled?: boolean | null;
        readonly folder?: string | null;
        readonly folderRef?: unknown;
        readonly folderUID?: unknown;
        readonly instanceSelector?: object | null;
        readonly labels?: object | null;
        readonly resyncPeriod?: string | null;
      } | null;
      readonly labels?: object | null;
    } | null;
    readonly multiCluster?: {
      readonly clusterName?: string | null;
      readonly enabled?: boolean | null;
    } | null;
    readonly namespace?: unknown;
    readonly rules?: {
      readonly additionalAggregationLabels?: readonly unknown[] | null;
      readonly additionalRuleAnnotations?: object | null;
      readonly additionalRuleLabels?: object | null;
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
    } | null;
    readonly serviceMonitor?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly interval?: string | null;
      readonly jobPrefix?: string | null;
      readonly labels?: object | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly namespaceSelector?: object | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly scheme?: string | null;
      readonly scrapeTimeout?: unknown;
      readonly tlsConfig?: unknown;
    } | null;
  } | null;
  readonly nameOverride?: string | null;
  readonly namespaceOverride?: string | null;
  readonly networkPolicy?: {
    readonly alertmanager?: {
      readonly namespaceSelector?: object | null;
      readonly podSelector?: object | null;
      readonly port?: number | string | null;
    } | null;
    readonly discovery?: {
      readonly namespaceSelector?: object | null;
      readonly podSelector?: object | null;
      readonly port?: unknown;
    } | null;
    readonly enabled?: boolean | null;
    readonly externalStorage?: {
      readonly cidrs?: readonly unknown[] | null;
      readonly ports?: readonly unknown[] | null;
    } | null;
    readonly ingress?: {
      readonly namespaceSelector?: object | null;
      readonly podSelector?: object | null;
    } | null;
    readonly metrics?: {
      readonly cidrs?: readonly unknown[] | null;
      readonly namespaceSelector?: object | null;
      readonly podSelector?: object | null;
    } | null;
  } | null;
  readonly overridesExporter?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly appProtocol?: object | null;
    readonly command?: unknown;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly maxUnavailable?: unknown;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: unknown;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly serviceAnnotations?: object | null;
    readonly serviceLabels?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
  } | null;
  readonly patternIngester?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly appProtocol?: {
      readonly grpc?: string | null;
    } | null;
    readonly command?: unknown;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly livenessProbe?: object | null;
    readonly maxUnavailable?: unknown;
    readonly nodeSelector?: object | null;
    readonly persistence?: {
      readonly claims?: readonly unknown[] | null;
      readonly enableStatefulSetAutoDeletePVC?: boolean | null;
      readonly enabled?: boolean | null;
      readonly size?: number | string | null;
      readonly storageClass?: unknown;
      readonly whenDeleted?: string | null;
      readonly whenScaled?: string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: unknown;
    readonly readinessProbe?: object | null;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly startupProbe?: object | null;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly strategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
  } | null;
  readonly podDisruptionBudget?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly querier?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly appProtocol?: object | null;
    readonly autoscaling?: {
      readonly behavior?: object | null;
      readonly customMetrics?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly targetCPUUtilizationPercentage?: number | null;
      readonly targetMemoryUtilizationPercentage?: unknown;
    } | null;
    readonly command?: unknown;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kedaAutoscaling?: {
      readonly behavior?: object | null;
      readonly cooldownPeriod?: unknown;
      readonly enabled?: boolean | null;
      readonly fallback?: object | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly pollingInterval?: unknown;
      readonly triggers?: readonly unknown[] | null;
    } | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly maxSurge?: number | string | null;
    readonly maxUnavailable?: unknown;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: unknown;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly serviceAnnotations?: object | null;
    readonly serviceLabels?: object | null;
    readonly serviceType?: string | null;
    readonly strategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly trafficDistribution?: string | null;
  } | null;
  readonly queryFrontend?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly appProtocol?: object | null;
    readonly autoscaling?: {
      readonly behavior?: object | null;
      readonly customMetrics?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly targetCPUUtilizationPercentage?: number | null;
      readonly targetMemoryUtilizationPercentage?: unknown;
    } | null;
    readonly command?: unknown;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kedaAutoscaling?: {
      readonly behavior?: object | null;
      readonly cooldownPeriod?: unknown;
      readonly enabled?: boolean | null;
      readonly fallback?: object | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly pollingInterval?: unknown;
      readonly triggers?: readonly unknown[] | null;
    } | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly loadBalancer?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly maxUnavailable?: unknown;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: unknown;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly serviceAnnotations?: object | null;
    readonly serviceLabels?: object | null;
    readonly serviceType?: string | null;
    readonly strategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly trafficDistribution?: string | null;
  } | null;
  readonly queryScheduler?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly appProtocol?: object | null;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly maxUnavailable?: number | string | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: unknown;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly serviceAnnotations?: object | null;
    readonly serviceLabels?: object | null;
    readonly serviceType?: string | null;
    readonly strategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly trafficDistribution?: string | null;
  } | null;
  readonly rbac?: {
    readonly namespaced?: boolean | null;
    readonly sccAllowHostDirVolumePlugin?: boolean | null;
    readonly sccEnabled?: boolean | null;
  } | null;
  readonly read?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly autoscaling?: {
      readonly behavior?: object | null;
      readonly enabled?: boolean | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly targetCPUUtilizationPercentage?: number | null;
      readonly targetMemoryUtilizationPercentage?: unknown;
    } | null;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly fullnameOverride?: string | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kedaAutoscaling?: {
      readonly behavior?: object | null;
      readonly cooldownPeriod?: unknown;
      readonly enabled?: boolean | null;
      readonly fallback?: object | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly pollingInterval?: unknown;
      readonly triggers?: readonly unknown[] | null;
    } | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly lifecycle?: object | null;
    readonly livenessProbe?: object | null;
    readonly maxUnavailable?: number | string | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: unknown;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly selectorLabels?: object | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly startupProbe?: object | null;
    readonly strategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
  } | null;
  readonly resultsCache?: {
    readonly addresses?: string | null;
    readonly affinity?: object | null;
    readonly allocatedCPU?: number | string | null;
    readonly allocatedMemory?: number | string | null;
    readonly annotations?: object | null;
    readonly connectionLimit?: number | null;
    readonly defaultValidity?: string | null;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: object | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraExtendedOptions?: string | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly initContainers?: readonly unknown[] | null;
    readonly maxItemMemory?: number | string | null;
    readonly maxUnavailable?: number | string | null;
    readonly nodeSelector?: object | null;
    readonly persistence?: {
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly mountPath?: string | null;
      readonly storageClass?: unknown;
      readonly storageSize?: number | string | null;
      readonly volumeAttributesClassName?: unknown;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly podManagementPolicy?: string | null;
    readonly port?: number | string | null;
    readonly priorityClassName?: unknown;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly labels?: object | null;
    } | null;
    readonly statefulStrategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly timeout?: string | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly writebackBuffer?: number | null;
    readonly writebackParallelism?: number | null;
    readonly writebackSizeLimit?: string | null;
  } | null;
  readonly rollout_operator?: RolloutOperatorValues | null;
  readonly route?: {
    readonly main?: {
      readonly additionalRules?: readonly unknown[] | null;
      readonly annotations?: object | null;
      readonly apiVersion?: string | null;
      readonly backendPort?: unknown;
      readonly enabled?: boolean | null;
      readonly hostnames?: readonly unknown[] | null;
      readonly kind?: string | null;
      readonly labels?: object | null;
      readonly parentRefs?: readonly unknown[] | null;
      readonly paths?: {
        readonly compactor?: readonly string[] | null;
        readonly distributor?: readonly string[] | null;
        readonly queryFrontend?: readonly string[] | null;
        readonly ruler?: readonly string[] | null;
      } | null;
    } | null;
  } | null;
  readonly ruler?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly appProtocol?: object | null;
    readonly command?: unknown;
    readonly directories?: object | null;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly maxUnavailable?: unknown;
    readonly nodeSelector?: object | null;
    readonly persistence?: {
      readonly accessModes?: readonly string[] | null;
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly size?: number | string | null;
      readonly storageClass?: unknown;
      readonly volumeAttributesClassName?: unknown;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: unknown;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly serviceAnnotations?: object | null;
    readonly serviceLabels?: object | null;
    readonly sidecar?: boolean | null;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
  } | null;
  readonly serviceAccount?: {
    readonly annotations?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly create?: boolean | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly labels?: object | null;
    readonly name?: unknown;
  } | null;
  readonly sidecar?: {
    readonly disableX509StrictVerification?: boolean | null;
    readonly enableUniqueFilenames?: boolean | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly sha?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly livenessProbe?: object | null;
    readonly readinessProbe?: object | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly rules?: {
      readonly enabled?: boolean | null;
      readonly folder?: string | null;
      readonly folderAnnotation?: unknown;
      readonly healthPort?: number | string | null;
      readonly label?: string | null;
      readonly labelValue?: string | null;
      readonly logLevel?: string | null;
      readonly resource?: string | null;
      readonly script?: unknown;
      readonly searchNamespace?: unknown;
      readonly watchClientTimeout?: number | null;
      readonly watchMethod?: string | null;
      readonly watchServerTimeout?: number | null;
    } | null;
    readonly securityContext?: object | null;
    readonly skipTlsVerify?: boolean | null;
    readonly startupProbe?: object | null;
  } | null;
  readonly singleBinary?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly autoscaling?: {
      readonly behavior?: object | null;
      readonly customMetrics?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly targetCPUUtilizationPercentage?: number | null;
      readonly targetMemoryUtilizationPercentage?: unknown;
    } | null;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kedaAutoscaling?: {
      readonly behavior?: object | null;
      readonly cooldownPeriod?: unknown;
      readonly enabled?: boolean | null;
      readonly fallback?: object | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly pollingInterval?: unknown;
      readonly triggers?: readonly unknown[] | null;
    } | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly nodeSelector?: object | null;
    readonly persistence?: {
      readonly accessModes?: readonly string[] | null;
      readonly annotations?: object | null;
      readonly dataVolumeParameters?: object | null;
      readonly enableStatefulSetAutoDeletePVC?: boolean | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly selector?: unknown;
      readonly size?: number | string | null;
      readonly storageClass?: unknown;
      readonly whenDeleted?: string | null;
      readonly whenScaled?: string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly podManagementPolicy?: string | null;
    readonly priorityClassName?: unknown;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly selectorLabels?: object | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly sidecar?: boolean | null;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly strategy?: object | null;
    readonly targetModule?: string | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
  } | null;
  readonly tableManager?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly command?: unknown;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: unknown;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly retention_deletes_enabled?: boolean | null;
    readonly retention_period?: number | string | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
  } | null;
  readonly tags?: unknown;
  readonly test?: {
    readonly annotations?: object | null;
    readonly canaryServiceAddress?: string | null;
    readonly enabled?: boolean | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly digest?: unknown;
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly labels?: object | null;
    readonly prometheusAddress?: string | null;
    readonly timeout?: string | null;
  } | null;
  readonly write?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly autoscaling?: {
      readonly behavior?: object | null;
      readonly enabled?: boolean | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly targetCPUUtilizationPercentage?: number | null;
      readonly targetMemoryUtilizationPercentage?: unknown;
    } | null;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeClaimTemplates?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly fullnameOverride?: string | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kedaAutoscaling?: {
      readonly behavior?: object | null;
      readonly cooldownPeriod?: unknown;
      readonly enabled?: boolean | null;
      readonly fallback?: object | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly pollingInterval?: unknown;
      readonly triggers?: readonly unknown[] | null;
    } | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly lifecycle?: object | null;
    readonly maxUnavailable?: number | string | null;
    readonly nodeSelector?: object | null;
    readonly persistence?: {
      readonly accessModes?: readonly string[] | null;
      readonly annotations?: object | null;
      readonly dataVolumeParameters?: object | null;
      readonly enableStatefulSetAutoDeletePVC?: boolean | null;
      readonly labels?: object | null;
      readonly selector?: unknown;
      readonly size?: number | string | null;
      readonly storageClass?: unknown;
      readonly volumeAttributesClassName?: unknown;
      readonly volumeClaimsEnabled?: boolean | null;
      readonly whenDeleted?: string | null;
      readonly whenScaled?: string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    } | null;
    readonly podLabels?: object | null;
    readonly podManagementPolicy?: string | null;
    readonly priorityClassName?: unknown;
    readonly replicas?: number | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly selectorLabels?: object | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly appProtocol?: {
        readonly grpc?: string | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: object | null;
      readonly trafficDistribution?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly name?: unknown;
    } | null;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly strategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
  } | null;
}

/** The values of chart minio, a part of chart loki. */
export interface MinioValues {
  readonly additionalAnnotations?: object | null;
  readonly additionalLabels?: object | null;
  readonly address?: unknown;
  readonly affinity?: object | null;
  readonly bucketRoot?: string | null;
  readonly buckets?: readonly unknown[] | null;
  readonly certsPath?: string | null;
  readonly clusterDomain?: string | null;
  readonly configPathmc?: string | null;
  readonly consoleIngress?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly hosts?: readonly string[] | null;
    readonly ingressClassName?: unknown;
    readonly labels?: object | null;
    readonly path?: string | null;
    readonly tls?: readonly unknown[] | null;
  } | null;
  readonly consoleService?: {
    readonly annotations?: object | null;
    readonly clusterIP?: unknown;
    readonly externalIPs?: readonly unknown[] | null;
    readonly externalTrafficPolicy?: string | null;
    readonly loadBalancerIP?: unknown;
    readonly loadBalancerSourceRanges?: readonly unknown[] | null;
    readonly nodePort?: number | string | null;
    readonly port?: number | string | null;
    readonly type?: string | null;
  } | null;
  readonly containerSecurityContext?: object | null;
  readonly customCommandJob?: {
    readonly exitCommand?: string | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
  } | null;
  readonly customCommands?: unknown;
  readonly deploymentUpdate?: {
    readonly maxSurge?: number | string | null;
    readonly maxUnavailable?: number | string | null;
    readonly type?: string | null;
  } | null;
  readonly drivesPerNode?: number | null;
  readonly enabled?: boolean | null;
  readonly environment?: unknown;
  readonly etcd?: {
    readonly clientCert?: string | null;
    readonly clientCertKey?: string | null;
    readonly corednsPathPrefix?: string | null;
    readonly endpoints?: readonly unknown[] | null;
    readonly pathPrefix?: string | null;
  } | null;
  readonly existingSecret?: string | null;
  readonly extraArgs?: readonly unknown[] | null;
  readonly extraContainers?: readonly unknown[] | null;
  readonly extraSecret?: unknown;
  readonly extraVolumeMounts?: readonly unknown[] | null;
  readonly extraVolumes?: readonly unknown[] | null;
  readonly fullnameOverride?: string | null;
  readonly ignoreChartChecksums?: boolean | null;
  readonly image?: {
    readonly pullPolicy?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly ingress?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly hosts?: readonly string[] | null;
    readonly ingressClassName?: unknown;
    readonly labels?: object | null;
    readonly path?: string | null;
    readonly tls?: readonly unknown[] | null;
  } | null;
  readonly makeBucketJob?: {
    readonly containerSecurityContext?: object | null;
    readonly exitCommand?: string | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
  } | null;
  readonly makePolicyJob?: {
    readonly containerSecurityContext?: object | null;
    readonly exitCommand?: string | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
  } | null;
  readonly makeServiceAccountJob?: {
    readonly exitCommand?: string | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
  } | null;
  readonly makeUserJob?: {
    readonly containerSecurityContext?: object | null;
    readonly exitCommand?: string | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
  } | null;
  readonly mcImage?: {
    readonly pullPolicy?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly metrics?: {
    readonly serviceMonitor?: {
      readonly additionalLabels?: object | null;
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly includeNode?: boolean | null;
      readonly interval?: unknown;
      readonly namespace?: unknown;
      readonly public?: boolean | null;
      readonly relabelConfigs?: object | null;
      readonly relabelConfigsCluster?: object | null;
      readonly scrapeTimeout?: unknown;
    } | null;
  } | null;
  readonly minioAPIPort?: number | string | null;
  readonly minioConsolePort?: number | string | null;
  readonly mode?: string | null;
  readonly mountPath?: string | null;
  readonly nameOverride?: string | null;
  readonly networkPolicy?: {
    readonly allowExternal?: boolean | null;
    readonly egressEntities?: readonly string[] | null;
    readonly enabled?: boolean | null;
    readonly flavor?: string | null;
  } | null;
  readonly nodeSelector?: object | null;
  readonly oidc?: {
    readonly claimName?: string | null;
    readonly claimPrefix?: string | null;
    readonly clientId?: string | null;
    readonly clientSecret?: string | null;
    readonly comment?: string | null;
    readonly configUrl?: string | null;
    readonly displayName?: string | null;
    readonly enabled?: boolean | null;
    readonly existingClientIdKey?: string | null;
    readonly existingClientSecretKey?: string | null;
    readonly existingClientSecretName?: string | null;
    readonly redirectUri?: string | null;
    readonly scopes?: string | null;
  } | null;
  readonly persistence?: {
    readonly accessMode?: string | null;
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly existingClaim?: string | null;
    readonly size?: number | string | null;
    readonly storageClass?: string | null;
    readonly subPath?: string | null;
    readonly volumeName?: string | null;
  } | null;
  readonly podAnnotations?: object | null;
  readonly podDisruptionBudget?: {
    readonly enabled?: boolean | null;
    readonly maxUnavailable?: number | string | null;
  } | null;
  readonly podLabels?: object | null;
  readonly policies?: readonly unknown[] | null;
  readonly pools?: number | null;
  readonly postJob?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly securityContext?: object | null;
    readonly tolerations?: readonly unknown[] | null;
  } | null;
  readonly priorityClassName?: string | null;
  readonly replicas?: number | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly rootPassword?: string | null;
  readonly rootUser?: string | null;
  readonly runtimeClassName?: string | null;
  readonly securityContext?: object | null;
  readonly service?: {
    readonly annotations?: object | null;
    readonly clusterIP?: unknown;
    readonly externalIPs?: readonly unknown[] | null;
    readonly externalTrafficPolicy?: string | null;
    readonly loadBalancerIP?: unknown;
    readonly loadBalancerSourceRanges?: readonly unknown[] | null;
    readonly nodePort?: number | string | null;
    readonly port?: number | string | null;
    readonly type?: string | null;
  } | null;
  readonly serviceAccount?: {
    readonly create?: boolean | null;
    readonly name?: string | null;
  } | null;
  readonly statefulSetUpdate?: {
    readonly updateStrategy?: string | null;
  } | null;
  readonly svcaccts?: readonly unknown[] | null;
  readonly tls?: {
    readonly certSecret?: string | null;
    readonly enabled?: boolean | null;
    readonly privateKey?: string | null;
    readonly publicCrt?: string | null;
  } | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly topologySpreadConstraints?: readonly unknown[] | null;
  readonly trustedCertsSecret?: string | null;
  readonly users?: readonly unknown[] | null;
}

/** The values of chart rollout-operator, a part of chart loki. */
export interface RolloutOperatorValues {
  readonly affinity?: object | null;
  readonly annotations?: object | null;
  readonly crds?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly enabled?: boolean | null;
  readonly extraArgs?: readonly unknown[] | null;
  readonly extraEnv?: readonly unknown[] | null;
  readonly extraEnvFrom?: readonly unknown[] | null;
  readonly fullnameOverride?: string | null;
  readonly global?: {
    readonly commonLabels?: object | null;
  } | null;
  readonly hostAliases?: readonly unknown[] | null;
  readonly hostNetwork?: boolean | null;
  readonly image?: {
    readonly pullPolicy?: string | null;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly minReadySeconds?: number | null;
  readonly nameOverride?: string | null;
  readonly namespaceSelector?: object | null;
  readonly nodeSelector?: object | null;
  readonly podAnnotations?: object | null;
  readonly podLabels?: object | null;
  readonly podSecurityContext?: object | null;
  readonly priorityClassName?: string | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly revisionHistoryLimit?: number | null;
  readonly securityContext?: object | null;
  readonly serviceAccount?: {
    readonly annotations?: object | null;
    readonly create?: boolean | null;
    readonly name?: string | null;
  } | null;
  readonly serviceMonitor?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly interval?: unknown;
    readonly labels?: object | null;
    readonly namespace?: unknown;
    readonly namespaceSelector?: object | null;
    readonly relabelings?: readonly unknown[] | null;
    readonly scrapeTimeout?: unknown;
  } | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly webhooks?: {
    readonly enabled?: boolean | null;
    readonly failurePolicy?: string | null;
    readonly objectSelector?: object | null;
    readonly selfSignedCertSecretName?: string | null;
    readonly timeoutSeconds?: number | null;
  } | null;
}
