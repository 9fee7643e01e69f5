// Written by tools/generate-chart-types.ts; do not edit.
// Chart argo-cd 9.5.11

/** The values of chart argo-cd. */
export interface ArgoCdValues {
  readonly apiVersionOverrides?: object | null;
  readonly applicationSet?: {
    readonly affinity?: object | null;
    readonly allowAnyNamespace?: boolean | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly certificate?: {
      readonly additionalHosts?: readonly unknown[] | null;
      readonly annotations?: object | null;
      readonly domain?: string | null;
      readonly duration?: string | null;
      readonly enabled?: boolean | null;
      readonly issuer?: {
        readonly group?: string | null;
        readonly kind?: string | null;
        readonly name?: string | null;
      } | null;
      readonly privateKey?: {
        readonly algorithm?: string | null;
        readonly encoding?: string | null;
        readonly rotationPolicy?: string | null;
        readonly size?: number | string | null;
      } | null;
      readonly renewBefore?: string | null;
    } | null;
    readonly containerPorts?: {
      readonly metrics?: number | null;
      readonly probe?: number | null;
      readonly webhook?: number | null;
    } | null;
    readonly containerSecurityContext?: object | null;
    readonly deploymentAnnotations?: object | null;
    readonly deploymentLabels?: object | null;
    readonly deploymentStrategy?: object | null;
    readonly dnsConfig?: object | null;
    readonly dnsPolicy?: string | null;
    readonly emptyDir?: {
      readonly sizeLimit?: string | null;
    } | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly httproute?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hostnames?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly parentRefs?: readonly unknown[] | null;
      readonly rules?: readonly unknown[] | null;
    } | null;
    readonly image?: {
      readonly imagePullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly ingress?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly extraHosts?: readonly unknown[] | null;
      readonly extraPaths?: readonly unknown[] | null;
      readonly extraRules?: readonly unknown[] | null;
      readonly extraTls?: readonly unknown[] | null;
      readonly hostname?: string | null;
      readonly ingressClassName?: string | null;
      readonly labels?: object | null;
      readonly path?: string | null;
      readonly pathType?: string | null;
      readonly tls?: boolean | null;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly livenessProbe?: {
      readonly enabled?: boolean | null;
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly metrics?: {
      readonly enabled?: boolean | null;
      readonly service?: {
        readonly annotations?: object | null;
        readonly clusterIP?: string | null;
        readonly labels?: object | null;
        readonly portName?: string | null;
        readonly servicePort?: number | string | null;
        readonly type?: string | null;
      } | null;
      readonly serviceMonitor?: {
        readonly additionalLabels?: object | null;
        readonly annotations?: object | null;
        readonly enabled?: boolean | null;
        readonly honorLabels?: boolean | null;
        readonly interval?: string | null;
        readonly metricRelabelings?: readonly unknown[] | null;
        readonly namespace?: string | null;
        readonly relabelings?: readonly unknown[] | null;
        readonly scheme?: string | null;
        readonly scrapeTimeout?: string | null;
        readonly selector?: object | null;
        readonly tlsConfig?: object | null;
      } | null;
    } | null;
    readonly name?: string | null;
    readonly networkPolicy?: {
      readonly create?: boolean | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly pdb?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: number | string | null;
      readonly minAvailable?: number | string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: string | null;
    readonly readinessProbe?: {
      readonly enabled?: boolean | null;
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
    readonly runtimeClassName?: string | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly labels?: object | null;
      readonly port?: number | string | null;
      readonly portName?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly labels?: object | null;
      readonly name?: string | null;
    } | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly vpa?: {
      readonly annotations?: object | null;
      readonly containerPolicy?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly updateMode?: string | null;
    } | null;
  } | null;
  readonly commitServer?: {
    readonly affinity?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly containerSecurityContext?: object | null;
    readonly deploymentAnnotations?: object | null;
    readonly deploymentLabels?: object | null;
    readonly deploymentStrategy?: object | null;
    readonly dnsConfig?: object | null;
    readonly dnsPolicy?: string | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly image?: {
      readonly imagePullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly livenessProbe?: {
      readonly enabled?: boolean | null;
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly metrics?: {
      readonly enabled?: boolean | null;
      readonly service?: {
        readonly annotations?: object | null;
        readonly clusterIP?: string | null;
        readonly labels?: object | null;
        readonly portName?: string | null;
        readonly servicePort?: number | string | null;
        readonly type?: string | null;
      } | null;
    } | null;
    readonly name?: string | null;
    readonly networkPolicy?: {
      readonly create?: boolean | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: string | null;
    readonly readinessProbe?: {
      readonly enabled?: boolean | null;
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly runtimeClassName?: string | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly labels?: object | null;
      readonly port?: number | string | null;
      readonly portName?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly labels?: object | null;
      readonly name?: string | null;
    } | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly vpa?: {
      readonly annotations?: object | null;
      readonly containerPolicy?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly updateMode?: string | null;
    } | null;
  } | null;
  readonly configs?: {
    readonly clusterCredentials?: object | null;
    readonly cm?: object | null;
    readonly cmp?: {
      readonly annotations?: object | null;
      readonly create?: boolean | null;
      readonly plugins?: object | null;
    } | null;
    readonly credentialTemplates?: object | null;
    readonly credentialTemplatesAnnotations?: object | null;
    readonly gpg?: {
      readonly annotations?: object | null;
      readonly keys?: object | null;
    } | null;
    readonly params?: object | null;
    readonly rbac?: {
      readonly annotations?: object | null;
      readonly create?: boolean | null;
      readonly 'policy.csv'?: string | null;
      readonly 'policy.default'?: string | null;
      readonly 'policy.matchMode'?: string | null;
      readonly scopes?: string | null;
    } | null;
    readonly repositories?: object | null;
    readonly repositoriesAnnotations?: object | null;
    readonly secret?: {
      readonly annotations?: object | null;
      readonly argocdServerAdminPassword?: string | null;
      readonly argocdServerAdminPasswordMtime?: string | null;
      readonly azureDevops?: {
        readonly password?: string | null;
        readonly username?: string | null;
      } | null;
      readonly bitbucketServerSecret?: string | null;
      readonly bitbucketUUID?: string | null;
      readonly createSecret?: boolean | null;
      readonly extra?: object | null;
      readonly githubSecret?: string | null;
      readonly gitlabSecret?: string | null;
      readonly gogsSecret?: string | null;
      readonly labels?: object | null;
    } | null;
    readonly ssh?: {
      readonly annotations?: object | null;
      readonly create?: boolean | null;
      readonly extraHosts?: string | null;
      readonly knownHosts?: string | object | null;
    } | null;
    readonly styles?: string | null;
    readonly tls?: {
      readonly annotations?: object | null;
      readonly certificates?: object | null;
      readonly create?: boolean | null;
    } | null;
  } | null;
  readonly controller?: {
    readonly affinity?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly clusterRoleRules?: {
      readonly enabled?: boolean | null;
      readonly rules?: readonly unknown[] | null;
    } | null;
    readonly containerPorts?: {
      readonly metrics?: number | null;
    } | null;
    readonly containerSecurityContext?: object | null;
    readonly deploymentAnnotations?: object | null;
    readonly deploymentLabels?: object | null;
    readonly dnsConfig?: object | null;
    readonly dnsPolicy?: string | null;
    readonly dynamicClusterDistribution?: boolean | null;
    readonly emptyDir?: {
      readonly sizeLimit?: string | null;
    } | null;
    readonly env?: readonly unknown[] | null;
    readonly envFrom?: readonly unknown[] | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly heartbeatTime?: number | null;
    readonly hostNetwork?: boolean | null;
    readonly image?: {
      readonly imagePullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly metrics?: {
      readonly applicationLabels?: object | null;
      readonly enabled?: boolean | null;
      readonly rules?: {
        readonly additionalLabels?: object | null;
        readonly annotations?: object | null;
        readonly enabled?: boolean | null;
        readonly namespace?: string | null;
        readonly selector?: object | null;
        readonly spec?: readonly unknown[] | null;
      } | null;
      readonly scrapeTimeout?: string | null;
      readonly service?: {
        readonly annotations?: object | null;
        readonly clusterIP?: string | null;
        readonly labels?: object | null;
        readonly portName?: string | null;
        readonly servicePort?: number | string | null;
        readonly type?: string | null;
      } | null;
      readonly serviceMonitor?: {
        readonly additionalLabels?: object | null;
        readonly annotations?: object | null;
        readonly enabled?: boolean | null;
        readonly honorLabels?: boolean | null;
        readonly interval?: string | null;
        readonly metricRelabelings?: readonly unknown[] | null;
        readonly namespace?: string | null;
        readonly relabelings?: readonly unknown[] | null;
        readonly scheme?: string | null;
        readonly selector?: object | null;
        readonly tlsConfig?: object | null;
      } | null;
    } | null;
    readonly name?: string | null;
    readonly networkPolicy?: {
      readonly create?: boolean | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly pdb?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: number | string | null;
      readonly minAvailable?: number | string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
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
    readonly revisionHistoryLimit?: number | null;
    readonly roleRules?: readonly unknown[] | null;
    readonly runtimeClassName?: string | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly labels?: object | null;
      readonly name?: string | null;
    } | null;
    readonly statefulsetAnnotations?: object | null;
    readonly statefulsetLabels?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly volumeMounts?: readonly unknown[] | null;
    readonly volumes?: readonly unknown[] | null;
    readonly vpa?: {
      readonly annotations?: object | null;
      readonly containerPolicy?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly updateMode?: string | null;
    } | null;
  } | null;
  readonly crds?: {
    readonly additionalLabels?: object | null;
    readonly annotations?: object | null;
    readonly install?: boolean | null;
    readonly keep?: boolean | null;
  } | null;
  readonly createAggregateRoles?: boolean | null;
  readonly createClusterRoles?: boolean | null;
  readonly dex?: {
    readonly affinity?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly certificateSecret?: {
      readonly annotations?: object | null;
      readonly ca?: string | null;
      readonly crt?: string | null;
      readonly enabled?: boolean | null;
      readonly key?: string | null;
      readonly labels?: object | null;
    } | null;
    readonly containerPorts?: {
      readonly grpc?: number | null;
      readonly http?: number | null;
      readonly metrics?: number | null;
    } | null;
    readonly containerSecurityContext?: object | null;
    readonly deploymentAnnotations?: object | null;
    readonly deploymentLabels?: object | null;
    readonly deploymentStrategy?: object | null;
    readonly dnsConfig?: object | null;
    readonly dnsPolicy?: string | null;
    readonly emptyDir?: {
      readonly sizeLimit?: string | null;
    } | null;
    readonly enabled?: boolean | null;
    readonly env?: readonly unknown[] | null;
    readonly envFrom?: readonly unknown[] | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly image?: {
      readonly imagePullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly initImage?: {
      readonly imagePullPolicy?: string | null;
      readonly repository?: string | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
      readonly tag?: string | null;
    } | null;
    readonly livenessProbe?: {
      readonly enabled?: boolean | null;
      readonly failureThreshold?: number | null;
      readonly httpPath?: string | null;
      readonly httpPort?: number | string | null;
      readonly httpScheme?: string | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly metrics?: {
      readonly enabled?: boolean | null;
      readonly service?: {
        readonly annotations?: object | null;
        readonly labels?: object | null;
        readonly portName?: string | null;
      } | null;
      readonly serviceMonitor?: {
        readonly additionalLabels?: object | null;
        readonly annotations?: object | null;
        readonly enabled?: boolean | null;
        readonly honorLabels?: boolean | null;
        readonly interval?: string | null;
        readonly metricRelabelings?: readonly unknown[] | null;
        readonly namespace?: string | null;
        readonly relabelings?: readonly unknown[] | null;
        readonly scheme?: string | null;
        readonly selector?: object | null;
        readonly tlsConfig?: object | null;
      } | null;
    } | null;
    readonly name?: string | null;
    readonly networkPolicy?: {
      readonly create?: boolean | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly pdb?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: number | string | null;
      readonly minAvailable?: number | string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: string | null;
    readonly readinessProbe?: {
      readonly enabled?: boolean | null;
      readonly failureThreshold?: number | null;
      readonly httpPath?: string | null;
      readonly httpPort?: number | string | null;
      readonly httpScheme?: string | null;
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
    readonly runtimeClassName?: string | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly name?: string | null;
    } | null;
    readonly servicePortGrpc?: number | null;
    readonly servicePortGrpcName?: string | null;
    readonly servicePortHttp?: number | null;
    readonly servicePortHttpName?: string | null;
    readonly servicePortMetrics?: number | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly volumeMounts?: readonly unknown[] | null;
    readonly volumes?: readonly unknown[] | null;
    readonly vpa?: {
      readonly annotations?: object | null;
      readonly containerPolicy?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly updateMode?: string | null;
    } | null;
  } | null;
  readonly externalRedis?: {
    readonly existingSecret?: string | null;
    readonly host?: string | null;
    readonly password?: string | null;
    readonly port?: number | string | null;
    readonly secretAnnotations?: object | null;
    readonly username?: string | null;
  } | null;
  readonly extraObjects?: readonly unknown[] | null;
  readonly fullnameOverride?: string | null;
  readonly global?: object | null;
  readonly kubeVersionOverride?: string | null;
  readonly nameOverride?: string | null;
  readonly namespaceOverride?: string | null;
  readonly notifications?: {
    readonly affinity?: object | null;
    readonly argocdUrl?: string | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly clusterRoleRules?: {
      readonly rules?: readonly unknown[] | null;
    } | null;
    readonly cm?: {
      readonly create?: boolean | null;
    } | null;
    readonly containerPorts?: {
      readonly metrics?: number | null;
    } | null;
    readonly containerSecurityContext?: object | null;
    readonly context?: object | null;
    readonly deploymentAnnotations?: object | null;
    readonly deploymentLabels?: object | null;
    readonly deploymentStrategy?: {
      readonly type?: string | null;
    } | null;
    readonly dnsConfig?: object | null;
    readonly dnsPolicy?: string | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly extraEnvFrom?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly image?: {
      readonly imagePullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly livenessProbe?: {
      readonly enabled?: boolean | null;
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly metrics?: {
      readonly enabled?: boolean | null;
      readonly port?: number | string | null;
      readonly service?: {
        readonly annotations?: object | null;
        readonly clusterIP?: string | null;
        readonly labels?: object | null;
        readonly portName?: string | null;
        readonly type?: string | null;
      } | null;
      readonly serviceMonitor?: {
        readonly additionalLabels?: object | null;
        readonly annotations?: object | null;
        readonly enabled?: boolean | null;
        readonly honorLabels?: boolean | null;
        readonly metricRelabelings?: readonly unknown[] | null;
        readonly relabelings?: readonly unknown[] | null;
        readonly scheme?: string | null;
        readonly selector?: object | null;
        readonly tlsConfig?: object | null;
      } | null;
    } | null;
    readonly name?: string | null;
    readonly networkPolicy?: {
      readonly create?: boolean | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly notifiers?: object | null;
    readonly pdb?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: number | string | null;
      readonly minAvailable?: number | string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: string | null;
    readonly readinessProbe?: {
      readonly enabled?: boolean | null;
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
    readonly runtimeClassName?: string | null;
    readonly secret?: {
      readonly annotations?: object | null;
      readonly create?: boolean | null;
      readonly items?: object | null;
      readonly labels?: object | null;
      readonly name?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly labels?: object | null;
      readonly name?: string | null;
    } | null;
    readonly subscriptions?: readonly unknown[] | null;
    readonly templates?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly triggers?: object | null;
    readonly vpa?: {
      readonly annotations?: object | null;
      readonly containerPolicy?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly updateMode?: string | null;
    } | null;
  } | null;
  readonly openshift?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly redis?: {
    readonly affinity?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly containerPorts?: {
      readonly metrics?: number | null;
      readonly redis?: number | null;
    } | null;
    readonly containerSecurityContext?: object | null;
    readonly deploymentAnnotations?: object | null;
    readonly deploymentLabels?: object | null;
    readonly dnsConfig?: object | null;
    readonly dnsPolicy?: string | null;
    readonly enabled?: boolean | null;
    readonly env?: readonly unknown[] | null;
    readonly envFrom?: readonly unknown[] | null;
    readonly exporter?: {
      readonly containerSecurityContext?: object | null;
      readonly enabled?: boolean | null;
      readonly env?: readonly unknown[] | null;
      readonly image?: {
        readonly imagePullPolicy?: string | null;
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly livenessProbe?: {
        readonly enabled?: boolean | null;
        readonly failureThreshold?: number | null;
        readonly initialDelaySeconds?: number | null;
        readonly periodSeconds?: number | null;
        readonly successThreshold?: number | null;
        readonly timeoutSeconds?: number | null;
      } | null;
      readonly readinessProbe?: {
        readonly enabled?: boolean | null;
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
    } | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly image?: {
      readonly imagePullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly livenessProbe?: {
      readonly enabled?: boolean | null;
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly metrics?: {
      readonly enabled?: boolean | null;
      readonly service?: {
        readonly annotations?: object | null;
        readonly clusterIP?: string | null;
        readonly labels?: object | null;
        readonly portName?: string | null;
        readonly servicePort?: number | string | null;
        readonly type?: string | null;
      } | null;
      readonly serviceMonitor?: {
        readonly additionalLabels?: object | null;
        readonly annotations?: object | null;
        readonly enabled?: boolean | null;
        readonly honorLabels?: boolean | null;
        readonly interval?: string | null;
        readonly metricRelabelings?: readonly unknown[] | null;
        readonly namespace?: string | null;
        readonly relabelings?: readonly unknown[] | null;
        readonly scheme?: string | null;
        readonly selector?: object | null;
        readonly tlsConfig?: object | null;
      } | null;
    } | null;
    readonly name?: string | null;
    readonly networkPolicy?: {
      readonly create?: boolean | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly pdb?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: number | string | null;
      readonly minAvailable?: number | string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: string | null;
    readonly readinessProbe?: {
      readonly enabled?: boolean | null;
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
    readonly runtimeClassName?: string | null;
    readonly securityContext?: object | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly labels?: object | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly name?: string | null;
    } | null;
    readonly servicePort?: number | string | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly volumeMounts?: readonly unknown[] | null;
    readonly volumes?: readonly unknown[] | null;
    readonly vpa?: {
      readonly annotations?: object | null;
      readonly containerPolicy?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly updateMode?: string | null;
    } | null;
  } | null;
  readonly 'redis-ha'?: object | null;
  readonly redisSecretInit?: {
    readonly affinity?: object | null;
    readonly containerSecurityContext?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly image?: {
      readonly imagePullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly jobAnnotations?: object | null;
    readonly name?: string | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: string | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly runtimeClassName?: string | null;
    readonly securityContext?: object | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly name?: string | null;
    } | null;
    readonly tolerations?: readonly unknown[] | null;
  } | null;
  readonly repoServer?: {
    readonly affinity?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly autoscaling?: {
      readonly behavior?: object | null;
      readonly enabled?: boolean | null;
      readonly maxReplicas?: number | null;
      readonly metrics?: readonly unknown[] | null;
      readonly minReplicas?: number | null;
      readonly targetCPUUtilizationPercentage?: number | null;
      readonly targetMemoryUtilizationPercentage?: number | null;
    } | null;
    readonly certificateSecret?: {
      readonly annotations?: object | null;
      readonly ca?: string | null;
      readonly crt?: string | null;
      readonly enabled?: boolean | null;
      readonly key?: string | null;
      readonly labels?: object | null;
    } | null;
    readonly clusterRoleRules?: {
      readonly enabled?: boolean | null;
      readonly rules?: readonly unknown[] | null;
    } | null;
    readonly containerPorts?: {
      readonly metrics?: number | null;
      readonly server?: number | null;
    } | null;
    readonly containerSecurityContext?: object | null;
    readonly copyutil?: {
      readonly extraArgs?: string | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
    } | null;
    readonly deploymentAnnotations?: object | null;
    readonly deploymentLabels?: object | null;
    readonly deploymentStrategy?: object | null;
    readonly dnsConfig?: object | null;
    readonly dnsPolicy?: string | null;
    readonly emptyDir?: {
      readonly sizeLimit?: string | null;
    } | null;
    readonly env?: readonly unknown[] | null;
    readonly envFrom?: readonly unknown[] | null;
    readonly existingVolumes?: object | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly hostNetwork?: boolean | null;
    readonly image?: {
      readonly imagePullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly lifecycle?: object | null;
    readonly livenessProbe?: {
      readonly enabled?: boolean | null;
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly metrics?: {
      readonly enabled?: boolean | null;
      readonly service?: {
        readonly annotations?: object | null;
        readonly clusterIP?: string | null;
        readonly labels?: object | null;
        readonly portName?: string | null;
        readonly servicePort?: number | string | null;
        readonly type?: string | null;
      } | null;
      readonly serviceMonitor?: {
        readonly additionalLabels?: object | null;
        readonly annotations?: object | null;
        readonly enabled?: boolean | null;
        readonly honorLabels?: boolean | null;
        readonly interval?: string | null;
        readonly metricRelabelings?: readonly unknown[] | null;
        readonly namespace?: string | null;
        readonly relabelings?: readonly unknown[] | null;
        readonly scheme?: string | null;
        readonly scrapeTimeout?: string | null;
        readonly selector?: object | null;
        readonly tlsConfig?: object | null;
      } | null;
    } | null;
    readonly name?: string | null;
    readonly networkPolicy?: {
      readonly create?: boolean | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly pdb?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: number | string | null;
      readonly minAvailable?: number | string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: string | null;
    readonly rbac?: readonly unknown[] | null;
    readonly readinessProbe?: {
      readonly enabled?: boolean | null;
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
    readonly runtimeClassName?: string | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly labels?: object | null;
      readonly port?: number | string | null;
      readonly portName?: string | null;
      readonly trafficDistribution?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly labels?: object | null;
      readonly name?: string | null;
    } | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly useEphemeralHelmWorkingDir?: boolean | null;
    readonly volumeMounts?: readonly unknown[] | null;
    readonly volumes?: readonly unknown[] | null;
    readonly vpa?: {
      readonly annotations?: object | null;
      readonly containerPolicy?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly updateMode?: string | null;
    } | null;
  } | null;
  readonly server?: {
    readonly affinity?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly autoscaling?: {
      readonly behavior?: object | null;
      readonly enabled?: boolean | null;
      readonly maxReplicas?: number | null;
      readonly metrics?: readonly unknown[] | null;
      readonly minReplicas?: number | null;
      readonly targetCPUUtilizationPercentage?: number | null;
      readonly targetMemoryUtilizationPercentage?: number | null;
    } | null;
    readonly backendTLSPolicy?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly targetRefs?: readonly unknown[] | null;
      readonly validation?: object | null;
    } | null;
    readonly certificate?: {
      readonly additionalHosts?: readonly unknown[] | null;
      readonly annotations?: object | null;
      readonly domain?: string | null;
      readonly duration?: string | null;
      readonly enabled?: boolean | null;
      readonly issuer?: {
        readonly group?: string | null;
        readonly kind?: string | null;
        readonly name?: string | null;
      } | null;
      readonly privateKey?: {
        readonly algorithm?: string | null;
        readonly encoding?: string | null;
        readonly rotationPolicy?: string | null;
        readonly size?: number | string | null;
      } | null;
      readonly renewBefore?: string | null;
      readonly secretTemplateAnnotations?: object | null;
      readonly usages?: readonly unknown[] | null;
    } | null;
    readonly certificateSecret?: {
      readonly annotations?: object | null;
      readonly crt?: string | null;
      readonly enabled?: boolean | null;
      readonly key?: string | null;
      readonly labels?: object | null;
    } | null;
    readonly clusterRoleRules?: {
      readonly enabled?: boolean | null;
      readonly rules?: readonly unknown[] | null;
    } | null;
    readonly containerPorts?: {
      readonly metrics?: number | null;
      readonly server?: number | null;
    } | null;
    readonly containerSecurityContext?: object | null;
    readonly deploymentAnnotations?: object | null;
    readonly deploymentLabels?: object | null;
    readonly deploymentStrategy?: object | null;
    readonly dnsConfig?: object | null;
    readonly dnsPolicy?: string | null;
    readonly emptyDir?: {
      readonly sizeLimit?: string | null;
    } | null;
    readonly env?: readonly unknown[] | null;
    readonly envFrom?: readonly unknown[] | null;
    readonly extensions?: {
      readonly containerSecurityContext?: object | null;
      readonly enabled?: boolean | null;
      readonly extensionList?: readonly unknown[] | null;
      readonly image?: {
        readonly imagePullPolicy?: string | null;
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
    } | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly grpcroute?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hostnames?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly parentRefs?: readonly unknown[] | null;
      readonly rules?: readonly unknown[] | null;
    } | null;
    readonly hostNetwork?: boolean | null;
    readonly httproute?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hostnames?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly parentRefs?: readonly unknown[] | null;
      readonly rules?: readonly unknown[] | null;
    } | null;
    readonly image?: {
      readonly imagePullPolicy?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly ingress?: {
      readonly annotations?: object | null;
      readonly aws?: {
        readonly backendProtocolVersion?: string | null;
        readonly serviceAnnotations?: object | null;
        readonly serviceType?: string | null;
      } | null;
      readonly controller?: string | null;
      readonly enabled?: boolean | null;
      readonly extraHosts?: readonly unknown[] | null;
      readonly extraPaths?: readonly unknown[] | null;
      readonly extraRules?: readonly unknown[] | null;
      readonly extraTls?: readonly unknown[] | null;
      readonly gke?: {
        readonly backendConfig?: object | null;
        readonly frontendConfig?: object | null;
        readonly managedCertificate?: {
          readonly create?: boolean | null;
          readonly extraDomains?: readonly unknown[] | null;
        } | null;
      } | null;
      readonly hostname?: string | null;
      readonly ingressClassName?: string | null;
      readonly labels?: object | null;
      readonly path?: string | null;
      readonly pathType?: string | null;
      readonly tls?: boolean | null;
    } | null;
    readonly ingressGrpc?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly extraHosts?: readonly unknown[] | null;
      readonly extraPaths?: readonly unknown[] | null;
      readonly extraRules?: readonly unknown[] | null;
      readonly extraTls?: readonly unknown[] | null;
      readonly hostname?: string | null;
      readonly ingressClassName?: string | null;
      readonly labels?: object | null;
      readonly path?: string | null;
      readonly pathType?: string | null;
      readonly tls?: boolean | null;
    } | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly lifecycle?: object | null;
    readonly livenessProbe?: {
      readonly enabled?: boolean | null;
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly metrics?: {
      readonly enabled?: boolean | null;
      readonly service?: {
        readonly annotations?: object | null;
        readonly clusterIP?: string | null;
        readonly labels?: object | null;
        readonly portName?: string | null;
        readonly servicePort?: number | string | null;
        readonly type?: string | null;
      } | null;
      readonly serviceMonitor?: {
        readonly additionalLabels?: object | null;
        readonly annotations?: object | null;
        readonly enabled?: boolean | null;
        readonly honorLabels?: boolean | null;
        readonly interval?: string | null;
        readonly metricRelabelings?: readonly unknown[] | null;
        readonly namespace?: string | null;
        readonly relabelings?: readonly unknown[] | null;
        readonly scheme?: string | null;
        readonly scrapeTimeout?: string | null;
        readonly selector?: object | null;
        readonly tlsConfig?: object | null;
      } | null;
    } | null;
    readonly name?: string | null;
    readonly networkPolicy?: {
      readonly create?: boolean | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly pdb?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly maxUnavailable?: number | string | null;
      readonly minAvailable?: number | string | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: string | null;
    readonly readinessProbe?: {
      readonly enabled?: boolean | null;
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
    readonly route?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hostname?: string | null;
      readonly termination_policy?: string | null;
      readonly termination_type?: string | null;
    } | null;
    readonly runtimeClassName?: string | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly externalIPs?: readonly unknown[] | null;
      readonly externalTrafficPolicy?: string | null;
      readonly labels?: object | null;
      readonly loadBalancerClass?: string | null;
      readonly loadBalancerIP?: string | null;
      readonly loadBalancerSourceRanges?: readonly unknown[] | null;
      readonly nodePortHttp?: number | null;
      readonly nodePortHttps?: number | null;
      readonly servicePortHttp?: number | null;
      readonly servicePortHttpName?: string | null;
      readonly servicePortHttps?: number | null;
      readonly servicePortHttpsAppProtocol?: string | null;
      readonly servicePortHttpsName?: string | null;
      readonly sessionAffinity?: string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly labels?: object | null;
      readonly name?: string | null;
    } | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
    readonly volumeMounts?: readonly unknown[] | null;
    readonly volumes?: readonly unknown[] | null;
    readonly vpa?: {
      readonly annotations?: object | null;
      readonly containerPolicy?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly updateMode?: string | null;
    } | null;
  } | null;
  readonly tags?: unknown;
}
