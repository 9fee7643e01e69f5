// Written by tools/generate-chart-types.ts; do not edit.
// Chart ingress 0.24.0

/** The values of chart ingress. */
export interface IngressValues {
  readonly controller?: KongValues | null;
  readonly deployment?: {
    readonly test?: {
      readonly enabled?: boolean | null;
    } | null;
  } | null;
  readonly gateway?: KongValues | null;
  readonly tags?: unknown;
}

/** The values of chart kong, a part of chart ingress. */
export interface KongValues {
  readonly admin?: {
    readonly annotations?: object | null;
    readonly clusterIP?: string | null;
    readonly enabled?: boolean | null;
    readonly http?: {
      readonly containerPort?: number | string | null;
      readonly enabled?: boolean | null;
      readonly parameters?: readonly unknown[] | null;
      readonly servicePort?: number | string | null;
    } | null;
    readonly ingress?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hostname?: unknown;
      readonly ingressClassName?: unknown;
      readonly path?: string | null;
      readonly pathType?: string | null;
    } | null;
    readonly ipFamilies?: readonly unknown[] | null;
    readonly ipFamilyPolicy?: unknown;
    readonly labels?: object | null;
    readonly loadBalancerClass?: unknown;
    readonly tls?: {
      readonly client?: {
        readonly caBundle?: string | null;
        readonly secretName?: string | null;
      } | null;
      readonly containerPort?: number | string | null;
      readonly enabled?: boolean | null;
      readonly parameters?: readonly string[] | null;
      readonly servicePort?: number | string | null;
    } | null;
    readonly type?: string | null;
  } | null;
  readonly affinity?: unknown;
  readonly autoscaling?: {
    readonly annotations?: object | null;
    readonly behavior?: object | null;
    readonly enabled?: boolean | null;
    readonly maxReplicas?: number | null;
    readonly metrics?: readonly unknown[] | null;
    readonly minReplicas?: number | null;
    readonly targetCPUUtilizationPercentage?: unknown;
  } | null;
  readonly certificates?: {
    readonly admin?: {
      readonly clusterIssuer?: string | null;
      readonly commonName?: string | null;
      readonly dnsNames?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly issuer?: string | null;
    } | null;
    readonly cluster?: {
      readonly clusterIssuer?: string | null;
      readonly commonName?: string | null;
      readonly dnsNames?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly issuer?: string | null;
    } | null;
    readonly clusterIssuer?: string | null;
    readonly duration?: string | null;
    readonly enabled?: boolean | null;
    readonly issuer?: string | null;
    readonly manager?: {
      readonly clusterIssuer?: string | null;
      readonly commonName?: string | null;
      readonly dnsNames?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly issuer?: string | null;
    } | null;
    readonly portal?: {
      readonly clusterIssuer?: string | null;
      readonly commonName?: string | null;
      readonly dnsNames?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly issuer?: string | null;
    } | null;
    readonly proxy?: {
      readonly clusterIssuer?: string | null;
      readonly commonName?: string | null;
      readonly dnsNames?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly issuer?: string | null;
    } | null;
    readonly renewBefore?: string | null;
  } | null;
  readonly cluster?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly ingress?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hostname?: unknown;
      readonly ingressClassName?: unknown;
      readonly path?: string | null;
      readonly pathType?: string | null;
    } | null;
    readonly ipFamilies?: readonly unknown[] | null;
    readonly ipFamilyPolicy?: unknown;
    readonly labels?: object | null;
    readonly loadBalancerClass?: unknown;
    readonly tls?: {
      readonly containerPort?: number | string | null;
      readonly enabled?: boolean | null;
      readonly parameters?: readonly unknown[] | null;
      readonly servicePort?: number | string | null;
    } | null;
    readonly type?: string | null;
  } | null;
  readonly clusterCaSecretName?: string | null;
  readonly clustertelemetry?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly ingress?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hostname?: unknown;
      readonly ingressClassName?: unknown;
      readonly path?: string | null;
      readonly pathType?: string | null;
    } | null;
    readonly ipFamilies?: readonly unknown[] | null;
    readonly ipFamilyPolicy?: unknown;
    readonly labels?: object | null;
    readonly loadBalancerClass?: unknown;
    readonly tls?: {
      readonly containerPort?: number | string | null;
      readonly enabled?: boolean | null;
      readonly parameters?: readonly unknown[] | null;
      readonly servicePort?: number | string | null;
    } | null;
    readonly type?: string | null;
  } | null;
  readonly containerSecurityContext?: object | null;
  readonly customEnv?: object | null;
  readonly dblessConfig?: {
    readonly config?: string | null;
    readonly configMap?: string | null;
    readonly secret?: string | null;
  } | null;
  readonly deployment?: {
    readonly daemonset?: boolean | null;
    readonly hostAliases?: unknown;
    readonly hostNetwork?: boolean | null;
    readonly hostname?: string | null;
    readonly initContainers?: unknown;
    readonly kong?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly minReadySeconds?: unknown;
    readonly prefixDir?: {
      readonly sizeLimit?: number | string | null;
    } | null;
    readonly revisionHistoryLimit?: number | null;
    readonly serviceAccount?: {
      readonly annotations?: unknown;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly name?: unknown;
    } | null;
    readonly sidecarContainers?: unknown;
    readonly test?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly tmpDir?: {
      readonly sizeLimit?: number | string | null;
    } | null;
    readonly userDefinedVolumeMounts?: unknown;
    readonly userDefinedVolumes?: unknown;
  } | null;
  readonly deploymentAnnotations?: object | null;
  readonly dnsConfig?: unknown;
  readonly dnsPolicy?: unknown;
  readonly enabled?: boolean | null;
  readonly enterprise?: {
    readonly enabled?: boolean | null;
    readonly portal?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly rbac?: {
      readonly admin_gui_auth?: string | null;
      readonly admin_gui_auth_conf_secret?: string | null;
      readonly enabled?: boolean | null;
      readonly session_conf_secret?: string | null;
    } | null;
    readonly smtp?: {
      readonly admin_emails_from?: string | null;
      readonly admin_emails_reply_to?: string | null;
      readonly auth?: {
        readonly smtp_password_secret?: string | null;
        readonly smtp_username?: string | null;
      } | null;
      readonly enabled?: boolean | null;
      readonly portal_emails_from?: string | null;
      readonly portal_emails_reply_to?: string | null;
      readonly smtp_admin_emails?: string | null;
      readonly smtp_auth_type?: string | null;
      readonly smtp_host?: string | null;
      readonly smtp_port?: number | string | null;
      readonly smtp_ssl?: string | null;
      readonly smtp_starttls?: boolean | null;
    } | null;
    readonly vitals?: {
      readonly enabled?: boolean | null;
    } | null;
  } | null;
  readonly env?: object | null;
  readonly envFrom?: readonly unknown[] | null;
  readonly extraConfigMaps?: readonly unknown[] | null;
  readonly extraLabels?: object | null;
  readonly extraObjects?: readonly unknown[] | null;
  readonly extraSecrets?: readonly unknown[] | null;
  readonly image?: {
    readonly effectiveSemver?: unknown;
    readonly pullPolicy?: string | null;
    readonly pullSecrets?: unknown;
    readonly repository?: string | null;
    readonly tag?: number | string | null;
  } | null;
  readonly ingressController?: {
    readonly adminApi?: {
      readonly tls?: {
        readonly client?: {
          readonly caSecretName?: string | null;
          readonly certProvided?: boolean | null;
          readonly enabled?: boolean | null;
          readonly secretName?: string | null;
        } | null;
      } | null;
    } | null;
    readonly admissionWebhook?: {
      readonly certificate?: {
        readonly caBundle?: unknown;
        readonly provided?: boolean | null;
        readonly secretName?: unknown;
      } | null;
      readonly enabled?: boolean | null;
      readonly failurePolicy?: string | null;
      readonly filterSecrets?: boolean | null;
      readonly matchPolicy?: string | null;
      readonly namespaceSelector?: object | null;
      readonly objectSelector?: object | null;
      readonly port?: number | string | null;
      readonly service?: {
        readonly labels?: object | null;
      } | null;
      readonly timeoutSeconds?: unknown;
    } | null;
    readonly args?: readonly unknown[] | null;
    readonly createIngressClass?: boolean | null;
    readonly customEnv?: object | null;
    readonly enabled?: boolean | null;
    readonly env?: object | null;
    readonly envFrom?: readonly unknown[] | null;
    readonly gatewayDiscovery?: {
      readonly adminApiService?: {
        readonly name?: string | null;
        readonly namespace?: string | null;
      } | null;
      readonly enabled?: boolean | null;
      readonly generateAdminApiService?: boolean | null;
    } | null;
    readonly image?: {
      readonly effectiveSemver?: unknown;
      readonly repository?: string | null;
      readonly tag?: number | string | null;
    } | null;
    readonly ingressClass?: string | null;
    readonly ingressClassAnnotations?: object | null;
    readonly konnect?: {
      readonly apiHostname?: string | null;
      readonly controlPlaneID?: string | null;
      readonly enabled?: boolean | null;
      readonly license?: {
        readonly enabled?: boolean | null;
      } | null;
      readonly runtimeGroupID?: string | null;
      readonly tlsClientCertSecretName?: string | null;
    } | null;
    readonly livenessProbe?: object | null;
    readonly rbac?: {
      readonly create?: boolean | null;
      readonly enableClusterRoles?: boolean | null;
      readonly gatewayAPI?: {
        readonly enabled?: boolean | null;
      } | null;
    } | null;
    readonly readinessProbe?: object | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly userDefinedVolumeMounts?: unknown;
    readonly watchNamespaces?: readonly unknown[] | null;
  } | null;
  readonly initContainerResources?: object | null;
  readonly lifecycle?: {
    readonly preStop?: {
      readonly exec?: {
        readonly command?: readonly string[] | null;
      } | null;
    } | null;
  } | null;
  readonly livenessProbe?: object | null;
  readonly manager?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly http?: {
      readonly containerPort?: number | string | null;
      readonly enabled?: boolean | null;
      readonly parameters?: readonly unknown[] | null;
      readonly servicePort?: number | string | null;
    } | null;
    readonly ingress?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hostname?: unknown;
      readonly ingressClassName?: unknown;
      readonly path?: string | null;
      readonly pathType?: string | null;
    } | null;
    readonly ipFamilies?: readonly unknown[] | null;
    readonly ipFamilyPolicy?: unknown;
    readonly labels?: object | null;
    readonly loadBalancerClass?: unknown;
    readonly tls?: {
      readonly containerPort?: number | string | null;
      readonly enabled?: boolean | null;
      readonly parameters?: readonly string[] | null;
      readonly servicePort?: number | string | null;
    } | null;
    readonly type?: string | null;
  } | null;
  readonly migrations?: {
    readonly annotations?: object | null;
    readonly backoffLimit?: unknown;
    readonly jobAnnotations?: object | null;
    readonly postUpgrade?: boolean | null;
    readonly preUpgrade?: boolean | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly ttlSecondsAfterFinished?: unknown;
  } | null;
  readonly nodeSelector?: object | null;
  readonly plugins?: object | null;
  readonly podAnnotations?: object | null;
  readonly podDisruptionBudget?: {
    readonly enabled?: boolean | null;
    readonly maxUnavailable?: unknown;
    readonly minAvailable?: unknown;
    readonly unhealthyPodEvictionPolicy?: string | null;
  } | null;
  readonly podLabels?: object | null;
  readonly podSecurityPolicy?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly labels?: object | null;
    readonly spec?: {
      readonly allowPrivilegeEscalation?: boolean | null;
      readonly fsGroup?: {
        readonly rule?: string | null;
      } | null;
      readonly hostIPC?: boolean | null;
      readonly hostNetwork?: boolean | null;
      readonly hostPID?: boolean | null;
      readonly privileged?: boolean | null;
      readonly readOnlyRootFilesystem?: boolean | null;
      readonly runAsGroup?: {
        readonly rule?: string | null;
      } | null;
      readonly runAsUser?: {
        readonly rule?: string | null;
      } | null;
      readonly seLinux?: {
        readonly rule?: string | null;
      } | null;
      readonly supplementalGroups?: {
        readonly rule?: string | null;
      } | null;
      readonly volumes?: readonly string[] | null;
    } | null;
  } | null;
  readonly portal?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly http?: {
      readonly containerPort?: number | string | null;
      readonly enabled?: boolean | null;
      readonly parameters?: readonly unknown[] | null;
      readonly servicePort?: number | string | null;
    } | null;
    readonly ingress?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hostname?: unknown;
      readonly ingressClassName?: unknown;
      readonly path?: string | null;
      readonly pathType?: string | null;
    } | null;
    readonly ipFamilies?: readonly unknown[] | null;
    readonly ipFamilyPolicy?: unknown;
    readonly labels?: object | null;
    readonly loadBalancerClass?: unknown;
    readonly tls?: {
      readonly containerPort?: number | string | null;
      readonly enabled?: boolean | null;
      readonly parameters?: readonly string[] | null;
      readonly servicePort?: number | string | null;
    } | null;
    readonly type?: string | null;
  } | null;
  readonly portalapi?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly http?: {
      readonly containerPort?: number | string | null;
      readonly enabled?: boolean | null;
      readonly parameters?: readonly unknown[] | null;
      readonly servicePort?: number | string | null;
    } | null;
    readonly ingress?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hostname?: unknown;
      readonly ingressClassName?: unknown;
      readonly path?: string | null;
      readonly pathType?: string | null;
    } | null;
    readonly ipFamilies?: readonly unknown[] | null;
    readonly ipFamilyPolicy?: unknown;
    readonly labels?: object | null;
    readonly loadBalancerClass?: unknown;
    readonly tls?: {
      readonly containerPort?: number | string | null;
      readonly enabled?: boolean | null;
      readonly parameters?: readonly string[] | null;
      readonly servicePort?: number | string | null;
    } | null;
    readonly type?: string | null;
  } | null;
  readonly postgresql?: {
    readonly auth?: {
      readonly database?: string | null;
      readonly username?: string | null;
    } | null;
    readonly enabled?: boolean | null;
    readonly image?: {
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly primary?: {
      readonly annotations?: object | null;
      readonly containerSecurityContext?: object | null;
      readonly podSecurityContext?: object | null;
    } | null;
    readonly service?: {
      readonly ports?: {
        readonly postgresql?: number | string | null;
      } | null;
    } | null;
  } | null;
  readonly priorityClassName?: string | null;
  readonly proxy?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly http?: {
      readonly containerPort?: number | string | null;
      readonly enabled?: boolean | null;
      readonly hostPort?: unknown;
      readonly nodePort?: unknown;
      readonly parameters?: readonly unknown[] | null;
      readonly servicePort?: number | string | null;
    } | null;
    readonly ingress?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hostname?: unknown;
      readonly hosts?: readonly unknown[] | null;
      readonly ingressClassName?: unknown;
      readonly labels?: object | null;
      readonly path?: string | null;
      readonly pathType?: string | null;
    } | null;
    readonly ipFamilies?: readonly unknown[] | null;
    readonly ipFamilyPolicy?: unknown;
    readonly labels?: object | null;
    readonly loadBalancerClass?: string | null;
    readonly loadBalancerIP?: unknown;
    readonly loadBalancerSourceRanges?: readonly unknown[] | null;
    readonly nameOverride?: string | null;
    readonly stream?: readonly unknown[] | null;
    readonly tls?: {
      readonly appProtocol?: string | null;
      readonly containerPort?: number | string | null;
      readonly enabled?: boolean | null;
      readonly hostPort?: unknown;
      readonly nodePort?: unknown;
      readonly overrideServiceTargetPort?: unknown;
      readonly parameters?: readonly string[] | null;
      readonly servicePort?: number | string | null;
    } | null;
    readonly type?: string | null;
  } | null;
  readonly readinessProbe?: object | null;
  readonly replicaCount?: number | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly secretVolumes?: readonly unknown[] | null;
  readonly securityContext?: object | null;
  readonly serviceMonitor?: {
    readonly enabled?: boolean | null;
    readonly honorLabels?: unknown;
    readonly interval?: unknown;
    readonly labels?: object | null;
    readonly metricRelabelings?: unknown;
    readonly namespace?: unknown;
    readonly relabelings?: unknown;
    readonly targetLabels?: unknown;
    readonly trustCRDsExist?: boolean | null;
  } | null;
  readonly startupProbe?: unknown;
  readonly status?: {
    readonly enabled?: boolean | null;
    readonly http?: {
      readonly containerPort?: number | string | null;
      readonly enabled?: boolean | null;
      readonly parameters?: readonly unknown[] | null;
    } | null;
    readonly tls?: {
      readonly containerPort?: number | string | null;
      readonly enabled?: boolean | null;
      readonly parameters?: readonly unknown[] | null;
    } | null;
  } | null;
  readonly terminationGracePeriodSeconds?: number | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly topologySpreadConstraints?: unknown;
  readonly udpProxy?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly ipFamilies?: readonly unknown[] | null;
    readonly ipFamilyPolicy?: unknown;
    readonly labels?: object | null;
    readonly loadBalancerClass?: unknown;
    readonly stream?: readonly unknown[] | null;
    readonly type?: string | null;
  } | null;
  readonly updateStrategy?: object | null;
  readonly waitImage?: {
    readonly enabled?: boolean | null;
    readonly pullPolicy?: string | null;
  } | null;
}
