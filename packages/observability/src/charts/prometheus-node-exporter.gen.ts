// Written by tools/generate-chart-types.ts; do not edit.
// Chart prometheus-node-exporter 4.56.1

/** The values of chart prometheus-node-exporter. */
export interface PrometheusNodeExporterValues {
  readonly affinity?: object | null;
  readonly commonLabels?: object | null;
  readonly configmaps?: readonly unknown[] | null;
  readonly containerSecurityContext?: object | null;
  readonly daemonsetAnnotations?: object | null;
  readonly dnsConfig?: object | null;
  readonly dnsPolicy?: string | null;
  readonly endpoints?: readonly unknown[] | null;
  readonly env?: object | null;
  readonly extraArgs?: readonly unknown[] | null;
  readonly extraHostVolumeMounts?: readonly unknown[] | null;
  readonly extraInitContainers?: readonly unknown[] | null;
  readonly extraManifests?: readonly unknown[] | null;
  readonly extraVolumeMounts?: readonly unknown[] | null;
  readonly extraVolumes?: readonly unknown[] | null;
  readonly fullnameOverride?: string | null;
  readonly global?: {
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly imageRegistry?: string | null;
  } | null;
  readonly hostIPC?: boolean | null;
  readonly hostNetwork?: boolean | null;
  readonly hostPID?: boolean | null;
  readonly hostProcFsMount?: {
    readonly mountPropagation?: string | null;
  } | null;
  readonly hostRootFsMount?: {
    readonly enabled?: boolean | null;
    readonly mountPropagation?: string | null;
  } | null;
  readonly hostSysFsMount?: {
    readonly mountPropagation?: string | null;
  } | null;
  readonly hostUsers?: unknown;
  readonly image?: {
    readonly digest?: string | null;
    readonly distroless?: boolean | null;
    readonly pullPolicy?: string | null;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly kubeRBACProxy?: {
    readonly containerSecurityContext?: object | null;
    readonly enableHostPort?: boolean | null;
    readonly enableProxyEndpointsHostPort?: boolean | null;
    readonly enabled?: boolean | null;
    readonly env?: object | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly sha?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly port?: number | string | null;
    readonly portName?: string | null;
    readonly proxyEndpointsPort?: number | string | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly tls?: {
      readonly enabled?: boolean | null;
      readonly tlsClientAuth?: boolean | null;
    } | null;
  } | null;
  readonly livenessProbe?: object | null;
  readonly nameOverride?: string | null;
  readonly namespaceOverride?: string | null;
  readonly networkPolicy?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly nodeSelector?: object | null;
  readonly permissionInitContainer?: {
    readonly extraCommands?: readonly unknown[] | null;
    readonly fixes?: {
      readonly rapl?: boolean | null;
      readonly slabinfo?: boolean | null;
    } | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly sha?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly securityContext?: object | null;
  } | null;
  readonly podAnnotations?: object | null;
  readonly podLabels?: object | null;
  readonly priorityClassName?: unknown;
  readonly prometheus?: {
    readonly monitor?: {
      readonly additionalLabels?: object | null;
      readonly apiVersion?: string | null;
      readonly attachMetadata?: {
        readonly node?: boolean | null;
      } | null;
      readonly basicAuth?: object | null;
      readonly bearerTokenFile?: unknown;
      readonly enabled?: boolean | null;
      readonly interval?: string | null;
      readonly jobLabel?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly namespace?: string | null;
      readonly podTargetLabels?: readonly unknown[] | null;
      readonly proxyUrl?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly scheme?: string | null;
      readonly scrapeTimeout?: string | null;
      readonly selectorOverride?: object | null;
      readonly targetLabels?: readonly unknown[] | null;
      readonly targetLimit?: number | null;
      readonly tlsConfig?: object | null;
    } | null;
    readonly podMonitor?: {
      readonly additionalLabels?: object | null;
      readonly apiVersion?: string | null;
      readonly attachMetadata?: {
        readonly node?: boolean | null;
      } | null;
      readonly authorization?: object | null;
      readonly basicAuth?: object | null;
      readonly bearerTokenSecret?: object | null;
      readonly enableHttp2?: string | null;
      readonly enabled?: boolean | null;
      readonly filterRunning?: string | null;
      readonly followRedirects?: string | null;
      readonly honorLabels?: boolean | null;
      readonly honorTimestamps?: boolean | null;
      readonly interval?: string | null;
      readonly jobLabel?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly namespace?: string | null;
      readonly oauth2?: object | null;
      readonly params?: object | null;
      readonly path?: string | null;
      readonly podTargetLabels?: readonly unknown[] | null;
      readonly proxyUrl?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly scheme?: string | null;
      readonly scrapeTimeout?: string | null;
      readonly selectorOverride?: object | null;
      readonly targetLimit?: number | null;
      readonly tlsConfig?: object | null;
    } | null;
  } | null;
  readonly rbac?: {
    readonly create?: boolean | null;
  } | null;
  readonly readinessProbe?: object | null;
  readonly releaseLabel?: boolean | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly restartPolicy?: unknown;
  readonly revisionHistoryLimit?: number | null;
  readonly secrets?: readonly unknown[] | null;
  readonly securityContext?: object | null;
  readonly service?: {
    readonly annotations?: object | null;
    readonly clusterIP?: string | null;
    readonly enabled?: boolean | null;
    readonly externalTrafficPolicy?: string | null;
    readonly internalTrafficPolicy?: string | null;
    readonly ipDualStack?: {
      readonly enabled?: boolean | null;
      readonly ipFamilies?: readonly string[] | null;
      readonly ipFamilyPolicy?: string | null;
    } | null;
    readonly labels?: object | null;
    readonly listenOnAllInterfaces?: boolean | null;
    readonly nodePort?: unknown;
    readonly port?: number | string | null;
    readonly portName?: string | null;
    readonly servicePort?: number | string | null;
    readonly targetPort?: number | string | null;
    readonly type?: string | null;
  } | null;
  readonly serviceAccount?: {
    readonly annotations?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly create?: boolean | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly name?: unknown;
  } | null;
  readonly sidecarHostVolumeMounts?: readonly unknown[] | null;
  readonly sidecarVolumeMount?: readonly unknown[] | null;
  readonly sidecars?: readonly unknown[] | null;
  readonly terminationGracePeriodSeconds?: unknown;
  readonly terminationMessageParams?: {
    readonly enabled?: boolean | null;
    readonly terminationMessagePath?: string | null;
    readonly terminationMessagePolicy?: string | null;
  } | null;
  readonly tlsSecret?: {
    readonly caItem?: string | null;
    readonly certItem?: string | null;
    readonly enabled?: boolean | null;
    readonly keyItem?: string | null;
    readonly secretName?: string | null;
    readonly volumeName?: string | null;
  } | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly updateStrategy?: {
    readonly rollingUpdate?: {
      readonly maxUnavailable?: number | string | null;
    } | null;
    readonly type?: string | null;
  } | null;
  readonly version?: string | null;
  readonly verticalPodAutoscaler?: {
    readonly controlledResources?: readonly unknown[] | null;
    readonly enabled?: boolean | null;
    readonly maxAllowed?: object | null;
    readonly minAllowed?: object | null;
  } | null;
}
