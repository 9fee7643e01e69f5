// Written by tools/generate-chart-types.ts; do not edit.
// Chart grafana 12.11.1

/** The values of chart grafana. */
export interface GrafanaValues {
  readonly admin?: {
    readonly existingSecret?: string | null;
    readonly passwordKey?: string | null;
    readonly userKey?: string | null;
  } | null;
  readonly adminUser?: string | null;
  readonly affinity?: object | null;
  readonly alerting?: object | null;
  readonly assertNoLeakedSecrets?: boolean | null;
  readonly automountServiceAccountToken?: boolean | null;
  readonly autoscaling?: {
    readonly behavior?: object | null;
    readonly enabled?: boolean | null;
    readonly maxReplicas?: number | null;
    readonly minReplicas?: number | null;
    readonly targetCPU?: number | string | null;
    readonly targetMemory?: number | string | null;
  } | null;
  readonly containerSecurityContext?: object | null;
  readonly createConfigmap?: boolean | null;
  readonly dashboardProviders?: object | null;
  readonly dashboards?: object | null;
  readonly dashboardsConfigMaps?: object | null;
  readonly datasources?: object | null;
  readonly defaultCurlOptions?: string | null;
  readonly deploymentStrategy?: {
    readonly type?: string | null;
  } | null;
  readonly dnsConfig?: object | null;
  readonly dnsPolicy?: unknown;
  readonly downloadDashboards?: {
    readonly env?: object | null;
    readonly envFromSecret?: string | null;
    readonly envValueFrom?: object | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
  } | null;
  readonly downloadDashboardsImage?: {
    readonly pullPolicy?: string | null;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly sha?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly enableKubeBackwardCompatibility?: boolean | null;
  readonly enableServiceLinks?: boolean | null;
  readonly env?: object | null;
  readonly envFromConfigMaps?: readonly unknown[] | null;
  readonly envFromSecret?: string | null;
  readonly envFromSecrets?: readonly unknown[] | null;
  readonly envRenderSecret?: object | null;
  readonly envValueFrom?: object | null;
  readonly extraConfigmapMounts?: readonly unknown[] | null;
  readonly extraContainerVolumes?: readonly unknown[] | null;
  readonly extraContainers?: string | null;
  readonly extraEmptyDirMounts?: readonly unknown[] | null;
  readonly extraExposePorts?: readonly unknown[] | null;
  readonly extraInitContainers?: readonly unknown[] | null;
  readonly extraLabels?: object | null;
  readonly extraObjects?: readonly unknown[] | null;
  readonly extraSecretMounts?: readonly unknown[] | null;
  readonly extraVolumeMounts?: readonly unknown[] | null;
  readonly extraVolumes?: readonly unknown[] | null;
  readonly fullnameOverride?: unknown;
  readonly global?: {
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly imageRegistry?: unknown;
  } | null;
  readonly gossipPortName?: string | null;
  readonly 'grafana.ini'?: object | null;
  readonly headlessService?: boolean | null;
  readonly hostAliases?: readonly unknown[] | null;
  readonly hostUsers?: unknown;
  readonly image?: {
    readonly pullPolicy?: string | null;
    readonly pullSecrets?: readonly unknown[] | null;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly sha?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly imageRenderer?: {
    readonly affinity?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly autoscaling?: {
      readonly behavior?: object | null;
      readonly enabled?: boolean | null;
      readonly maxReplicas?: number | null;
      readonly minReplicas?: number | null;
      readonly targetCPU?: number | string | null;
      readonly targetMemory?: number | string | null;
    } | null;
    readonly containerSecurityContext?: object | null;
    readonly deploymentStrategy?: object | null;
    readonly dnsConfig?: object | null;
    readonly dnsPolicy?: unknown;
    readonly enabled?: boolean | null;
    readonly env?: object | null;
    readonly envValueFrom?: object | null;
    readonly existingSecret?: string | null;
    readonly extraConfigmapMounts?: readonly unknown[] | null;
    readonly extraSecretMounts?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly grafanaProtocol?: string | null;
    readonly grafanaSubPath?: string | null;
    readonly healthcheckPath?: string | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly pullSecrets?: readonly unknown[] | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly sha?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly networkPolicy?: {
      readonly extraIngressSelectors?: readonly unknown[] | null;
      readonly limitEgress?: boolean | null;
      readonly limitIngress?: boolean | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podPortName?: string | null;
    readonly priorityClassName?: string | null;
    readonly progressDeadlineSeconds?: unknown;
    readonly renderingCallbackURL?: string | null;
    readonly replicas?: number | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly revisionHistoryLimit?: number | null;
    readonly securityContext?: object | null;
    readonly serverURL?: string | null;
    readonly service?: {
      readonly appProtocol?: string | null;
      readonly enabled?: boolean | null;
      readonly port?: number | string | null;
      readonly portName?: string | null;
      readonly targetPort?: number | string | null;
    } | null;
    readonly serviceAccountName?: string | null;
    readonly serviceMonitor?: {
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly path?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly scheme?: string | null;
      readonly targetLabels?: readonly unknown[] | null;
      readonly tlsConfig?: object | null;
    } | null;
    readonly token?: string | null;
    readonly tolerations?: readonly unknown[] | null;
  } | null;
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
  readonly initChownData?: {
    readonly enabled?: boolean | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly sha?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
  } | null;
  readonly ldap?: {
    readonly config?: string | null;
    readonly enabled?: boolean | null;
    readonly existingSecret?: string | null;
  } | null;
  readonly lifecycleHooks?: object | null;
  readonly listenerSet?: {
    readonly main?: {
      readonly annotations?: object | null;
      readonly apiVersion?: string | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
      readonly listeners?: readonly unknown[] | null;
      readonly parentRef?: object | null;
    } | null;
  } | null;
  readonly livenessProbe?: object | null;
  readonly namespaceOverride?: string | null;
  readonly networkPolicy?: {
    readonly allowExternal?: boolean | null;
    readonly egress?: {
      readonly blockDNSResolution?: boolean | null;
      readonly enabled?: boolean | null;
      readonly ports?: readonly unknown[] | null;
      readonly to?: readonly unknown[] | null;
    } | null;
    readonly enabled?: boolean | null;
    readonly explicitIpBlocks?: readonly unknown[] | null;
    readonly explicitNamespacesSelector?: object | null;
    readonly ingress?: boolean | null;
  } | null;
  readonly nodeSelector?: object | null;
  readonly notifiers?: object | null;
  readonly persistence?: {
    readonly accessModes?: readonly string[] | null;
    readonly disableWarning?: boolean | null;
    readonly enabled?: boolean | null;
    readonly extraPvcLabels?: object | null;
    readonly finalizers?: readonly string[] | null;
    readonly inMemory?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly lookupVolumeName?: boolean | null;
    readonly persistentVolumeClaimRetentionPolicy?: object | null;
    readonly size?: number | string | null;
    readonly type?: string | null;
    readonly volumeName?: string | null;
  } | null;
  readonly plugins?: readonly unknown[] | null;
  readonly podDisruptionBudget?: object | null;
  readonly podPortName?: string | null;
  readonly priorityClassName?: unknown;
  readonly progressDeadlineSeconds?: unknown;
  readonly rbac?: {
    readonly create?: boolean | null;
    readonly extraClusterRoleRules?: readonly unknown[] | null;
    readonly extraRoleRules?: readonly unknown[] | null;
    readonly namespaced?: boolean | null;
    readonly namespaces?: readonly unknown[] | null;
    readonly pspEnabled?: boolean | null;
    readonly pspUseAppArmor?: boolean | null;
  } | null;
  readonly readinessProbe?: object | null;
  readonly replicas?: number | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly revisionHistoryLimit?: number | null;
  readonly route?: {
    readonly main?: {
      readonly additionalRules?: readonly unknown[] | null;
      readonly annotations?: object | null;
      readonly apiVersion?: string | null;
      readonly enabled?: boolean | null;
      readonly filters?: readonly unknown[] | null;
      readonly hostnames?: readonly unknown[] | null;
      readonly httpsRedirect?: boolean | null;
      readonly kind?: string | null;
      readonly labels?: object | null;
      readonly matches?: readonly unknown[] | null;
      readonly parentRefs?: readonly unknown[] | null;
      readonly sessionPersistence?: object | null;
      readonly timeouts?: object | null;
    } | null;
  } | null;
  readonly securityContext?: object | null;
  readonly service?: {
    readonly annotations?: object | null;
    readonly appProtocol?: string | null;
    readonly enabled?: boolean | null;
    readonly ipFamilies?: readonly unknown[] | null;
    readonly ipFamilyPolicy?: string | null;
    readonly labels?: object | null;
    readonly loadBalancerClass?: string | null;
    readonly loadBalancerIP?: string | null;
    readonly loadBalancerSourceRanges?: readonly unknown[] | null;
    readonly port?: number | string | null;
    readonly portName?: string | null;
    readonly sessionAffinity?: string | null;
    readonly targetPort?: number | string | null;
    readonly trafficDistribution?: string | null;
    readonly type?: string | null;
  } | null;
  readonly serviceAccount?: {
    readonly automountServiceAccountToken?: boolean | null;
    readonly create?: boolean | null;
    readonly labels?: object | null;
    readonly name?: string | null;
    readonly nameTest?: string | null;
  } | null;
  readonly serviceMonitor?: {
    readonly basicAuth?: object | null;
    readonly enabled?: boolean | null;
    readonly labels?: object | null;
    readonly metricRelabelings?: readonly unknown[] | null;
    readonly path?: string | null;
    readonly relabelings?: readonly unknown[] | null;
    readonly scheme?: string | null;
    readonly targetLabels?: readonly unknown[] | null;
    readonly tlsConfig?: object | null;
  } | null;
  readonly shadowBundledPlugins?: boolean | null;
  readonly shareProcessNamespace?: boolean | null;
  readonly sidecar?: {
    readonly alerts?: {
      readonly enabled?: boolean | null;
      readonly env?: object | null;
      readonly envValueFrom?: object | null;
      readonly extraMounts?: readonly unknown[] | null;
      readonly initAlerts?: boolean | null;
      readonly label?: string | null;
      readonly labelValue?: string | null;
      readonly reloadURL?: string | null;
      readonly resource?: string | null;
      readonly resourceName?: string | null;
      readonly script?: unknown;
      readonly searchNamespace?: unknown;
      readonly sizeLimit?: string | null;
      readonly skipReload?: boolean | null;
      readonly watchMethod?: string | null;
    } | null;
    readonly dashboards?: {
      readonly SCProvider?: boolean | null;
      readonly defaultFolderName?: unknown;
      readonly enabled?: boolean | null;
      readonly env?: object | null;
      readonly envValueFrom?: object | null;
      readonly extraMounts?: readonly unknown[] | null;
      readonly folder?: string | null;
      readonly folderAnnotation?: unknown;
      readonly initDashboards?: boolean | null;
      readonly label?: string | null;
      readonly labelValue?: string | null;
      readonly provider?: {
        readonly allowUiUpdates?: boolean | null;
        readonly disableDelete?: boolean | null;
        readonly folder?: string | null;
        readonly folderUid?: string | null;
        readonly foldersFromFilesStructure?: boolean | null;
        readonly name?: string | null;
        readonly orgid?: number | null;
        readonly type?: string | null;
      } | null;
      readonly reloadURL?: string | null;
      readonly resource?: string | null;
      readonly resourceName?: string | null;
      readonly script?: unknown;
      readonly searchNamespace?: unknown;
      readonly sizeLimit?: string | null;
      readonly skipReload?: boolean | null;
      readonly watchMethod?: string | null;
    } | null;
    readonly datasources?: {
      readonly enabled?: boolean | null;
      readonly env?: object | null;
      readonly envValueFrom?: object | null;
      readonly extraMounts?: readonly unknown[] | null;
      readonly initDatasources?: boolean | null;
      readonly label?: string | null;
      readonly labelValue?: string | null;
      readonly reloadURL?: string | null;
      readonly resource?: string | null;
      readonly resourceName?: string | null;
      readonly script?: unknown;
      readonly searchNamespace?: unknown;
      readonly sizeLimit?: string | null;
      readonly skipReload?: boolean | null;
      readonly watchMethod?: string | null;
    } | null;
    readonly enableUniqueFilenames?: boolean | null;
    readonly image?: {
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly sha?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly imagePullPolicy?: string | null;
    readonly livenessProbe?: object | null;
    readonly notifiers?: {
      readonly enabled?: boolean | null;
      readonly env?: object | null;
      readonly extraMounts?: readonly unknown[] | null;
      readonly initNotifiers?: boolean | null;
      readonly label?: string | null;
      readonly labelValue?: string | null;
      readonly reloadURL?: string | null;
      readonly resource?: string | null;
      readonly resourceName?: string | null;
      readonly script?: unknown;
      readonly searchNamespace?: unknown;
      readonly sizeLimit?: string | null;
      readonly skipReload?: boolean | null;
      readonly watchMethod?: string | null;
    } | null;
    readonly plugins?: {
      readonly enabled?: boolean | null;
      readonly env?: object | null;
      readonly extraMounts?: readonly unknown[] | null;
      readonly initPlugins?: boolean | null;
      readonly label?: string | null;
      readonly labelValue?: string | null;
      readonly reloadURL?: string | null;
      readonly resource?: string | null;
      readonly resourceName?: string | null;
      readonly script?: unknown;
      readonly searchNamespace?: unknown;
      readonly sizeLimit?: string | null;
      readonly skipReload?: boolean | null;
      readonly watchMethod?: string | null;
    } | null;
    readonly readinessProbe?: object | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
  } | null;
  readonly smtp?: {
    readonly existingSecret?: string | null;
    readonly passwordKey?: string | null;
    readonly userKey?: string | null;
  } | null;
  readonly startupProbe?: object | null;
  readonly testFramework?: {
    readonly containerSecurityContext?: object | null;
    readonly enabled?: boolean | null;
    readonly image?: {
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly imagePullPolicy?: string | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
  } | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly topologySpreadConstraints?: readonly unknown[] | null;
  readonly useStatefulSet?: boolean | null;
  readonly verticalPodAutoscaler?: {
    readonly controlledResources?: {
      readonly cpu?: boolean | null;
      readonly memory?: boolean | null;
    } | null;
    readonly enabled?: boolean | null;
    readonly maxAllowed?: {
      readonly cpu?: number | string | null;
      readonly memory?: number | string | null;
    } | null;
    readonly minAllowed?: {
      readonly cpu?: number | string | null;
      readonly memory?: number | string | null;
    } | null;
    readonly updateMode?: string | null;
  } | null;
}
