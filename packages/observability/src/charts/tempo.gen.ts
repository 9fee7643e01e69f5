// Written by tools/generate-chart-types.ts; do not edit.
// Chart tempo 2.2.4

/** The values of chart tempo. */
export interface TempoValues {
  readonly affinity?: object | null;
  readonly annotations?: object | null;
  readonly config?: string | object | null;
  readonly extraContainers?: readonly unknown[] | null;
  readonly extraLabels?: object | null;
  readonly extraVolumes?: readonly unknown[] | null;
  readonly fullnameOverride?: string | null;
  readonly global?: {
    readonly commonLabels?: object | null;
    readonly imageRegistry?: unknown;
  } | null;
  readonly hostAliases?: readonly unknown[] | null;
  readonly initContainers?: readonly unknown[] | null;
  readonly labels?: object | null;
  readonly nameOverride?: string | null;
  readonly networkPolicy?: {
    readonly allowExternal?: boolean | null;
    readonly egress?: {
      readonly blockDNSResolution?: boolean | null;
      readonly enabled?: boolean | null;
      readonly ports?: readonly unknown[] | null;
      readonly to?: readonly unknown[] | null;
    } | null;
    readonly enabled?: boolean | null;
    readonly explicitNamespacesSelector?: object | null;
    readonly ingress?: boolean | null;
  } | null;
  readonly nodeSelector?: object | null;
  readonly persistence?: {
    readonly accessModes?: readonly string[] | null;
    readonly enableStatefulSetAutoDeletePVC?: boolean | null;
    readonly enabled?: boolean | null;
    readonly size?: number | string | null;
    readonly storageClassName?: unknown;
  } | null;
  readonly podAnnotations?: object | null;
  readonly podLabels?: object | null;
  readonly priorityClassName?: unknown;
  readonly replicas?: number | null;
  readonly securityContext?: object | null;
  readonly service?: {
    readonly annotations?: object | null;
    readonly clusterIP?: string | null;
    readonly labels?: object | null;
    readonly loadBalancerIP?: unknown;
    readonly protocol?: string | null;
    readonly targetPort?: number | string | null;
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
  readonly serviceMonitor?: {
    readonly additionalLabels?: object | null;
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly interval?: string | null;
  } | null;
  readonly tempo?: {
    readonly extraArgs?: object | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly ingester?: object | null;
    readonly livenessProbe?: object | null;
    readonly memBallastSizeMbs?: number | null;
    readonly metricsGenerator?: {
      readonly enabled?: boolean | null;
      readonly processor?: object | null;
      readonly registry?: object | null;
      readonly remoteWriteUrl?: string | null;
      readonly storage?: {
        readonly path?: string | null;
        readonly remote_write?: readonly unknown[] | null;
      } | null;
      readonly traces_storage?: {
        readonly path?: string | null;
      } | null;
    } | null;
    readonly multitenancyEnabled?: boolean | null;
    readonly overrides?: {
      readonly defaults?: object | null;
      readonly per_tenant_override_config?: string | null;
    } | null;
    readonly per_tenant_overrides?: object | null;
    readonly pullPolicy?: string | null;
    readonly querier?: object | null;
    readonly queryFrontend?: object | null;
    readonly readinessProbe?: object | null;
    readonly receivers?: {
      readonly jaeger?: {
        readonly protocols?: {
          readonly grpc?: object | null;
          readonly thrift_binary?: object | null;
          readonly thrift_compact?: object | null;
          readonly thrift_http?: object | null;
        } | null;
      } | null;
      readonly otlp?: {
        readonly protocols?: {
          readonly grpc?: object | null;
          readonly http?: object | null;
        } | null;
      } | null;
    } | null;
    readonly registry?: string | null;
    readonly reportingEnabled?: boolean | null;
    readonly repository?: string | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly retention?: string | null;
    readonly securityContext?: object | null;
    readonly server?: {
      readonly http_listen_port?: number | string | null;
    } | null;
    readonly storage?: {
      readonly trace?: {
        readonly backend?: string | null;
        readonly local?: {
          readonly path?: string | null;
        } | null;
        readonly wal?: {
          readonly path?: string | null;
        } | null;
      } | null;
    } | null;
    readonly streamOverHttpEnabled?: boolean | null;
    readonly tag?: string | null;
    readonly updateStrategy?: string | null;
  } | null;
  readonly tempoQuery?: {
    readonly enabled?: boolean | null;
    readonly extraArgs?: object | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly ingress?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly extraPaths?: readonly unknown[] | null;
      readonly hosts?: readonly string[] | null;
      readonly labels?: object | null;
      readonly path?: string | null;
      readonly pathType?: string | null;
      readonly tls?: readonly unknown[] | null;
    } | null;
    readonly pullPolicy?: string | null;
    readonly repository?: string | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
    readonly service?: {
      readonly port?: number | string | null;
    } | null;
    readonly tag?: unknown;
  } | null;
  readonly tolerations?: readonly unknown[] | null;
}
