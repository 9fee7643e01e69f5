// Written by tools/generate-chart-types.ts; do not edit.
// Chart opentelemetry-operator 0.122.0

/** The values of chart opentelemetry-operator. */
export interface OpentelemetryOperatorValues {
  readonly additionalLabels?: object | null;
  readonly admissionWebhooks?: {
    readonly autoGenerateCert?: {
      readonly certPeriodDays?: number | null;
      readonly enabled?: boolean | null;
      readonly recreate?: boolean | null;
    } | null;
    readonly caFile?: string | null;
    readonly certFile?: string | null;
    readonly certManager?: {
      readonly certificateAnnotations?: object | null;
      readonly duration?: string | null;
      readonly enabled?: boolean | null;
      readonly issuerAnnotations?: object | null;
      readonly issuerRef?: object | null;
      readonly renewBefore?: string | null;
    } | null;
    readonly create?: boolean | null;
    readonly failurePolicy?: string | null;
    readonly keyFile?: string | null;
    readonly namePrefix?: string | null;
    readonly namespaceSelector?: object | null;
    readonly objectSelector?: object | null;
    readonly pods?: {
      readonly failurePolicy?: string | null;
    } | null;
    readonly secretAnnotations?: object | null;
    readonly secretLabels?: object | null;
    readonly secretName?: string | null;
    readonly serviceAnnotations?: object | null;
    readonly servicePort?: number | string | null;
    readonly timeoutSeconds?: number | null;
  } | null;
  readonly affinity?: object | null;
  readonly automountServiceAccountToken?: boolean | null;
  readonly clusterDomain?: string | null;
  readonly clusterRole?: {
    readonly create?: boolean | null;
  } | null;
  readonly crds?: {
    readonly annotations?: object | null;
    readonly create?: boolean | null;
  } | null;
  readonly enabled?: boolean | null;
  readonly extraObjects?: readonly unknown[] | null;
  readonly fullnameOverride?: string | null;
  readonly global?: object | null;
  readonly hostNetwork?: boolean | null;
  readonly hostUsers?: boolean | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly manager?: {
    readonly autoInstrumentation?: {
      readonly go?: {
        readonly enabled?: boolean | null;
      } | null;
    } | null;
    readonly autoInstrumentationImage?: {
      readonly apacheHttpd?: {
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly dotnet?: {
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly go?: {
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly java?: {
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly nginx?: {
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly nodejs?: {
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly python?: {
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
    } | null;
    readonly collectorImage?: {
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly config?: object | null;
    readonly createRbacPermissions?: boolean | null;
    readonly deploymentAnnotations?: object | null;
    readonly env?: object | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraEnvs?: readonly unknown[] | null;
    readonly featureGatesMap?: {
      readonly 'operand.networkpolicy'?: boolean | null;
      readonly 'operator.clusterobservability'?: boolean | null;
      readonly 'operator.networkpolicy'?: boolean | null;
      readonly 'operator.targetallocator.fallbackstrategy'?: boolean | null;
    } | null;
    readonly ignoreMissingCollectorCRDs?: boolean | null;
    readonly image?: {
      readonly imagePullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly leaderElection?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly metrics?: {
      readonly secure?: boolean | null;
      readonly tls?: {
        readonly certFile?: string | null;
        readonly keyFile?: string | null;
      } | null;
    } | null;
    readonly opampBridgeImage?: {
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
    readonly ports?: {
      readonly healthzPort?: number | string | null;
      readonly metricsPort?: number | string | null;
      readonly pprofPort?: number | string | null;
      readonly webhookPort?: number | string | null;
    } | null;
    readonly prometheusRule?: {
      readonly annotations?: object | null;
      readonly defaultRules?: {
        readonly additionalRuleAnnotations?: object | null;
        readonly additionalRuleLabels?: object | null;
        readonly duration?: string | null;
        readonly enabled?: boolean | null;
      } | null;
      readonly enabled?: boolean | null;
      readonly extraLabels?: object | null;
      readonly groups?: readonly unknown[] | null;
      readonly runbookUrl?: string | null;
    } | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly rolling?: boolean | null;
    readonly securityContext?: object | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly create?: boolean | null;
      readonly name?: string | null;
    } | null;
    readonly serviceAnnotations?: object | null;
    readonly serviceMonitor?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly extraLabels?: object | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly metricsEndpoints?: readonly unknown[] | null;
      readonly relabelings?: readonly unknown[] | null;
    } | null;
    readonly targetAllocatorImage?: {
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly verticalPodAutoscaler?: {
      readonly controlledResources?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly maxAllowed?: object | null;
      readonly minAllowed?: object | null;
      readonly recommenders?: readonly unknown[] | null;
      readonly updatePolicy?: {
        readonly minReplicas?: number | null;
        readonly updateMode?: string | null;
      } | null;
    } | null;
  } | null;
  readonly minReadySeconds?: number | null;
  readonly nameOverride?: string | null;
  readonly namespaceOverride?: string | null;
  readonly nodeSelector?: object | null;
  readonly pdb?: {
    readonly create?: boolean | null;
    readonly maxUnavailable?: number | string | null;
    readonly minAvailable?: number | string | null;
  } | null;
  readonly priorityClassName?: string | null;
  readonly replicaCount?: number | null;
  readonly revisionHistoryLimit?: number | null;
  readonly role?: {
    readonly create?: boolean | null;
  } | null;
  readonly securityContext?: object | null;
  readonly testFramework?: {
    readonly certManager?: {
      readonly env?: readonly unknown[] | null;
    } | null;
    readonly image?: {
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
  } | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly topologySpreadConstraints?: readonly unknown[] | null;
}
