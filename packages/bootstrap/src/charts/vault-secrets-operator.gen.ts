// Written by tools/generate-chart-types.ts; do not edit.
// Chart vault-secrets-operator 1.4.1

/** The values of chart vault-secrets-operator. */
export interface VaultSecretsOperatorValues {
  readonly controller?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly controllerConfigMapYaml?: {
      readonly health?: {
        readonly healthProbeBindAddress?: string | null;
      } | null;
      readonly leaderElection?: {
        readonly leaderElect?: boolean | null;
        readonly resourceName?: string | null;
      } | null;
      readonly metrics?: {
        readonly bindAddress?: string | null;
      } | null;
      readonly webhook?: {
        readonly port?: number | string | null;
      } | null;
    } | null;
    readonly extraLabels?: object | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly kubeRbacProxy?: {
      readonly image?: {
        readonly pullPolicy?: string | null;
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
    } | null;
    readonly kubernetesClusterDomain?: string | null;
    readonly manager?: {
      readonly backoffOnSecretSourceError?: {
        readonly initialInterval?: string | null;
        readonly maxElapsedTime?: string | null;
        readonly maxInterval?: string | null;
        readonly multiplier?: number | null;
        readonly randomizationFactor?: number | null;
      } | null;
      readonly clientCache?: {
        readonly cacheSize?: unknown;
        readonly numLocks?: unknown;
        readonly persistenceModel?: string | null;
        readonly storageEncryption?: {
          readonly appRole?: object | null;
          readonly aws?: object | null;
          readonly enabled?: boolean | null;
          readonly gcp?: object | null;
          readonly headers?: object | null;
          readonly jwt?: object | null;
          readonly keyName?: string | null;
          readonly kubernetes?: object | null;
          readonly method?: string | null;
          readonly mount?: string | null;
          readonly namespace?: string | null;
          readonly params?: object | null;
          readonly transitMount?: string | null;
          readonly vaultConnectionRef?: string | null;
        } | null;
      } | null;
      readonly extraArgs?: readonly unknown[] | null;
      readonly extraEnv?: readonly unknown[] | null;
      readonly globalTransformationOptions?: {
        readonly excludeRaw?: boolean | null;
      } | null;
      readonly globalVaultAuthOptions?: {
        readonly allowDefaultGlobals?: boolean | null;
      } | null;
      readonly image?: {
        readonly pullPolicy?: string | null;
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly kubeClient?: {
        readonly burst?: unknown;
        readonly qps?: unknown;
      } | null;
      readonly logging?: {
        readonly level?: string | null;
        readonly stacktraceLevel?: string | null;
        readonly timeEncoding?: string | null;
      } | null;
      readonly maxConcurrentReconciles?: unknown;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
      readonly volumes?: readonly unknown[] | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean | null;
      readonly maxUnavailable?: number | string | null;
      readonly minAvailable?: number | string | null;
    } | null;
    readonly podSecurityContext?: object | null;
    readonly preDeleteHookTimeoutSeconds?: number | null;
    readonly priorityClassName?: string | null;
    readonly rbac?: {
      readonly clusterRoleAggregation?: {
        readonly editorRoles?: readonly unknown[] | null;
        readonly userFacingRoles?: {
          readonly edit?: boolean | null;
          readonly view?: boolean | null;
        } | null;
        readonly viewerRoles?: readonly unknown[] | null;
      } | null;
    } | null;
    readonly replicas?: number | null;
    readonly securityContext?: object | null;
    readonly strategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
  } | null;
  readonly csi?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly driver?: {
      readonly backoffOnSecretSourceError?: {
        readonly initialInterval?: string | null;
        readonly maxElapsedTime?: string | null;
        readonly maxInterval?: string | null;
        readonly multiplier?: number | null;
        readonly randomizationFactor?: number | null;
      } | null;
      readonly extraArgs?: readonly unknown[] | null;
      readonly extraEnv?: readonly unknown[] | null;
      readonly image?: {
        readonly pullPolicy?: string | null;
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly logging?: {
        readonly level?: string | null;
        readonly stacktraceLevel?: string | null;
        readonly timeEncoding?: string | null;
      } | null;
      readonly securityContext?: object | null;
    } | null;
    readonly enabled?: boolean | null;
    readonly extraLabels?: object | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly livenessProbe?: {
      readonly extraArgs?: readonly unknown[] | null;
      readonly image?: {
        readonly pullPolicy?: string | null;
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
    } | null;
    readonly nodeDriverRegistrar?: {
      readonly extraArgs?: readonly unknown[] | null;
      readonly image?: {
        readonly pullPolicy?: string | null;
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly securityContext?: object | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly updateStrategy?: object | null;
  } | null;
  readonly defaultAuthMethod?: {
    readonly allowedNamespaces?: readonly unknown[] | null;
    readonly appRole?: {
      readonly roleId?: string | null;
      readonly secretRef?: string | null;
    } | null;
    readonly aws?: {
      readonly headerValue?: string | null;
      readonly iamEndpoint?: string | null;
      readonly irsaServiceAccount?: string | null;
      readonly region?: string | null;
      readonly role?: string | null;
      readonly secretRef?: string | null;
      readonly sessionName?: string | null;
      readonly stsEndpoint?: string | null;
    } | null;
    readonly enabled?: boolean | null;
    readonly gcp?: {
      readonly clusterName?: string | null;
      readonly projectID?: string | null;
      readonly region?: string | null;
      readonly role?: string | null;
      readonly workloadIdentityServiceAccount?: string | null;
    } | null;
    readonly headers?: object | null;
    readonly jwt?: {
      readonly role?: string | null;
      readonly secretRef?: string | null;
      readonly serviceAccount?: string | null;
      readonly tokenAudiences?: readonly unknown[] | null;
    } | null;
    readonly kubernetes?: {
      readonly role?: string | null;
      readonly serviceAccount?: string | null;
      readonly tokenAudiences?: readonly unknown[] | null;
    } | null;
    readonly method?: string | null;
    readonly mount?: string | null;
    readonly namespace?: string | null;
    readonly params?: object | null;
    readonly vaultAuthGlobalRef?: {
      readonly allowDefault?: unknown;
      readonly enabled?: boolean | null;
      readonly mergeStrategy?: {
        readonly headers?: string | null;
        readonly params?: string | null;
      } | null;
      readonly name?: string | null;
      readonly namespace?: string | null;
    } | null;
  } | null;
  readonly defaultVaultConnection?: {
    readonly address?: string | null;
    readonly caCertSecret?: string | null;
    readonly enabled?: boolean | null;
    readonly headers?: object | null;
    readonly skipTLSVerify?: boolean | null;
    readonly tlsServerName?: string | null;
  } | null;
  readonly hooks?: {
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly upgradeCRDs?: {
      readonly backoffLimit?: number | null;
      readonly enabled?: boolean | null;
      readonly executionTimeout?: string | null;
    } | null;
  } | null;
  readonly metricsService?: {
    readonly ports?: readonly unknown[] | null;
    readonly type?: string | null;
  } | null;
  readonly telemetry?: {
    readonly serviceMonitor?: {
      readonly bearerTokenFile?: string | null;
      readonly enabled?: boolean | null;
      readonly interval?: string | null;
      readonly path?: string | null;
      readonly port?: number | string | null;
      readonly scheme?: string | null;
      readonly scrapeTimeout?: string | null;
      readonly selectors?: object | null;
    } | null;
  } | null;
  readonly tests?: {
    readonly enabled?: boolean | null;
  } | null;
}
