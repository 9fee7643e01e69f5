// Written by tools/generate-chart-types.ts; do not edit.
// Chart prometheus-blackbox-exporter 11.17.2

/** The values of chart prometheus-blackbox-exporter. */
export interface PrometheusBlackboxExporterValues {
  readonly affinity?: object | null;
  readonly automountServiceAccountToken?: boolean | null;
  readonly commonLabels?: object | null;
  readonly config?: {
    readonly modules?: object | null;
  } | null;
  readonly configExistingSecretName?: string | null;
  readonly configReloader?: {
    readonly config?: {
      readonly logFormat?: string | null;
      readonly logLevel?: string | null;
      readonly watchInterval?: string | null;
    } | null;
    readonly containerPort?: number | string | null;
    readonly enabled?: boolean | null;
    readonly image?: {
      readonly digest?: string | null;
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly livenessProbe?: object | null;
    readonly readinessProbe?: object | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
    readonly service?: {
      readonly port?: number | string | null;
    } | null;
    readonly serviceMonitor?: {
      readonly selfMonitor?: {
        readonly additionalMetricsRelabels?: object | null;
        readonly additionalRelabeling?: readonly unknown[] | null;
        readonly interval?: string | null;
        readonly path?: string | null;
        readonly scheme?: string | null;
        readonly scrapeTimeout?: string | null;
        readonly tlsConfig?: object | null;
      } | null;
    } | null;
  } | null;
  readonly containerPort?: number | string | null;
  readonly deploymentAnnotations?: object | null;
  readonly dnsConfig?: unknown;
  readonly dnsPolicy?: unknown;
  readonly extraArgs?: readonly unknown[] | null;
  readonly extraConfigmapMounts?: readonly unknown[] | null;
  readonly extraContainers?: readonly unknown[] | null;
  readonly extraEnv?: readonly unknown[] | null;
  readonly extraEnvFrom?: readonly unknown[] | null;
  readonly extraInitContainers?: readonly unknown[] | null;
  readonly extraManifests?: readonly unknown[] | null;
  readonly extraSecretMounts?: readonly unknown[] | null;
  readonly extraVolumeMounts?: unknown;
  readonly extraVolumes?: readonly unknown[] | null;
  readonly fullnameOverride?: unknown;
  readonly global?: {
    readonly imageRegistry?: string | null;
  } | null;
  readonly hostAliases?: readonly unknown[] | null;
  readonly hostNetwork?: boolean | null;
  readonly hostPort?: number | string | null;
  readonly image?: {
    readonly digest?: string | null;
    readonly pullPolicy?: string | null;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly ingress?: {
    readonly annotations?: object | null;
    readonly className?: string | null;
    readonly enabled?: boolean | null;
    readonly hosts?: readonly unknown[] | null;
    readonly labels?: object | null;
    readonly tls?: readonly unknown[] | null;
  } | null;
  readonly kind?: string | null;
  readonly kubeVersionOverride?: string | null;
  readonly livenessProbe?: object | null;
  readonly namespaceOverride?: string | null;
  readonly networkPolicy?: {
    readonly allowMonitoringNamespace?: boolean | null;
    readonly enabled?: boolean | null;
    readonly monitoringNamespaceName?: string | null;
  } | null;
  readonly nodeSelector?: object | null;
  readonly pod?: {
    readonly labels?: object | null;
  } | null;
  readonly podAnnotations?: object | null;
  readonly podDisruptionBudget?: object | null;
  readonly podMonitoring?: {
    readonly defaults?: {
      readonly additionalMetricsRelabels?: object | null;
      readonly interval?: string | null;
      readonly labels?: object | null;
      readonly module?: string | null;
      readonly scrapeTimeout?: string | null;
    } | null;
    readonly enabled?: boolean | null;
    readonly path?: string | null;
    readonly scheme?: string | null;
    readonly selfMonitor?: {
      readonly additionalMetricsRelabels?: object | null;
      readonly enabled?: boolean | null;
      readonly interval?: string | null;
      readonly labels?: object | null;
      readonly path?: string | null;
      readonly scrapeTimeout?: string | null;
    } | null;
    readonly targets?: unknown;
    readonly tlsConfig?: object | null;
  } | null;
  readonly podSecurityContext?: object | null;
  readonly priorityClassName?: string | null;
  readonly prometheusRule?: {
    readonly additionalLabels?: object | null;
    readonly enabled?: boolean | null;
    readonly namespace?: string | null;
    readonly rules?: readonly unknown[] | null;
  } | null;
  readonly readinessProbe?: object | null;
  readonly releaseLabel?: boolean | null;
  readonly replicas?: number | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly restartPolicy?: string | null;
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
      readonly name?: string | null;
      readonly parentRefs?: readonly unknown[] | null;
    } | null;
  } | null;
  readonly secretAnnotations?: object | null;
  readonly secretConfig?: boolean | null;
  readonly securityContext?: object | null;
  readonly service?: {
    readonly annotations?: object | null;
    readonly ipDualStack?: {
      readonly enabled?: boolean | null;
      readonly ipFamilies?: readonly string[] | null;
      readonly ipFamilyPolicy?: string | null;
    } | null;
    readonly labels?: object | null;
    readonly port?: number | string | null;
    readonly type?: string | null;
  } | null;
  readonly serviceAccount?: {
    readonly annotations?: object | null;
    readonly create?: boolean | null;
    readonly name?: unknown;
  } | null;
  readonly serviceMonitor?: {
    readonly apiVersion?: string | null;
    readonly bearerTokenFile?: unknown;
    readonly defaults?: {
      readonly additionalMetricsRelabels?: object | null;
      readonly additionalRelabeling?: readonly unknown[] | null;
      readonly honorTimestamps?: boolean | null;
      readonly interval?: string | null;
      readonly labels?: object | null;
      readonly module?: string | null;
      readonly scrapeTimeout?: string | null;
    } | null;
    readonly enabled?: boolean | null;
    readonly path?: string | null;
    readonly scheme?: string | null;
    readonly selfMonitor?: {
      readonly additionalMetricsRelabels?: object | null;
      readonly additionalRelabeling?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly interval?: string | null;
      readonly labels?: object | null;
      readonly path?: string | null;
      readonly scheme?: string | null;
      readonly scrapeTimeout?: string | null;
      readonly tlsConfig?: object | null;
    } | null;
    readonly targets?: unknown;
    readonly tlsConfig?: object | null;
  } | null;
  readonly strategy?: {
    readonly rollingUpdate?: {
      readonly maxSurge?: number | string | null;
      readonly maxUnavailable?: number | string | null;
    } | null;
    readonly type?: string | null;
  } | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly topologySpreadConstraints?: readonly unknown[] | null;
  readonly verticalPodAutoscaler?: {
    readonly controlledResources?: readonly unknown[] | null;
    readonly enabled?: boolean | null;
    readonly maxAllowed?: object | null;
    readonly minAllowed?: object | null;
    readonly updatePolicy?: {
      readonly updateMode?: string | null;
    } | null;
  } | null;
}
