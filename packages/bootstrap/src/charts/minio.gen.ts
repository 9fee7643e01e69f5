// Written by tools/generate-chart-types.ts; do not edit.
// Chart minio 5.4.0

/** The values of chart minio. */
export interface MinioValues {
  readonly additionalAnnotations?: object | null;
  readonly additionalLabels?: object | null;
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
