// Written by tools/generate-chart-types.ts; do not edit.
// Chart headlamp 0.45.0

/** The values of chart headlamp. */
export interface HeadlampValues {
  readonly affinity?: object | null;
  readonly automountServiceAccountToken?: boolean | null;
  readonly clusterRoleBinding?: {
    readonly annotations?: object | null;
    readonly clusterRoleName?: string | null;
    readonly create?: boolean | null;
  } | null;
  readonly config?: {
    readonly baseURL?: string | null;
    readonly clusterInventory?: {
      readonly accessProvidersConfig?: object | null;
      readonly enabled?: boolean | null;
      readonly labelSelector?: string | null;
      readonly namespaces?: readonly unknown[] | null;
      readonly noCRDCacheTTL?: string | null;
      readonly plugins?: readonly unknown[] | null;
      readonly rootReconcileInterval?: string | null;
    } | null;
    readonly enableHelm?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly inCluster?: boolean | null;
    readonly inClusterContextName?: string | null;
    readonly nodeShellImage?: string | null;
    readonly nodeShellNamespace?: string | null;
    readonly oidc?: {
      readonly callbackURL?: string | null;
      readonly clientID?: string | null;
      readonly clientSecret?: string | null;
      readonly externalSecret?: {
        readonly enabled?: boolean | null;
        readonly hasScopes?: boolean | null;
        readonly name?: string | null;
      } | null;
      readonly issuerURL?: string | null;
      readonly meUserInfoURL?: string | null;
      readonly scopes?: string | null;
      readonly secret?: {
        readonly create?: boolean | null;
        readonly name?: string | null;
      } | null;
      readonly useAccessToken?: boolean | null;
      readonly useCookie?: boolean | null;
      readonly usePKCE?: boolean | null;
      readonly validatorClientID?: string | null;
      readonly validatorIssuerURL?: string | null;
    } | null;
    readonly pluginsDir?: string | null;
    readonly podDebugImage?: string | null;
    readonly serviceAccountTokenPath?: string | null;
    readonly sessionTTL?: number | null;
    readonly staticPlugins?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly tlsCertPath?: string | null;
    readonly tlsKeyPath?: string | null;
    readonly unsafeUseServiceAccountToken?: boolean | null;
    readonly watchPlugins?: boolean | null;
  } | null;
  readonly deploymentAnnotations?: object | null;
  readonly env?: readonly unknown[] | null;
  readonly extraContainers?: readonly unknown[] | null;
  readonly extraManifests?: readonly unknown[] | null;
  readonly fullnameOverride?: string | null;
  readonly hostAliases?: readonly unknown[] | null;
  readonly hostUsers?: boolean | null;
  readonly httpRoute?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly hostnames?: readonly unknown[] | null;
    readonly labels?: object | null;
    readonly parentRefs?: readonly unknown[] | null;
    readonly rules?: readonly unknown[] | null;
  } | null;
  readonly image?: {
    readonly pullPolicy?: string | null;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly ingress?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly hosts?: readonly unknown[] | null;
    readonly ingressClassName?: string | null;
    readonly labels?: object | null;
    readonly tls?: readonly unknown[] | null;
  } | null;
  readonly initContainers?: readonly unknown[] | null;
  readonly nameOverride?: string | null;
  readonly namespaceOverride?: string | null;
  readonly nodeSelector?: object | null;
  readonly persistentVolumeClaim?: {
    readonly accessModes?: readonly unknown[] | null;
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly selector?: object | null;
    readonly size?: number | string | null;
    readonly storageClassName?: string | null;
    readonly volumeMode?: string | null;
  } | null;
  readonly pluginsManager?: {
    readonly baseImage?: string | null;
    readonly configContent?: string | null;
    readonly configFile?: string | null;
    readonly enabled?: boolean | null;
    readonly securityContext?: object | null;
    readonly version?: string | null;
    readonly volumeMounts?: readonly unknown[] | null;
  } | null;
  readonly podAnnotations?: object | null;
  readonly podDisruptionBudget?: {
    readonly enabled?: boolean | null;
    readonly maxUnavailable?: unknown;
    readonly minAvailable?: number | string | null;
    readonly unhealthyPodEvictionPolicy?: unknown;
  } | null;
  readonly podLabels?: object | null;
  readonly podSecurityContext?: object | null;
  readonly priorityClassName?: string | null;
  readonly probes?: {
    readonly livenessProbe?: {
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly readinessProbe?: {
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly scheme?: string | null;
  } | null;
  readonly replicaCount?: number | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly securityContext?: object | null;
  readonly service?: {
    readonly annotations?: object | null;
    readonly appProtocol?: unknown;
    readonly clusterIP?: string | null;
    readonly extraServicePorts?: readonly unknown[] | null;
    readonly loadBalancerIP?: string | null;
    readonly loadBalancerSourceRanges?: readonly unknown[] | null;
    readonly nodePort?: unknown;
    readonly port?: number | string | null;
    readonly type?: string | null;
  } | null;
  readonly serviceAccount?: {
    readonly annotations?: object | null;
    readonly create?: boolean | null;
    readonly name?: string | null;
  } | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly topologySpreadConstraints?: readonly unknown[] | null;
  readonly volumeMounts?: readonly unknown[] | null;
  readonly volumes?: readonly unknown[] | null;
}
