// Written by tools/generate-chart-types.ts; do not edit.
// Chart teleport-kube-agent 18.3.0

/** The values of chart teleport-kube-agent. */
export interface TeleportKubeAgentValues {
  readonly adminClusterRoleBinding?: {
    readonly create?: boolean | null;
    readonly name?: string | null;
  } | null;
  readonly affinity?: object | null;
  readonly annotations?: object | null;
  readonly appResources?: readonly unknown[] | null;
  readonly apps?: readonly unknown[] | null;
  readonly authToken?: string | null;
  readonly awsDatabases?: readonly unknown[] | null;
  readonly azureDatabases?: readonly unknown[] | null;
  readonly caPin?: readonly unknown[] | null;
  readonly clusterDomain?: string | null;
  readonly clusterRoleBindingName?: string | null;
  readonly clusterRoleName?: string | null;
  readonly databaseResources?: readonly unknown[] | null;
  readonly databases?: readonly unknown[] | null;
  readonly dnsConfig?: object | null;
  readonly dnsPolicy?: string | null;
  readonly enterprise?: boolean | null;
  readonly enterpriseImage?: string | null;
  readonly existingDataVolume?: string | null;
  readonly extraArgs?: readonly unknown[] | null;
  readonly extraContainers?: readonly unknown[] | null;
  readonly extraEnv?: readonly unknown[] | null;
  readonly extraLabels?: object | null;
  readonly extraVolumeMounts?: readonly unknown[] | null;
  readonly extraVolumes?: readonly unknown[] | null;
  readonly highAvailability?: {
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean | null;
      readonly minAvailable?: number | string | null;
    } | null;
    readonly replicaCount?: number | null;
    readonly requireAntiAffinity?: boolean | null;
  } | null;
  readonly hostAliases?: readonly unknown[] | null;
  readonly image?: string | null;
  readonly imagePullPolicy?: string | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly initContainers?: readonly unknown[] | null;
  readonly initSecurityContext?: {
    readonly allowPrivilegeEscalation?: boolean | null;
    readonly capabilities?: {
      readonly drop?: readonly string[] | null;
    } | null;
    readonly readOnlyRootFilesystem?: boolean | null;
    readonly runAsNonRoot?: boolean | null;
    readonly runAsUser?: number | null;
    readonly seccompProfile?: {
      readonly type?: string | null;
    } | null;
  } | null;
  readonly insecureSkipProxyTLSVerify?: boolean | null;
  readonly jamfApiEndpoint?: string | null;
  readonly jamfClientId?: string | null;
  readonly jamfClientSecret?: string | null;
  readonly jamfCredentialsSecret?: {
    readonly additionalProperties?: unknown;
    readonly create?: boolean | null;
    readonly name?: string | null;
  } | null;
  readonly joinParams?: {
    readonly additionalProperties?: unknown;
    readonly method?: string | null;
    readonly tokenName?: string | null;
  } | null;
  readonly joinTokenSecret?: {
    readonly create?: boolean | null;
    readonly name?: string | null;
  } | null;
  readonly kubeClusterName?: string | null;
  readonly kubernetesDiscovery?: readonly unknown[] | null;
  readonly labels?: object | null;
  readonly log?: {
    readonly deployment?: string | null;
    readonly extraFields?: readonly string[] | null;
    readonly format?: string | null;
    readonly level?: string | null;
    readonly output?: string | null;
    readonly pod?: string | null;
    readonly service?: readonly unknown[] | null;
  } | null;
  readonly nodeSelector?: object | null;
  readonly podMonitor?: {
    readonly additionalLabels?: object | null;
    readonly enabled?: boolean | null;
    readonly interval?: string | null;
  } | null;
  readonly podSecurityContext?: object | null;
  readonly podSecurityPolicy?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly priorityClassName?: string | null;
  readonly probeTimeoutSeconds?: number | null;
  readonly proxyAddr?: string | null;
  readonly rbac?: {
    readonly create?: boolean | null;
  } | null;
  readonly replicaCount?: number | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly roleBindingName?: string | null;
  readonly roleName?: string | null;
  readonly roles?: string | null;
  readonly secretName?: string | null;
  readonly securityContext?: object | null;
  readonly serviceAccount?: {
    readonly create?: boolean | null;
    readonly name?: string | null;
  } | null;
  readonly serviceAccountName?: string | null;
  readonly storage?: {
    readonly enabled?: boolean | null;
    readonly requests?: number | string | null;
    readonly storageClassName?: string | null;
  } | null;
  readonly teleportClusterName?: string | null;
  readonly teleportConfig?: object | null;
  readonly teleportVersionOverride?: string | null;
  readonly terminationGracePeriodSeconds?: number | null;
  readonly tls?: {
    readonly existingCASecretName?: string | null;
  } | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly updater?: {
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly group?: string | null;
    readonly image?: string | null;
    readonly pullCredentials?: string | null;
    readonly releaseChannel?: string | null;
    readonly serviceAccount?: {
      readonly name?: string | null;
    } | null;
    readonly versionServer?: string | null;
  } | null;
}
