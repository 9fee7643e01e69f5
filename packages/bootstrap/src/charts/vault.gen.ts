// Written by tools/generate-chart-types.ts; do not edit.
// Chart vault 0.34.1

/** The values of chart vault. */
export interface VaultValues {
  readonly csi?: {
    readonly agent?: {
      readonly enabled?: boolean | null;
      readonly extraArgs?: readonly unknown[] | null;
      readonly image?: {
        readonly pullPolicy?: string | null;
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly logFormat?: string | null;
      readonly logLevel?: string | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
      readonly securityContext?: {
        readonly container?: {
          readonly allowPrivilegeEscalation?: boolean | null;
          readonly capabilities?: object | null;
          readonly readOnlyRootFilesystem?: boolean | null;
          readonly runAsGroup?: number | null;
          readonly runAsNonRoot?: boolean | null;
          readonly runAsUser?: number | null;
        } | null;
      } | null;
    } | null;
    readonly daemonSet?: {
      readonly annotations?: object | null;
      readonly extraLabels?: object | null;
      readonly kubeletRootDir?: string | null;
      readonly providersDir?: string | null;
      readonly securityContext?: {
        readonly container?: object | null;
        readonly pod?: object | null;
      } | null;
      readonly updateStrategy?: {
        readonly maxUnavailable?: number | string | null;
        readonly type?: string | null;
      } | null;
    } | null;
    readonly debug?: boolean | null;
    readonly enabled?: boolean | string | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly hmacSecretName?: string | null;
    readonly hostNetwork?: boolean | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly livenessProbe?: {
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly logLevel?: string | null;
    readonly pod?: {
      readonly affinity?: object | null;
      readonly annotations?: object | null;
      readonly extraLabels?: object | null;
      readonly nodeSelector?: object | null;
      readonly tolerations?: readonly unknown[] | null;
    } | null;
    readonly priorityClassName?: string | null;
    readonly readinessProbe?: {
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly extraLabels?: object | null;
    } | null;
    readonly volumeMounts?: unknown;
    readonly volumes?: unknown;
  } | null;
  readonly global?: {
    readonly enabled?: boolean | null;
    readonly externalVaultAddr?: string | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly namespace?: string | null;
    readonly openshift?: boolean | null;
    readonly psp?: {
      readonly annotations?: string | object | null;
      readonly enable?: boolean | null;
    } | null;
    readonly serverTelemetry?: {
      readonly prometheusOperator?: boolean | null;
    } | null;
    readonly tlsDisable?: boolean | null;
  } | null;
  readonly injector?: {
    readonly affinity?: string | object | null;
    readonly agentDefaults?: {
      readonly cpuLimit?: string | null;
      readonly cpuRequest?: string | null;
      readonly ephemeralLimit?: string | null;
      readonly ephemeralRequest?: string | null;
      readonly memLimit?: number | string | null;
      readonly memRequest?: number | string | null;
      readonly template?: string | null;
      readonly templateConfig?: {
        readonly exitOnRetryFailure?: boolean | null;
        readonly staticSecretRenderInterval?: string | null;
      } | null;
    } | null;
    readonly agentImage?: {
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly annotations?: object | null;
    readonly authPath?: string | null;
    readonly certs?: {
      readonly caBundle?: string | null;
      readonly certName?: string | null;
      readonly keyName?: string | null;
      readonly secretName?: unknown;
    } | null;
    readonly enabled?: boolean | string | null;
    readonly externalVaultAddr?: string | null;
    readonly extraEnvironmentVars?: object | null;
    readonly extraLabels?: object | null;
    readonly failurePolicy?: string | null;
    readonly hostNetwork?: boolean | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly leaderElector?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly livenessProbe?: {
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly logFormat?: string | null;
    readonly logLevel?: string | null;
    readonly metrics?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly namespaceSelector?: object | null;
    readonly nodeSelector?: object | null;
    readonly objectSelector?: object | null;
    readonly podDisruptionBudget?: object | null;
    readonly port?: number | string | null;
    readonly priorityClassName?: string | null;
    readonly readinessProbe?: {
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly replicas?: number | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly revokeOnShutdown?: boolean | null;
    readonly securityContext?: {
      readonly container?: object | null;
      readonly pod?: object | null;
    } | null;
    readonly service?: {
      readonly annotations?: object | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
    } | null;
    readonly startupProbe?: {
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly strategy?: object | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly webhook?: {
      readonly annotations?: object | null;
      readonly failurePolicy?: string | null;
      readonly matchPolicy?: string | null;
      readonly namespaceSelector?: object | null;
      readonly objectSelector?: string | object | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly webhookAnnotations?: object | null;
  } | null;
  readonly server?: {
    readonly affinity?: string | object | null;
    readonly annotations?: object | null;
    readonly auditStorage?: {
      readonly accessMode?: string | null;
      readonly annotations?: object | null;
      readonly enabled?: boolean | string | null;
      readonly labels?: object | null;
      readonly mountPath?: string | null;
      readonly size?: number | string | null;
      readonly storageClass?: unknown;
    } | null;
    readonly authDelegator?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly dataStorage?: {
      readonly accessMode?: string | null;
      readonly annotations?: object | null;
      readonly enabled?: boolean | string | null;
      readonly labels?: object | null;
      readonly mountPath?: string | null;
      readonly size?: number | string | null;
      readonly storageClass?: unknown;
    } | null;
    readonly dev?: {
      readonly devRootToken?: string | null;
      readonly enabled?: boolean | null;
    } | null;
    readonly enabled?: boolean | string | null;
    readonly enterpriseLicense?: {
      readonly secretKey?: string | null;
      readonly secretName?: string | null;
    } | null;
    readonly extraArgs?: string | null;
    readonly extraContainers?: unknown;
    readonly extraEnvironmentVars?: object | null;
    readonly extraInitContainers?: unknown;
    readonly extraLabels?: object | null;
    readonly extraPorts?: unknown;
    readonly extraSecretEnvironmentVars?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly ha?: {
      readonly apiAddr?: unknown;
      readonly clusterAddr?: unknown;
      readonly config?: string | object | null;
      readonly disruptionBudget?: {
        readonly enabled?: boolean | null;
        readonly maxUnavailable?: unknown;
      } | null;
      readonly enabled?: boolean | null;
      readonly raft?: {
        readonly config?: string | object | null;
        readonly enabled?: boolean | null;
        readonly redundancyZones?: {
          readonly enabled?: boolean | null;
        } | null;
        readonly setNodeId?: boolean | null;
      } | null;
      readonly replicas?: number | null;
    } | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly hostNetwork?: boolean | null;
    readonly httproute?: {
      readonly activeService?: boolean | null;
      readonly additionalRules?: readonly unknown[] | null;
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly filters?: readonly unknown[] | null;
      readonly hostnames?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly matches?: readonly unknown[] | null;
      readonly parentRefs?: readonly unknown[] | null;
    } | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly includeConfigAnnotation?: boolean | null;
    readonly ingress?: {
      readonly activeService?: boolean | null;
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly extraPaths?: readonly unknown[] | null;
      readonly hosts?: readonly unknown[] | null;
      readonly ingressClassName?: string | null;
      readonly labels?: object | null;
      readonly pathType?: string | null;
      readonly tls?: readonly unknown[] | null;
    } | null;
    readonly livenessProbe?: {
      readonly enabled?: boolean | null;
      readonly execCommand?: readonly unknown[] | null;
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly path?: string | null;
      readonly periodSeconds?: number | null;
      readonly port?: number | string | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly logFormat?: string | null;
    readonly logLevel?: string | null;
    readonly networkPolicy?: {
      readonly egress?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly ingress?: readonly unknown[] | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly persistentVolumeClaimRetentionPolicy?: object | null;
    readonly postStart?: readonly unknown[] | null;
    readonly preStop?: readonly unknown[] | null;
    readonly preStopSleepSeconds?: number | null;
    readonly priorityClassName?: string | null;
    readonly readinessProbe?: {
      readonly enabled?: boolean | null;
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly port?: number | string | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly route?: {
      readonly activeService?: boolean | null;
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly host?: string | null;
      readonly labels?: object | null;
      readonly tls?: {
        readonly termination?: string | null;
      } | null;
    } | null;
    readonly service?: {
      readonly active?: {
        readonly annotations?: object | null;
        readonly enabled?: boolean | null;
      } | null;
      readonly activeNodePort?: number | string | null;
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly externalTrafficPolicy?: string | null;
      readonly instanceSelector?: {
        readonly enabled?: boolean | null;
      } | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly nodePort?: number | string | null;
      readonly port?: number | string | null;
      readonly publishNotReadyAddresses?: boolean | null;
      readonly standby?: {
        readonly annotations?: object | null;
        readonly enabled?: boolean | null;
      } | null;
      readonly standbyNodePort?: number | string | null;
      readonly targetPort?: number | string | null;
      readonly type?: unknown;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly create?: boolean | null;
      readonly createSecret?: boolean | null;
      readonly extraLabels?: object | null;
      readonly name?: string | null;
      readonly serviceDiscovery?: {
        readonly enabled?: boolean | null;
      } | null;
    } | null;
    readonly serviceCA?: {
      readonly configMapName?: string | null;
      readonly enabled?: boolean | null;
      readonly secretName?: string | null;
    } | null;
    readonly shareProcessNamespace?: boolean | null;
    readonly standalone?: {
      readonly config?: string | object | null;
      readonly enabled?: boolean | string | null;
    } | null;
    readonly statefulSet?: {
      readonly annotations?: object | null;
      readonly securityContext?: {
        readonly container?: object | null;
        readonly pod?: object | null;
      } | null;
    } | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly updateStrategyType?: string | null;
    readonly volumeMounts?: unknown;
    readonly volumes?: unknown;
  } | null;
  readonly serverTelemetry?: {
    readonly prometheusRules?: {
      readonly enabled?: boolean | null;
      readonly rules?: readonly unknown[] | null;
      readonly selectors?: object | null;
    } | null;
    readonly serviceMonitor?: {
      readonly authorization?: object | null;
      readonly enabled?: boolean | null;
      readonly interval?: string | null;
      readonly matchLabels?: object | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly scrapeTimeout?: string | null;
      readonly selectors?: object | null;
      readonly tlsConfig?: object | null;
    } | null;
  } | null;
  readonly ui?: {
    readonly activeVaultPodOnly?: boolean | null;
    readonly annotations?: object | null;
    readonly enabled?: boolean | string | null;
    readonly externalPort?: number | string | null;
    readonly externalTrafficPolicy?: string | null;
    readonly publishNotReadyAddresses?: boolean | null;
    readonly serviceIPFamilies?: readonly unknown[] | null;
    readonly serviceIPFamilyPolicy?: string | null;
    readonly serviceNodePort?: unknown;
    readonly serviceType?: string | null;
    readonly targetPort?: number | string | null;
  } | null;
}
