// Written by tools/generate-chart-types.ts; do not edit.
// Chart teleport-cluster 18.3.0

/** The values of chart teleport-cluster. */
export interface TeleportClusterValues {
  readonly acme?: boolean | null;
  readonly acmeEmail?: string | null;
  readonly acmeURI?: string | null;
  readonly affinity?: object | null;
  readonly annotations?: object | null;
  readonly auth?: {
    readonly extraEnv?: unknown;
    readonly teleportConfig?: object | null;
  } | null;
  readonly authentication?: {
    readonly connectorName?: string | null;
    readonly localAuth?: boolean | null;
    readonly lockingMode?: string | null;
    readonly secondFactor?: string | null;
    readonly secondFactors?: readonly string[] | null;
    readonly type?: string | null;
    readonly webauthn?: {
      readonly attestationAllowedCas?: readonly unknown[] | null;
      readonly attestationDeniedCas?: readonly unknown[] | null;
    } | null;
  } | null;
  readonly authenticationSecondFactor?: {
    readonly secondFactor?: string | null;
    readonly webauthn?: {
      readonly attestationAllowedCas?: readonly unknown[] | null;
      readonly attestationDeniedCas?: readonly unknown[] | null;
    } | null;
  } | null;
  readonly authenticationType?: string | null;
  readonly aws?: {
    readonly accessMonitoring?: {
      readonly enabled?: boolean | null;
      readonly reportResults?: string | null;
      readonly roleARN?: string | null;
      readonly workgroup?: string | null;
    } | null;
    readonly athenaURL?: string | null;
    readonly auditLogMirrorOnStdout?: boolean | null;
    readonly auditLogPrimaryBackend?: string | null;
    readonly auditLogTable?: string | null;
    readonly backendTable?: string | null;
    readonly backups?: boolean | null;
    readonly dynamoAutoScaling?: boolean | null;
    readonly readMaxCapacity?: unknown;
    readonly readMinCapacity?: unknown;
    readonly readTargetValue?: unknown;
    readonly region?: string | null;
    readonly sessionRecordingBucket?: string | null;
    readonly writeMaxCapacity?: unknown;
    readonly writeMinCapacity?: unknown;
    readonly writeTargetValue?: unknown;
  } | null;
  readonly azure?: {
    readonly auditLogDatabase?: string | null;
    readonly auditLogMirrorOnStdout?: boolean | null;
    readonly backendDatabase?: string | null;
    readonly clientID?: string | null;
    readonly databaseHost?: string | null;
    readonly databasePoolMaxConnections?: number | null;
    readonly databaseUser?: string | null;
    readonly sessionRecordingStorageAccount?: string | null;
  } | null;
  readonly chartMode?: string | null;
  readonly clusterName?: string | null;
  readonly createProxyToken?: boolean | null;
  readonly disableTopologySpreadConstraints?: boolean | null;
  readonly enterprise?: boolean | null;
  readonly enterpriseImage?: string | null;
  readonly extraArgs?: readonly unknown[] | null;
  readonly extraContainers?: readonly unknown[] | null;
  readonly extraEnv?: readonly unknown[] | null;
  readonly extraLabels?: object | null;
  readonly extraVolumeMounts?: readonly unknown[] | null;
  readonly extraVolumes?: readonly unknown[] | null;
  readonly gcp?: {
    readonly auditLogMirrorOnStdout?: boolean | null;
    readonly auditLogTable?: string | null;
    readonly backendTable?: string | null;
    readonly credentialSecretName?: string | null;
    readonly projectId?: string | null;
    readonly sessionRecordingBucket?: string | null;
  } | null;
  readonly global?: {
    readonly clusterDomain?: string | null;
  } | null;
  readonly highAvailability?: {
    readonly certManager?: {
      readonly addCommonName?: boolean | null;
      readonly addPublicAddrs?: boolean | null;
      readonly enabled?: boolean | null;
      readonly issuerGroup?: string | null;
      readonly issuerKind?: string | null;
      readonly issuerName?: string | null;
    } | null;
    readonly minReadySeconds?: number | null;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean | null;
      readonly minAvailable?: number | string | null;
    } | null;
    readonly replicaCount?: number | null;
    readonly requireAntiAffinity?: boolean | null;
  } | null;
  readonly image?: string | null;
  readonly imagePullPolicy?: string | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly ingress?: {
    readonly enabled?: boolean | null;
    readonly spec?: object | null;
    readonly suppressAutomaticWildcards?: boolean | null;
    readonly useExisting?: boolean | null;
  } | null;
  readonly initContainers?: readonly unknown[] | null;
  readonly installCRDs?: boolean | null;
  readonly kubeClusterName?: string | null;
  readonly kubePublicAddr?: readonly unknown[] | null;
  readonly labels?: object | null;
  readonly licenseSecretName?: string | null;
  readonly log?: {
    readonly deployment?: string | null;
    readonly extraFields?: readonly string[] | null;
    readonly format?: string | null;
    readonly level?: string | null;
    readonly output?: string | null;
    readonly pod?: string | null;
    readonly service?: readonly unknown[] | null;
  } | null;
  readonly logLevel?: string | null;
  readonly mongoPublicAddr?: readonly unknown[] | null;
  readonly mysqlPublicAddr?: readonly unknown[] | null;
  readonly nodeSelector?: object | null;
  readonly operator?: TeleportOperatorValues | null;
  readonly persistence?: {
    readonly enabled?: boolean | null;
    readonly existingClaimName?: string | null;
    readonly storageClassName?: string | null;
    readonly volumeSize?: number | string | null;
  } | null;
  readonly podMonitor?: {
    readonly additionalLabels?: object | null;
    readonly enabled?: boolean | null;
    readonly interval?: string | null;
  } | null;
  readonly podSecurityContext?: object | null;
  readonly podSecurityPolicy?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly postStart?: {
    readonly command?: readonly unknown[] | null;
  } | null;
  readonly postgresPublicAddr?: readonly unknown[] | null;
  readonly priorityClassName?: string | null;
  readonly probeTimeoutSeconds?: number | null;
  readonly proxy?: {
    readonly highAvailability?: unknown;
    readonly resources?: unknown;
    readonly teleportConfig?: object | null;
  } | null;
  readonly proxyListenerMode?: string | null;
  readonly proxyProtocol?: string | null;
  readonly publicAddr?: readonly unknown[] | null;
  readonly rbac?: {
    readonly create?: boolean | null;
  } | null;
  readonly readinessProbe?: {
    readonly failureThreshold?: number | null;
    readonly initialDelaySeconds?: number | null;
    readonly periodSeconds?: number | null;
    readonly successThreshold?: number | null;
  } | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly securityContext?: object | null;
  readonly separateMongoListener?: boolean | null;
  readonly separatePostgresListener?: boolean | null;
  readonly service?: {
    readonly spec?: object | null;
    readonly type?: string | null;
  } | null;
  readonly serviceAccount?: {
    readonly create?: boolean | null;
    readonly name?: string | null;
  } | null;
  readonly sessionRecording?: string | null;
  readonly sshPublicAddr?: readonly unknown[] | null;
  readonly standalone?: {
    readonly existingClaimName?: string | null;
    readonly volumeSize?: number | string | null;
  } | null;
  readonly tags?: unknown;
  readonly teleportVersionOverride?: string | null;
  readonly terminationGracePeriodSeconds?: number | null;
  readonly tls?: {
    readonly existingCASecretName?: string | null;
    readonly existingSecretName?: string | null;
  } | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly topologySpreadConstraints?: readonly unknown[] | null;
  readonly tunnelPublicAddr?: readonly unknown[] | null;
  readonly validateConfigOnDeploy?: boolean | null;
}

/** The values of chart teleport-operator, a part of chart teleport-cluster. */
export interface TeleportOperatorValues {
  readonly affinity?: object | null;
  readonly annotations?: object | null;
  readonly caPins?: readonly unknown[] | null;
  readonly enabled?: boolean | null;
  readonly extraArgs?: readonly unknown[] | null;
  readonly extraEnv?: readonly unknown[] | null;
  readonly fullNameOverride?: string | null;
  readonly highAvailability?: {
    readonly replicaCount?: number | null;
  } | null;
  readonly image?: string | null;
  readonly imagePullPolicy?: string | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly installCRDs?: string | null;
  readonly joinMethod?: string | null;
  readonly labels?: object | null;
  readonly nameOverride?: string | null;
  readonly nodeSelector?: object | null;
  readonly podSecurityContext?: object | null;
  readonly priorityClassName?: string | null;
  readonly rbac?: {
    readonly create?: boolean | null;
  } | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly securityContext?: object | null;
  readonly serviceAccount?: {
    readonly create?: boolean | null;
    readonly name?: string | null;
  } | null;
  readonly teleportAddress?: string | null;
  readonly teleportClusterName?: string | null;
  readonly teleportVersionOverride?: string | null;
  readonly tls?: {
    readonly existingCASecretName?: string | null;
  } | null;
  readonly token?: string | null;
  readonly tolerations?: readonly unknown[] | null;
}
