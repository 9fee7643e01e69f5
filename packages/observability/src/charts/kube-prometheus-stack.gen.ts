// Written by tools/generate-chart-types.ts; do not edit.
// Chart kube-prometheus-stack 88.5.3

/** The values of chart kube-prometheus-stack. */
export interface KubePrometheusStackValues {
  readonly additionalPrometheusRulesMap?: object | null;
  readonly alertmanager?: {
    readonly additionalLabels?: object | null;
    readonly alertmanagerSpec?: {
      readonly additionalArgs?: readonly unknown[] | null;
      readonly additionalConfig?: object | null;
      readonly additionalConfigString?: string | null;
      readonly additionalPeers?: readonly unknown[] | null;
      readonly affinity?: object | null;
      readonly alertmanagerConfigMatcherStrategy?: object | null;
      readonly alertmanagerConfigNamespaceSelector?: object | null;
      readonly alertmanagerConfigSelector?: object | null;
      readonly alertmanagerConfiguration?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly clusterAdvertiseAddress?: boolean | null;
      readonly clusterGossipInterval?: string | null;
      readonly clusterLabel?: string | null;
      readonly clusterPeerTimeout?: string | null;
      readonly clusterPushpullInterval?: string | null;
      readonly clusterTLS?: object | null;
      readonly configMaps?: readonly unknown[] | null;
      readonly containers?: readonly unknown[] | null;
      readonly dnsConfig?: object | null;
      readonly dnsPolicy?: string | null;
      readonly enableServiceLinks?: unknown;
      readonly externalUrl?: unknown;
      readonly forceEnableClusterMode?: boolean | null;
      readonly hostAliases?: readonly unknown[] | null;
      readonly hostNetwork?: boolean | null;
      readonly hostUsers?: unknown;
      readonly image?: {
        readonly pullPolicy?: string | null;
        readonly registry?: string | null;
        readonly repository?: string | null;
        readonly sha?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly initContainers?: readonly unknown[] | null;
      readonly limits?: object | null;
      readonly listenLocal?: boolean | null;
      readonly logFormat?: string | null;
      readonly logLevel?: string | null;
      readonly minReadySeconds?: number | null;
      readonly nodeSelector?: object | null;
      readonly paused?: boolean | null;
      readonly persistentVolumeClaimRetentionPolicy?: object | null;
      readonly podAntiAffinity?: string | null;
      readonly podAntiAffinityTopologyKey?: string | null;
      readonly podManagementPolicy?: string | null;
      readonly podMetadata?: object | null;
      readonly portName?: string | null;
      readonly priorityClassName?: string | null;
      readonly replicas?: number | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
      readonly retention?: string | null;
      readonly routePrefix?: string | null;
      readonly schedulerName?: string | null;
      readonly scheme?: string | null;
      readonly secrets?: readonly unknown[] | null;
      readonly securityContext?: object | null;
      readonly serviceName?: unknown;
      readonly storage?: object | null;
      readonly terminationGracePeriodSeconds?: unknown;
      readonly tlsConfig?: object | null;
      readonly tolerations?: readonly unknown[] | null;
      readonly topologySpreadConstraints?: readonly unknown[] | null;
      readonly updateStrategy?: object | null;
      readonly useExistingSecret?: boolean | null;
      readonly volumeMounts?: readonly unknown[] | null;
      readonly volumes?: readonly unknown[] | null;
      readonly web?: object | null;
    } | null;
    readonly annotations?: object | null;
    readonly apiVersion?: string | null;
    readonly config?: {
      readonly global?: {
        readonly resolve_timeout?: string | null;
      } | null;
      readonly inhibit_rules?: readonly unknown[] | null;
      readonly receivers?: readonly unknown[] | null;
      readonly route?: {
        readonly group_by?: readonly string[] | null;
        readonly group_interval?: string | null;
        readonly group_wait?: string | null;
        readonly receiver?: string | null;
        readonly repeat_interval?: string | null;
        readonly routes?: readonly unknown[] | null;
      } | null;
      readonly templates?: readonly string[] | null;
    } | null;
    readonly enableFeatures?: readonly unknown[] | null;
    readonly enabled?: boolean | null;
    readonly extraSecret?: object | null;
    readonly forceDeployDashboards?: boolean | null;
    readonly ingress?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hosts?: readonly unknown[] | null;
      readonly ingressClassName?: string | null;
      readonly labels?: object | null;
      readonly paths?: readonly unknown[] | null;
      readonly tls?: readonly unknown[] | null;
    } | null;
    readonly ingressPerReplica?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hostDomain?: string | null;
      readonly hostPrefix?: string | null;
      readonly ingressClassName?: string | null;
      readonly labels?: object | null;
      readonly paths?: readonly unknown[] | null;
      readonly tlsSecretName?: string | null;
      readonly tlsSecretPerReplica?: {
        readonly enabled?: boolean | null;
        readonly prefix?: string | null;
      } | null;
    } | null;
    readonly namespaceOverride?: string | null;
    readonly networkPolicy?: {
      readonly additionalIngress?: readonly unknown[] | null;
      readonly egress?: {
        readonly enabled?: boolean | null;
        readonly rules?: readonly unknown[] | null;
      } | null;
      readonly enableClusterRules?: boolean | null;
      readonly enabled?: boolean | null;
      readonly gateway?: {
        readonly namespace?: string | null;
        readonly podLabels?: object | null;
      } | null;
      readonly monitoringRules?: {
        readonly configReloader?: boolean | null;
        readonly prometheus?: boolean | null;
      } | null;
      readonly policyTypes?: readonly string[] | null;
    } | null;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean | null;
      readonly minAvailable?: number | string | null;
      readonly unhealthyPodEvictionPolicy?: string | null;
    } | null;
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
      } | null;
    } | null;
    readonly routePerReplica?: {
      readonly main?: {
        readonly additionalRules?: readonly unknown[] | null;
        readonly annotations?: object | null;
        readonly apiVersion?: string | null;
        readonly enabled?: boolean | null;
        readonly filters?: readonly unknown[] | null;
        readonly hostDomain?: string | null;
        readonly hostPrefix?: string | null;
        readonly httpsRedirect?: boolean | null;
        readonly kind?: string | null;
        readonly labels?: object | null;
        readonly matches?: readonly unknown[] | null;
        readonly parentRefs?: readonly unknown[] | null;
        readonly sessionPersistence?: object | null;
      } | null;
    } | null;
    readonly secret?: {
      readonly annotations?: object | null;
    } | null;
    readonly service?: {
      readonly additionalPorts?: readonly unknown[] | null;
      readonly annotations?: object | null;
      readonly clusterIP?: string | null;
      readonly enabled?: boolean | null;
      readonly externalIPs?: readonly unknown[] | null;
      readonly externalTrafficPolicy?: string | null;
      readonly ipDualStack?: {
        readonly enabled?: boolean | null;
        readonly ipFamilies?: readonly string[] | null;
        readonly ipFamilyPolicy?: string | null;
      } | null;
      readonly labels?: object | null;
      readonly loadBalancerIP?: string | null;
      readonly loadBalancerSourceRanges?: readonly unknown[] | null;
      readonly nodePort?: number | string | null;
      readonly port?: number | string | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: {
        readonly clientIP?: {
          readonly timeoutSeconds?: number | null;
        } | null;
      } | null;
      readonly targetPort?: number | string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly name?: string | null;
    } | null;
    readonly serviceMonitor?: {
      readonly additionalEndpoints?: readonly unknown[] | null;
      readonly additionalLabels?: object | null;
      readonly bearerTokenFile?: unknown;
      readonly enableHttp2?: boolean | null;
      readonly interval?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly proxyUrl?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly scheme?: string | null;
      readonly selfMonitor?: boolean | null;
      readonly targetLimit?: number | null;
      readonly tlsConfig?: object | null;
    } | null;
    readonly servicePerReplica?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly externalTrafficPolicy?: string | null;
      readonly loadBalancerSourceRanges?: readonly unknown[] | null;
      readonly nodePort?: number | string | null;
      readonly port?: number | string | null;
      readonly targetPort?: number | string | null;
      readonly type?: string | null;
    } | null;
    readonly stringConfig?: string | null;
    readonly templateFiles?: object | null;
    readonly tplConfig?: boolean | null;
    readonly verticalPodAutoscaler?: {
      readonly controlledResources?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly maxAllowed?: object | null;
      readonly minAllowed?: object | null;
      readonly updatePolicy?: {
        readonly updateMode?: string | null;
      } | null;
    } | null;
  } | null;
  readonly cleanPrometheusOperatorObjectNames?: boolean | null;
  readonly commonLabels?: object | null;
  readonly coreDns?: {
    readonly enabled?: boolean | null;
    readonly service?: {
      readonly enabled?: boolean | null;
      readonly ipDualStack?: {
        readonly enabled?: boolean | null;
        readonly ipFamilies?: readonly string[] | null;
        readonly ipFamilyPolicy?: string | null;
      } | null;
      readonly port?: number | string | null;
      readonly targetPort?: number | string | null;
    } | null;
    readonly serviceMonitor?: {
      readonly additionalLabels?: object | null;
      readonly bearerTokenFile?: string | null;
      readonly enabled?: boolean | null;
      readonly interval?: string | null;
      readonly jobLabel?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly port?: number | string | null;
      readonly proxyUrl?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly selector?: object | null;
      readonly targetLabels?: readonly unknown[] | null;
      readonly targetLimit?: number | null;
    } | null;
  } | null;
  readonly crds?: CrdsValues | null;
  readonly customRules?: object | null;
  readonly defaultRules?: {
    readonly additionalAggregationLabels?: readonly unknown[] | null;
    readonly additionalRuleAnnotations?: object | null;
    readonly additionalRuleGroupAnnotations?: object | null;
    readonly additionalRuleGroupLabels?: object | null;
    readonly additionalRuleLabels?: object | null;
    readonly annotations?: object | null;
    readonly appNamespacesOperator?: string | null;
    readonly appNamespacesTarget?: string | null;
    readonly create?: boolean | null;
    readonly disabled?: object | null;
    readonly keepFiringFor?: string | null;
    readonly kubeletClientCertificateExpiration?: {
      readonly critical?: number | null;
      readonly warning?: number | null;
    } | null;
    readonly kubeletServerCertificateExpiration?: {
      readonly critical?: number | null;
      readonly warning?: number | null;
    } | null;
    readonly labels?: object | null;
    readonly node?: {
      readonly fsSelector?: string | null;
    } | null;
    readonly rules?: {
      readonly alertmanager?: boolean | null;
      readonly configReloaders?: boolean | null;
      readonly etcd?: boolean | null;
      readonly general?: boolean | null;
      readonly k8sContainerCpuUsageSecondsTotal?: boolean | null;
      readonly k8sContainerMemoryCache?: boolean | null;
      readonly k8sContainerMemoryRss?: boolean | null;
      readonly k8sContainerMemorySwap?: boolean | null;
      readonly k8sContainerMemoryWorkingSetBytes?: boolean | null;
      readonly k8sContainerResource?: boolean | null;
      readonly k8sPodOwner?: boolean | null;
      readonly kubeApiserverAvailability?: boolean | null;
      readonly kubeApiserverBurnrate?: boolean | null;
      readonly kubeApiserverHistogram?: boolean | null;
      readonly kubeApiserverSlos?: boolean | null;
      readonly kubeControllerManager?: boolean | null;
      readonly kubePrometheusGeneral?: boolean | null;
      readonly kubePrometheusNodeRecording?: boolean | null;
      readonly kubeProxy?: boolean | null;
      readonly kubeSchedulerAlerting?: boolean | null;
      readonly kubeSchedulerRecording?: boolean | null;
      readonly kubeStateMetrics?: boolean | null;
      readonly kubelet?: boolean | null;
      readonly kubernetesApps?: boolean | null;
      readonly kubernetesResources?: boolean | null;
      readonly kubernetesStorage?: boolean | null;
      readonly kubernetesSystem?: boolean | null;
      readonly network?: boolean | null;
      readonly node?: boolean | null;
      readonly nodeExporterAlerting?: boolean | null;
      readonly nodeExporterRecording?: boolean | null;
      readonly prometheus?: boolean | null;
      readonly prometheusOperator?: boolean | null;
      readonly windows?: boolean | null;
    } | null;
    readonly runbookUrl?: string | null;
  } | null;
  readonly extraManifests?: unknown;
  readonly fullnameOverride?: string | null;
  readonly global?: object | null;
  readonly grafana?: GrafanaValues | null;
  readonly 'kube-state-metrics'?: KubeStateMetricsValues | null;
  readonly kubeApiServer?: {
    readonly enabled?: boolean | null;
    readonly jobNameOverride?: string | null;
    readonly serviceMonitor?: {
      readonly additionalLabels?: object | null;
      readonly enabled?: boolean | null;
      readonly interval?: string | null;
      readonly jobLabel?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly proxyUrl?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly selector?: {
        readonly matchLabels?: object | null;
      } | null;
      readonly targetLabels?: readonly unknown[] | null;
      readonly targetLimit?: number | null;
    } | null;
    readonly tlsConfig?: {
      readonly insecureSkipVerify?: boolean | null;
      readonly serverName?: string | null;
    } | null;
  } | null;
  readonly kubeControllerManager?: {
    readonly enabled?: boolean | null;
    readonly endpoints?: readonly unknown[] | null;
    readonly jobNameOverride?: string | null;
    readonly service?: {
      readonly enabled?: boolean | null;
      readonly ipDualStack?: {
        readonly enabled?: boolean | null;
        readonly ipFamilies?: readonly string[] | null;
        readonly ipFamilyPolicy?: string | null;
      } | null;
      readonly port?: unknown;
      readonly targetPort?: unknown;
    } | null;
    readonly serviceMonitor?: {
      readonly additionalLabels?: object | null;
      readonly enabled?: boolean | null;
      readonly https?: unknown;
      readonly insecureSkipVerify?: unknown;
      readonly interval?: string | null;
      readonly jobLabel?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly port?: number | string | null;
      readonly proxyUrl?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly selector?: object | null;
      readonly serverName?: unknown;
      readonly targetLabels?: readonly unknown[] | null;
      readonly targetLimit?: number | null;
    } | null;
  } | null;
  readonly kubeDns?: {
    readonly enabled?: boolean | null;
    readonly service?: {
      readonly dnsmasq?: {
        readonly port?: number | string | null;
        readonly targetPort?: number | string | null;
      } | null;
      readonly ipDualStack?: {
        readonly enabled?: boolean | null;
        readonly ipFamilies?: readonly string[] | null;
        readonly ipFamilyPolicy?: string | null;
      } | null;
      readonly skydns?: {
        readonly port?: number | string | null;
        readonly targetPort?: number | string | null;
      } | null;
    } | null;
    readonly serviceMonitor?: {
      readonly additionalLabels?: object | null;
      readonly bearerTokenFile?: string | null;
      readonly dnsmasqMetricRelabelings?: readonly unknown[] | null;
      readonly dnsmasqRelabelings?: readonly unknown[] | null;
      readonly interval?: string | null;
      readonly jobLabel?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly proxyUrl?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly selector?: object | null;
      readonly targetLabels?: readonly unknown[] | null;
      readonly targetLimit?: number | null;
    } | null;
  } | null;
  readonly kubeEtcd?: {
    readonly enabled?: boolean | null;
    readonly endpoints?: readonly unknown[] | null;
    readonly service?: {
      readonly enabled?: boolean | null;
      readonly ipDualStack?: {
        readonly enabled?: boolean | null;
        readonly ipFamilies?: readonly string[] | null;
        readonly ipFamilyPolicy?: string | null;
      } | null;
      readonly port?: number | string | null;
      readonly targetPort?: number | string | null;
    } | null;
    readonly serviceMonitor?: {
      readonly additionalLabels?: object | null;
      readonly bearerTokenFile?: string | null;
      readonly caFile?: string | null;
      readonly certFile?: string | null;
      readonly enabled?: boolean | null;
      readonly insecureSkipVerify?: boolean | null;
      readonly interval?: string | null;
      readonly jobLabel?: string | null;
      readonly keyFile?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly port?: number | string | null;
      readonly proxyUrl?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly scheme?: string | null;
      readonly selector?: object | null;
      readonly serverName?: string | null;
      readonly targetLabels?: readonly unknown[] | null;
      readonly targetLimit?: number | null;
    } | null;
  } | null;
  readonly kubeProxy?: {
    readonly enabled?: boolean | null;
    readonly endpoints?: readonly unknown[] | null;
    readonly jobNameOverride?: string | null;
    readonly service?: {
      readonly enabled?: boolean | null;
      readonly ipDualStack?: {
        readonly enabled?: boolean | null;
        readonly ipFamilies?: readonly string[] | null;
        readonly ipFamilyPolicy?: string | null;
      } | null;
      readonly port?: number | string | null;
      readonly targetPort?: number | string | null;
    } | null;
    readonly serviceMonitor?: {
      readonly additionalLabels?: object | null;
      readonly bearerTokenFile?: string | null;
      readonly enabled?: boolean | null;
      readonly https?: boolean | null;
      readonly interval?: string | null;
      readonly jobLabel?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly port?: number | string | null;
      readonly proxyUrl?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly selector?: object | null;
      readonly targetLabels?: readonly unknown[] | null;
      readonly targetLimit?: number | null;
    } | null;
  } | null;
  readonly kubeScheduler?: {
    readonly enabled?: boolean | null;
    readonly endpoints?: readonly unknown[] | null;
    readonly jobNameOverride?: string | null;
    readonly service?: {
      readonly enabled?: boolean | null;
      readonly ipDualStack?: {
        readonly enabled?: boolean | null;
        readonly ipFamilies?: readonly string[] | null;
        readonly ipFamilyPolicy?: string | null;
      } | null;
      readonly port?: unknown;
      readonly targetPort?: unknown;
    } | null;
    readonly serviceMonitor?: {
      readonly additionalLabels?: object | null;
      readonly enabled?: boolean | null;
      readonly https?: unknown;
      readonly insecureSkipVerify?: unknown;
      readonly interval?: string | null;
      readonly jobLabel?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly port?: number | string | null;
      readonly proxyUrl?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly resource?: {
        readonly enabled?: boolean | null;
        readonly interval?: string | null;
        readonly metricRelabelings?: readonly unknown[] | null;
        readonly relabelings?: readonly unknown[] | null;
      } | null;
      readonly sampleLimit?: number | null;
      readonly selector?: object | null;
      readonly serverName?: unknown;
      readonly targetLabels?: readonly unknown[] | null;
      readonly targetLimit?: number | null;
    } | null;
  } | null;
  readonly kubeStateMetrics?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly kubeTargetVersionOverride?: string | null;
  readonly kubeVersionOverride?: string | null;
  readonly kubelet?: {
    readonly enabled?: boolean | null;
    readonly jobNameOverride?: string | null;
    readonly namespace?: string | null;
    readonly serviceMonitor?: {
      readonly additionalLabels?: object | null;
      readonly attachMetadata?: {
        readonly node?: boolean | null;
      } | null;
      readonly cAdvisor?: boolean | null;
      readonly cAdvisorInterval?: string | null;
      readonly cAdvisorMetricRelabelings?: readonly unknown[] | null;
      readonly cAdvisorRelabelings?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly honorLabels?: boolean | null;
      readonly honorTimestamps?: boolean | null;
      readonly https?: boolean | null;
      readonly insecureSkipVerify?: boolean | null;
      readonly interval?: string | null;
      readonly kubelet?: boolean | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly probes?: boolean | null;
      readonly probesMetricRelabelings?: readonly unknown[] | null;
      readonly probesRelabelings?: readonly unknown[] | null;
      readonly proxyUrl?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly resource?: boolean | null;
      readonly resourceInterval?: string | null;
      readonly resourcePath?: string | null;
      readonly resourceRelabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly targetLabels?: readonly unknown[] | null;
      readonly targetLimit?: number | null;
      readonly trackTimestampsStaleness?: boolean | null;
    } | null;
  } | null;
  readonly kubernetesServiceMonitors?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly nameOverride?: string | null;
  readonly namespaceOverride?: string | null;
  readonly nodeExporter?: {
    readonly enabled?: boolean | null;
    readonly forceDeployDashboards?: boolean | null;
    readonly operatingSystems?: {
      readonly aix?: {
        readonly enabled?: boolean | null;
      } | null;
      readonly darwin?: {
        readonly enabled?: boolean | null;
      } | null;
      readonly linux?: {
        readonly enabled?: boolean | null;
      } | null;
    } | null;
  } | null;
  readonly prometheus?: {
    readonly additionalLabels?: object | null;
    readonly additionalPodMonitors?: readonly unknown[] | null;
    readonly additionalRulesForClusterRole?: readonly unknown[] | null;
    readonly additionalServiceMonitors?: readonly unknown[] | null;
    readonly agentMode?: boolean | null;
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly extraSecret?: object | null;
    readonly ingress?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hosts?: readonly unknown[] | null;
      readonly ingressClassName?: string | null;
      readonly labels?: object | null;
      readonly paths?: readonly unknown[] | null;
      readonly tls?: readonly unknown[] | null;
    } | null;
    readonly ingressPerReplica?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hostDomain?: string | null;
      readonly hostPrefix?: string | null;
      readonly ingressClassName?: string | null;
      readonly labels?: object | null;
      readonly paths?: readonly unknown[] | null;
      readonly tlsSecretName?: string | null;
      readonly tlsSecretPerReplica?: {
        readonly enabled?: boolean | null;
        readonly prefix?: string | null;
      } | null;
    } | null;
    readonly networkPolicy?: {
      readonly enabled?: boolean | null;
      readonly flavor?: string | null;
      readonly namespace?: unknown;
    } | null;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean | null;
      readonly minAvailable?: number | string | null;
      readonly unhealthyPodEvictionPolicy?: string | null;
    } | null;
    readonly prometheusSpec?: {
      readonly additionalAlertManagerConfigs?: readonly unknown[] | null;
      readonly additionalAlertManagerConfigsSecret?: object | null;
      readonly additionalAlertRelabelConfigs?: readonly unknown[] | null;
      readonly additionalAlertRelabelConfigsSecret?: object | null;
      readonly additionalArgs?: readonly unknown[] | null;
      readonly additionalConfig?: object | null;
      readonly additionalConfigString?: string | null;
      readonly additionalPrometheusSecretsAnnotations?: object | null;
      readonly additionalRemoteRead?: readonly unknown[] | null;
      readonly additionalRemoteWrite?: readonly unknown[] | null;
      readonly additionalScrapeConfigs?: readonly unknown[] | null;
      readonly additionalScrapeConfigsSecret?: object | null;
      readonly affinity?: object | null;
      readonly alertingEndpoints?: readonly unknown[] | null;
      readonly allowOverlappingBlocks?: boolean | null;
      readonly apiserverConfig?: object | null;
      readonly arbitraryFSAccessThroughSMs?: boolean | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly bodySizeLimit?: string | null;
      readonly configMaps?: readonly unknown[] | null;
      readonly containers?: readonly unknown[] | null;
      readonly convertClassicHistogramsToNHCB?: boolean | null;
      readonly disableAlerting?: boolean | null;
      readonly disableCompaction?: boolean | null;
      readonly dnsConfig?: object | null;
      readonly dnsPolicy?: string | null;
      readonly enableAdminAPI?: boolean | null;
      readonly enableFeatures?: readonly unknown[] | null;
      readonly enableOTLPReceiver?: boolean | null;
      readonly enableRemoteWriteReceiver?: boolean | null;
      readonly enableServiceLinks?: unknown;
      readonly enforcedBodySizeLimit?: string | null;
      readonly enforcedKeepDroppedTargets?: number | null;
      readonly enforcedLabelLimit?: boolean | null;
      readonly enforcedLabelNameLengthLimit?: boolean | null;
      readonly enforcedLabelValueLengthLimit?: boolean | null;
      readonly enforcedNamespaceLabel?: string | null;
      readonly enforcedSampleLimit?: boolean | null;
      readonly enforcedTargetLimit?: boolean | null;
      readonly evaluationInterval?: string | null;
      readonly excludedFromEnforcement?: readonly unknown[] | null;
      readonly exemplars?: object | null;
      readonly externalLabels?: object | null;
      readonly externalUrl?: string | null;
      readonly hostAliases?: readonly unknown[] | null;
      readonly hostNetwork?: boolean | null;
      readonly hostUsers?: unknown;
      readonly ignoreNamespaceSelectors?: boolean | null;
      readonly image?: {
        readonly pullPolicy?: string | null;
        readonly registry?: string | null;
        readonly repository?: string | null;
        readonly sha?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly initContainers?: readonly unknown[] | null;
      readonly keepDroppedTargets?: number | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly listenLocal?: boolean | null;
      readonly logFormat?: string | null;
      readonly logLevel?: string | null;
      readonly maximumStartupDurationSeconds?: number | null;
      readonly minReadySeconds?: number | null;
      readonly nameEscapingScheme?: string | null;
      readonly nameValidationScheme?: string | null;
      readonly nodeSelector?: object | null;
      readonly otlp?: object | null;
      readonly overrideHonorLabels?: boolean | null;
      readonly overrideHonorTimestamps?: boolean | null;
      readonly paused?: boolean | null;
      readonly persistentVolumeClaimRetentionPolicy?: object | null;
      readonly podAntiAffinity?: string | null;
      readonly podAntiAffinityTopologyKey?: string | null;
      readonly podManagementPolicy?: string | null;
      readonly podMetadata?: object | null;
      readonly podMonitorNamespaceSelector?: object | null;
      readonly podMonitorSelector?: object | null;
      readonly podMonitorSelectorNilUsesHelmValues?: boolean | null;
      readonly podTargetLabels?: readonly unknown[] | null;
      readonly portName?: string | null;
      readonly priorityClassName?: string | null;
      readonly probeNamespaceSelector?: object | null;
      readonly probeSelector?: object | null;
      readonly probeSelectorNilUsesHelmValues?: boolean | null;
      readonly prometheusExternalLabelName?: string | null;
      readonly prometheusExternalLabelNameClear?: boolean | null;
      readonly prometheusRulesExcludedFromEnforce?: readonly unknown[] | null;
      readonly query?: object | null;
      readonly queryLogFile?: boolean | null;
      readonly reloadStrategy?: string | null;
      readonly remoteRead?: readonly unknown[] | null;
      readonly remoteWrite?: readonly unknown[] | null;
      readonly remoteWriteDashboards?: boolean | null;
      readonly remoteWriteReceiverMessageVersions?: readonly unknown[] | null;
      readonly replicaExternalLabelName?: string | null;
      readonly replicaExternalLabelNameClear?: boolean | null;
      readonly replicas?: number | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
      readonly retention?: string | null;
      readonly retentionSize?: number | string | null;
      readonly routePrefix?: string | null;
      readonly ruleNamespaceSelector?: object | null;
      readonly ruleQueryOffset?: string | null;
      readonly ruleSelector?: object | null;
      readonly ruleSelectorNilUsesHelmValues?: boolean | null;
      readonly runtime?: object | null;
      readonly sampleLimit?: boolean | null;
      readonly schedulerName?: string | null;
      readonly scrapeClasses?: readonly unknown[] | null;
      readonly scrapeClassicHistograms?: boolean | null;
      readonly scrapeConfigNamespaceSelector?: object | null;
      readonly scrapeConfigSelector?: object | null;
      readonly scrapeConfigSelectorNilUsesHelmValues?: boolean | null;
      readonly scrapeFailureLogFile?: string | null;
      readonly scrapeInterval?: string | null;
      readonly scrapeNativeHistograms?: boolean | null;
      readonly scrapeProtocols?: readonly unknown[] | null;
      readonly scrapeTimeout?: string | null;
      readonly secrets?: readonly unknown[] | null;
      readonly securityContext?: object | null;
      readonly serviceDiscoveryRole?: string | null;
      readonly serviceMonitorNamespaceSelector?: object | null;
      readonly serviceMonitorSelector?: object | null;
      readonly serviceMonitorSelectorNilUsesHelmValues?: boolean | null;
      readonly serviceName?: unknown;
      readonly shardRetentionPolicy?: object | null;
      readonly shardingStrategy?: object | null;
      readonly shards?: number | null;
      readonly storageSpec?: object | null;
      readonly targetLimit?: number | null;
      readonly terminationGracePeriodSeconds?: unknown;
      readonly thanos?: object | null;
      readonly tolerations?: readonly unknown[] | null;
      readonly topologySpreadConstraints?: readonly unknown[] | null;
      readonly tracingConfig?: object | null;
      readonly tsdb?: {
        readonly outOfOrderTimeWindow?: string | null;
      } | null;
      readonly updateStrategy?: object | null;
      readonly version?: string | null;
      readonly volumeMounts?: readonly unknown[] | null;
      readonly volumes?: readonly unknown[] | null;
      readonly walCompression?: boolean | null;
      readonly web?: object | null;
    } | null;
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
      } | null;
    } | null;
    readonly routePerReplica?: {
      readonly main?: {
        readonly additionalRules?: readonly unknown[] | null;
        readonly annotations?: object | null;
        readonly apiVersion?: string | null;
        readonly enabled?: boolean | null;
        readonly filters?: readonly unknown[] | null;
        readonly hostDomain?: string | null;
        readonly hostPrefix?: string | null;
        readonly httpsRedirect?: boolean | null;
        readonly kind?: string | null;
        readonly labels?: object | null;
        readonly matches?: readonly unknown[] | null;
        readonly parentRefs?: readonly unknown[] | null;
        readonly sessionPersistence?: object | null;
      } | null;
    } | null;
    readonly service?: {
      readonly additionalPorts?: readonly unknown[] | null;
      readonly annotations?: object | null;
      readonly clusterIP?: string | null;
      readonly enabled?: boolean | null;
      readonly externalIPs?: readonly unknown[] | null;
      readonly externalTrafficPolicy?: string | null;
      readonly ipDualStack?: {
        readonly enabled?: boolean | null;
        readonly ipFamilies?: readonly string[] | null;
        readonly ipFamilyPolicy?: string | null;
      } | null;
      readonly labels?: object | null;
      readonly loadBalancerIP?: string | null;
      readonly loadBalancerSourceRanges?: readonly unknown[] | null;
      readonly nodePort?: number | string | null;
      readonly port?: number | string | null;
      readonly publishNotReadyAddresses?: boolean | null;
      readonly reloaderWebNodePort?: unknown;
      readonly reloaderWebPort?: number | string | null;
      readonly sessionAffinity?: string | null;
      readonly sessionAffinityConfig?: {
        readonly clientIP?: {
          readonly timeoutSeconds?: number | null;
        } | null;
      } | null;
      readonly targetPort?: number | string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly name?: string | null;
    } | null;
    readonly serviceMonitor?: {
      readonly additionalEndpoints?: readonly unknown[] | null;
      readonly additionalLabels?: object | null;
      readonly bearerTokenFile?: unknown;
      readonly interval?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly scheme?: string | null;
      readonly selfMonitor?: boolean | null;
      readonly targetLimit?: number | null;
      readonly tlsConfig?: object | null;
    } | null;
    readonly servicePerReplica?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly externalTrafficPolicy?: string | null;
      readonly ipDualStack?: {
        readonly enabled?: boolean | null;
        readonly ipFamilies?: readonly string[] | null;
        readonly ipFamilyPolicy?: string | null;
      } | null;
      readonly loadBalancerSourceRanges?: readonly unknown[] | null;
      readonly nodePort?: number | string | null;
      readonly port?: number | string | null;
      readonly targetPort?: number | string | null;
      readonly type?: string | null;
    } | null;
    readonly thanosIngress?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hosts?: readonly unknown[] | null;
      readonly ingressClassName?: string | null;
      readonly labels?: object | null;
      readonly nodePort?: number | string | null;
      readonly paths?: readonly unknown[] | null;
      readonly servicePort?: number | string | null;
      readonly tls?: readonly unknown[] | null;
    } | null;
    readonly thanosService?: {
      readonly annotations?: object | null;
      readonly clusterIP?: string | null;
      readonly enabled?: boolean | null;
      readonly externalTrafficPolicy?: string | null;
      readonly httpNodePort?: number | string | null;
      readonly httpPort?: number | string | null;
      readonly httpPortName?: string | null;
      readonly ipDualStack?: {
        readonly enabled?: boolean | null;
        readonly ipFamilies?: readonly string[] | null;
        readonly ipFamilyPolicy?: string | null;
      } | null;
      readonly labels?: object | null;
      readonly nodePort?: number | string | null;
      readonly port?: number | string | null;
      readonly portName?: string | null;
      readonly targetHttpPort?: number | string | null;
      readonly targetPort?: number | string | null;
      readonly type?: string | null;
    } | null;
    readonly thanosServiceExternal?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly externalTrafficPolicy?: string | null;
      readonly httpNodePort?: number | string | null;
      readonly httpPort?: number | string | null;
      readonly httpPortName?: string | null;
      readonly labels?: object | null;
      readonly loadBalancerIP?: string | null;
      readonly loadBalancerSourceRanges?: readonly unknown[] | null;
      readonly nodePort?: number | string | null;
      readonly port?: number | string | null;
      readonly portName?: string | null;
      readonly targetHttpPort?: number | string | null;
      readonly targetPort?: number | string | null;
      readonly type?: string | null;
    } | null;
    readonly thanosServiceMonitor?: {
      readonly additionalLabels?: object | null;
      readonly bearerTokenFile?: unknown;
      readonly enabled?: boolean | null;
      readonly interval?: string | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly scheme?: string | null;
      readonly tlsConfig?: object | null;
    } | null;
    readonly verticalPodAutoscaler?: {
      readonly controlledResources?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly maxAllowed?: object | null;
      readonly minAllowed?: object | null;
      readonly updatePolicy?: {
        readonly updateMode?: string | null;
      } | null;
    } | null;
  } | null;
  readonly 'prometheus-node-exporter'?: PrometheusNodeExporterValues | null;
  readonly 'prometheus-windows-exporter'?: object | null;
  readonly prometheusOperator?: {
    readonly admissionWebhooks?: {
      readonly annotations?: object | null;
      readonly caBundle?: string | null;
      readonly certManager?: {
        readonly admissionCert?: {
          readonly duration?: string | null;
          readonly revisionHistoryLimit?: unknown;
        } | null;
        readonly enabled?: boolean | null;
        readonly issuerRef?: object | null;
        readonly rootCert?: {
          readonly duration?: string | null;
          readonly revisionHistoryLimit?: unknown;
        } | null;
      } | null;
      readonly createSecretJob?: {
        readonly securityContext?: object | null;
      } | null;
      readonly deployment?: {
        readonly affinity?: object | null;
        readonly annotations?: object | null;
        readonly automountServiceAccountToken?: boolean | null;
        readonly containerSecurityContext?: object | null;
        readonly dnsConfig?: object | null;
        readonly enabled?: boolean | null;
        readonly hostNetwork?: boolean | null;
        readonly image?: {
          readonly pullPolicy?: string | null;
          readonly registry?: string | null;
          readonly repository?: string | null;
          readonly sha?: string | null;
          readonly tag?: string | null;
        } | null;
        readonly labels?: object | null;
        readonly livenessProbe?: {
          readonly enabled?: boolean | null;
          readonly failureThreshold?: number | null;
          readonly initialDelaySeconds?: number | null;
          readonly periodSeconds?: number | null;
          readonly successThreshold?: number | null;
          readonly timeoutSeconds?: number | null;
        } | null;
        readonly nodeSelector?: object | null;
        readonly podAnnotations?: object | null;
        readonly podDisruptionBudget?: {
          readonly enabled?: boolean | null;
          readonly minAvailable?: number | string | null;
          readonly unhealthyPodEvictionPolicy?: string | null;
        } | null;
        readonly podLabels?: object | null;
        readonly promqlOptions?: readonly unknown[] | null;
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
        readonly revisionHistoryLimit?: number | null;
        readonly securityContext?: object | null;
        readonly service?: {
          readonly additionalPorts?: readonly unknown[] | null;
          readonly annotations?: object | null;
          readonly clusterIP?: string | null;
          readonly externalIPs?: readonly unknown[] | null;
          readonly externalTrafficPolicy?: string | null;
          readonly ipDualStack?: object | null;
          readonly labels?: object | null;
          readonly loadBalancerIP?: string | null;
          readonly loadBalancerSourceRanges?: readonly unknown[] | null;
          readonly nodePort?: number | string | null;
          readonly nodePortTls?: number | null;
          readonly type?: string | null;
        } | null;
        readonly serviceAccount?: {
          readonly annotations?: object | null;
          readonly automountServiceAccountToken?: boolean | null;
          readonly create?: boolean | null;
          readonly name?: string | null;
        } | null;
        readonly strategy?: object | null;
        readonly tls?: {
          readonly enabled?: boolean | null;
          readonly internalPort?: number | string | null;
          readonly tlsMinVersion?: string | null;
        } | null;
        readonly tolerations?: readonly unknown[] | null;
      } | null;
      readonly enabled?: boolean | null;
      readonly failurePolicy?: string | null;
      readonly matchConditions?: object | null;
      readonly mutatingWebhookConfiguration?: {
        readonly annotations?: object | null;
      } | null;
      readonly namespaceSelector?: object | null;
      readonly objectSelector?: object | null;
      readonly patch?: {
        readonly affinity?: object | null;
        readonly annotations?: object | null;
        readonly enabled?: boolean | null;
        readonly image?: {
          readonly pullPolicy?: string | null;
          readonly registry?: string | null;
          readonly repository?: string | null;
          readonly sha?: string | null;
          readonly tag?: string | null;
        } | null;
        readonly nodeSelector?: object | null;
        readonly podAnnotations?: object | null;
        readonly priorityClassName?: string | null;
        readonly resources?: {
          readonly claims?: unknown;
          readonly limits?: object | null;
          readonly requests?: object | null;
        } | null;
        readonly securityContext?: object | null;
        readonly serviceAccount?: {
          readonly annotations?: object | null;
          readonly automountServiceAccountToken?: boolean | null;
          readonly create?: boolean | null;
        } | null;
        readonly tolerations?: readonly unknown[] | null;
        readonly ttlSecondsAfterFinished?: number | null;
      } | null;
      readonly patchWebhookJob?: {
        readonly securityContext?: object | null;
      } | null;
      readonly timeoutSeconds?: number | null;
      readonly validatingWebhookConfiguration?: {
        readonly annotations?: object | null;
      } | null;
    } | null;
    readonly affinity?: object | null;
    readonly alertmanagerConfigNamespaces?: readonly unknown[] | null;
    readonly alertmanagerInstanceNamespaces?: readonly unknown[] | null;
    readonly alertmanagerInstanceSelector?: string | null;
    readonly annotations?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly containerSecurityContext?: object | null;
    readonly denyNamespaces?: readonly unknown[] | null;
    readonly dnsConfig?: object | null;
    readonly enabled?: boolean | null;
    readonly env?: object | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly featureGates?: object | null;
    readonly fullnameOverride?: string | null;
    readonly hostNetwork?: boolean | null;
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly sha?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly kubeletEndpointSliceEnabled?: boolean | null;
    readonly kubeletEndpointsEnabled?: boolean | null;
    readonly kubeletService?: {
      readonly enabled?: boolean | null;
      readonly name?: string | null;
      readonly namespace?: string | null;
      readonly selector?: string | null;
    } | null;
    readonly labels?: object | null;
    readonly lifecycle?: object | null;
    readonly livenessProbe?: {
      readonly enabled?: boolean | null;
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly successThreshold?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly namespaces?: object | null;
    readonly networkPolicy?: {
      readonly enabled?: boolean | null;
      readonly flavor?: string | null;
    } | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean | null;
      readonly minAvailable?: number | string | null;
      readonly unhealthyPodEvictionPolicy?: string | null;
    } | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: unknown;
    readonly prometheusConfigReloader?: {
      readonly enableProbe?: boolean | null;
      readonly image?: {
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
    } | null;
    readonly prometheusInstanceNamespaces?: readonly unknown[] | null;
    readonly prometheusInstanceSelector?: string | null;
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
    readonly revisionHistoryLimit?: number | null;
    readonly secretFieldSelector?: string | null;
    readonly securityContext?: object | null;
    readonly service?: {
      readonly additionalPorts?: readonly unknown[] | null;
      readonly annotations?: object | null;
      readonly clusterIP?: string | null;
      readonly externalIPs?: readonly unknown[] | null;
      readonly externalTrafficPolicy?: string | null;
      readonly ipDualStack?: {
        readonly enabled?: boolean | null;
        readonly ipFamilies?: readonly string[] | null;
        readonly ipFamilyPolicy?: string | null;
      } | null;
      readonly labels?: object | null;
      readonly loadBalancerIP?: string | null;
      readonly loadBalancerSourceRanges?: readonly unknown[] | null;
      readonly nodePort?: number | string | null;
      readonly nodePortTls?: number | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly name?: string | null;
    } | null;
    readonly serviceMonitor?: {
      readonly additionalLabels?: object | null;
      readonly interval?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly scrapeTimeout?: string | null;
      readonly selfMonitor?: boolean | null;
      readonly targetLimit?: number | null;
    } | null;
    readonly strategy?: object | null;
    readonly terminationGracePeriodSeconds?: number | null;
    readonly thanosImage?: {
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly sha?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly thanosRulerInstanceNamespaces?: readonly unknown[] | null;
    readonly thanosRulerInstanceSelector?: string | null;
    readonly tls?: {
      readonly enabled?: boolean | null;
      readonly internalPort?: number | string | null;
      readonly tlsMinVersion?: string | null;
    } | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly verticalPodAutoscaler?: {
      readonly controlledResources?: readonly unknown[] | null;
      readonly enabled?: boolean | null;
      readonly maxAllowed?: object | null;
      readonly minAllowed?: object | null;
      readonly updatePolicy?: {
        readonly updateMode?: string | null;
      } | null;
    } | null;
  } | null;
  readonly tags?: unknown;
  readonly thanosRuler?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly extraSecret?: object | null;
    readonly ingress?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hosts?: readonly unknown[] | null;
      readonly ingressClassName?: string | null;
      readonly labels?: object | null;
      readonly paths?: readonly unknown[] | null;
      readonly tls?: readonly unknown[] | null;
    } | null;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean | null;
      readonly minAvailable?: number | string | null;
      readonly unhealthyPodEvictionPolicy?: string | null;
    } | null;
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
      } | null;
    } | null;
    readonly service?: {
      readonly additionalPorts?: readonly unknown[] | null;
      readonly annotations?: object | null;
      readonly clusterIP?: string | null;
      readonly enabled?: boolean | null;
      readonly externalIPs?: readonly unknown[] | null;
      readonly externalTrafficPolicy?: string | null;
      readonly ipDualStack?: {
        readonly enabled?: boolean | null;
        readonly ipFamilies?: readonly string[] | null;
        readonly ipFamilyPolicy?: string | null;
      } | null;
      readonly labels?: object | null;
      readonly loadBalancerIP?: string | null;
      readonly loadBalancerSourceRanges?: readonly unknown[] | null;
      readonly nodePort?: number | string | null;
      readonly port?: number | string | null;
      readonly targetPort?: number | string | null;
      readonly type?: string | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly create?: boolean | null;
      readonly name?: string | null;
    } | null;
    readonly serviceMonitor?: {
      readonly additionalEndpoints?: readonly unknown[] | null;
      readonly additionalLabels?: object | null;
      readonly bearerTokenFile?: unknown;
      readonly interval?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly proxyUrl?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly scheme?: string | null;
      readonly selfMonitor?: boolean | null;
      readonly targetLimit?: number | null;
      readonly tlsConfig?: object | null;
    } | null;
    readonly thanosRulerSpec?: {
      readonly additionalArgs?: readonly unknown[] | null;
      readonly additionalConfig?: object | null;
      readonly additionalConfigString?: string | null;
      readonly affinity?: object | null;
      readonly alertDropLabels?: readonly unknown[] | null;
      readonly alertRelabelConfigFile?: string | null;
      readonly alertRelabelConfigs?: {
        readonly existingSecret?: object | null;
        readonly secret?: object | null;
      } | null;
      readonly alertmanagersConfig?: {
        readonly existingSecret?: object | null;
        readonly secret?: object | null;
      } | null;
      readonly containers?: readonly unknown[] | null;
      readonly dnsConfig?: object | null;
      readonly dnsPolicy?: string | null;
      readonly enableFeatures?: readonly unknown[] | null;
      readonly enableServiceLinks?: unknown;
      readonly enforcedNamespaceLabel?: string | null;
      readonly evaluationInterval?: string | null;
      readonly excludedFromEnforcement?: readonly unknown[] | null;
      readonly externalPrefix?: unknown;
      readonly externalPrefixNilUsesHelmValues?: boolean | null;
      readonly extraEnv?: readonly unknown[] | null;
      readonly grpcServerTlsConfig?: object | null;
      readonly hostAliases?: readonly unknown[] | null;
      readonly hostUsers?: unknown;
      readonly image?: {
        readonly registry?: string | null;
        readonly repository?: string | null;
        readonly sha?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly imagePullPolicy?: string | null;
      readonly initContainers?: readonly unknown[] | null;
      readonly labels?: object | null;
      readonly listenLocal?: boolean | null;
      readonly logFormat?: string | null;
      readonly logLevel?: string | null;
      readonly minReadySeconds?: unknown;
      readonly nodeSelector?: object | null;
      readonly objectStorageConfig?: {
        readonly existingSecret?: object | null;
        readonly secret?: object | null;
      } | null;
      readonly objectStorageConfigFile?: string | null;
      readonly paused?: boolean | null;
      readonly podAntiAffinity?: string | null;
      readonly podAntiAffinityTopologyKey?: string | null;
      readonly podManagementPolicy?: string | null;
      readonly podMetadata?: object | null;
      readonly portName?: string | null;
      readonly priorityClassName?: string | null;
      readonly queryConfig?: {
        readonly existingSecret?: object | null;
        readonly secret?: object | null;
      } | null;
      readonly queryEndpoints?: readonly unknown[] | null;
      readonly remoteWrite?: readonly unknown[] | null;
      readonly replicas?: number | null;
      readonly resendDelay?: string | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
      readonly retention?: string | null;
      readonly routePrefix?: string | null;
      readonly ruleConcurrentEval?: unknown;
      readonly ruleGracePeriod?: string | null;
      readonly ruleNamespaceSelector?: object | null;
      readonly ruleOutageTolerance?: string | null;
      readonly ruleQueryOffset?: string | null;
      readonly ruleSelector?: object | null;
      readonly ruleSelectorNilUsesHelmValues?: boolean | null;
      readonly securityContext?: object | null;
      readonly serviceName?: unknown;
      readonly storage?: object | null;
      readonly terminationGracePeriodSeconds?: unknown;
      readonly tolerations?: readonly unknown[] | null;
      readonly topologySpreadConstraints?: readonly unknown[] | null;
      readonly tracingConfig?: {
        readonly existingSecret?: object | null;
        readonly secret?: object | null;
      } | null;
      readonly tracingConfigFile?: string | null;
      readonly updateStrategy?: object | null;
      readonly version?: string | null;
      readonly volumeMounts?: readonly unknown[] | null;
      readonly volumes?: readonly unknown[] | null;
      readonly web?: object | null;
    } | null;
  } | null;
  readonly windowsMonitoring?: {
    readonly enabled?: boolean | null;
  } | null;
}

/** The values of chart crds, a part of chart kube-prometheus-stack. */
export interface CrdsValues {
  readonly enabled?: boolean | null;
  readonly upgradeJob?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly containerSecurityContext?: object | null;
    readonly enabled?: boolean | null;
    readonly env?: object | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly forceConflicts?: boolean | null;
    readonly image?: {
      readonly busybox?: {
        readonly pullPolicy?: string | null;
        readonly registry?: string | null;
        readonly repository?: string | null;
        readonly sha?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly kubectl?: {
        readonly pullPolicy?: string | null;
        readonly registry?: string | null;
        readonly repository?: string | null;
        readonly sha?: string | null;
        readonly tag?: string | null;
      } | null;
    } | null;
    readonly labels?: object | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
    readonly podSecurityContext?: object | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly serviceAccount?: {
      readonly annotations?: object | null;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly labels?: object | null;
      readonly name?: string | null;
    } | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly topologySpreadConstraints?: readonly unknown[] | null;
  } | null;
}

/** The values of chart kube-state-metrics, a part of chart kube-prometheus-stack. */
export interface KubeStateMetricsValues {
  readonly affinity?: object | null;
  readonly annotations?: object | null;
  readonly authFilter?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly automountServiceAccountToken?: boolean | null;
  readonly autosharding?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly collectors?: readonly string[] | null;
  readonly collectorsExclude?: readonly unknown[] | null;
  readonly collectorsExtra?: readonly unknown[] | null;
  readonly containerSecurityContext?: object | null;
  readonly containers?: readonly unknown[] | null;
  readonly customLabels?: object | null;
  readonly customResourceState?: {
    readonly config?: object | null;
    readonly create?: boolean | null;
    readonly enabled?: boolean | null;
    readonly key?: string | null;
    readonly name?: string | null;
  } | null;
  readonly dnsConfig?: object | null;
  readonly dnsPolicy?: string | null;
  readonly env?: readonly unknown[] | null;
  readonly extraArgs?: readonly unknown[] | null;
  readonly extraManifests?: readonly unknown[] | null;
  readonly fullnameOverride?: string | null;
  readonly global?: {
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly imageRegistry?: string | null;
  } | null;
  readonly hostNetwork?: boolean | null;
  readonly hostUsers?: unknown;
  readonly image?: {
    readonly pullPolicy?: string | null;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly sha?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly initContainers?: readonly unknown[] | null;
  readonly kubeRBACProxy?: {
    readonly containerSecurityContext?: object | null;
    readonly enabled?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly ignoreProbePaths?: boolean | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly sha?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly port?: number | string | null;
    readonly proxyEndpointsPort?: number | string | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly volumeMounts?: readonly unknown[] | null;
  } | null;
  readonly kubeconfig?: {
    readonly enabled?: boolean | null;
    readonly secret?: unknown;
  } | null;
  readonly labels?: object | null;
  readonly livenessProbe?: object | null;
  readonly metricAllowlist?: readonly unknown[] | null;
  readonly metricAnnotationsAllowList?: readonly unknown[] | null;
  readonly metricDenylist?: readonly unknown[] | null;
  readonly metricLabelsAllowlist?: readonly unknown[] | null;
  readonly nameOverride?: string | null;
  readonly namespaceOverride?: string | null;
  readonly namespaces?: string | null;
  readonly namespacesDenylist?: string | null;
  readonly networkPolicy?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly nodeSelector?: object | null;
  readonly podAnnotations?: object | null;
  readonly podDisruptionBudget?: object | null;
  readonly podLabels?: object | null;
  readonly priorityClassName?: unknown;
  readonly prometheus?: {
    readonly monitor?: {
      readonly additionalLabels?: object | null;
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly http?: {
        readonly bearerTokenFile?: string | null;
        readonly bearerTokenSecret?: object | null;
        readonly enableHttp2?: boolean | null;
        readonly honorLabels?: boolean | null;
        readonly interval?: string | null;
        readonly metricRelabelings?: readonly unknown[] | null;
        readonly proxyUrl?: string | null;
        readonly relabelings?: readonly unknown[] | null;
        readonly scheme?: string | null;
        readonly scrapeTimeout?: string | null;
        readonly tlsConfig?: object | null;
      } | null;
      readonly jobLabel?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: unknown;
      readonly metrics?: {
        readonly bearerTokenFile?: string | null;
        readonly bearerTokenSecret?: object | null;
        readonly enableHttp2?: boolean | null;
        readonly honorLabels?: boolean | null;
        readonly interval?: string | null;
        readonly metricRelabelings?: readonly unknown[] | null;
        readonly proxyUrl?: string | null;
        readonly relabelings?: readonly unknown[] | null;
        readonly scheme?: string | null;
        readonly scrapeTimeout?: string | null;
        readonly tlsConfig?: object | null;
      } | null;
      readonly namespace?: string | null;
      readonly namespaceSelector?: readonly unknown[] | null;
      readonly podTargetLabels?: readonly unknown[] | null;
      readonly relabelings?: unknown;
      readonly sampleLimit?: number | null;
      readonly selectorOverride?: object | null;
      readonly targetLabels?: readonly unknown[] | null;
      readonly targetLimit?: number | null;
    } | null;
    readonly scrapeconfig?: {
      readonly additionalLabels?: object | null;
      readonly annotations?: object | null;
      readonly enableHttp2?: boolean | null;
      readonly enabled?: boolean | null;
      readonly honorLabels?: boolean | null;
      readonly jobName?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly proxyUrl?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly scheme?: string | null;
      readonly scrapeInterval?: string | null;
      readonly scrapeTimeout?: string | null;
      readonly staticConfigLabels?: object | null;
      readonly targetLimit?: number | null;
      readonly tlsConfig?: object | null;
    } | null;
  } | null;
  readonly prometheusScrape?: boolean | null;
  readonly rbac?: {
    readonly clusterRoleSelectors?: readonly unknown[] | null;
    readonly create?: boolean | null;
    readonly customResourceState?: {
      readonly createClusterRoleRules?: boolean | null;
    } | null;
    readonly extraRules?: readonly unknown[] | null;
    readonly useClusterRole?: boolean | null;
  } | null;
  readonly readinessProbe?: object | null;
  readonly releaseLabel?: boolean | null;
  readonly releaseNamespace?: boolean | null;
  readonly replicas?: number | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly revisionHistoryLimit?: number | null;
  readonly securityContext?: object | null;
  readonly selectorOverride?: object | null;
  readonly selfMonitor?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly service?: {
    readonly annotations?: object | null;
    readonly clusterIP?: string | null;
    readonly ipDualStack?: {
      readonly enabled?: boolean | null;
      readonly ipFamilies?: readonly string[] | null;
      readonly ipFamilyPolicy?: string | null;
    } | null;
    readonly loadBalancerIP?: string | null;
    readonly loadBalancerSourceRanges?: readonly unknown[] | null;
    readonly nodePort?: number | string | null;
    readonly port?: number | string | null;
    readonly type?: string | null;
  } | null;
  readonly serviceAccount?: {
    readonly annotations?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly create?: boolean | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly name?: unknown;
  } | null;
  readonly startupProbe?: object | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly topologySpreadConstraints?: readonly unknown[] | null;
  readonly verticalPodAutoscaler?: {
    readonly controlledResources?: readonly unknown[] | null;
    readonly enabled?: boolean | null;
    readonly maxAllowed?: object | null;
    readonly minAllowed?: object | null;
  } | null;
  readonly volumeMounts?: readonly unknown[] | null;
  readonly volumes?: readonly unknown[] | null;
}

/** The values of chart prometheus-node-exporter, a part of chart kube-prometheus-stack. */
export interface PrometheusNodeExporterValues {
  readonly affinity?: object | null;
  readonly commonLabels?: object | null;
  readonly configmaps?: readonly unknown[] | null;
  readonly containerSecurityContext?: object | null;
  readonly daemonsetAnnotations?: object | null;
  readonly dnsConfig?: object | null;
  readonly dnsPolicy?: string | null;
  readonly endpoints?: readonly unknown[] | null;
  readonly env?: object | null;
  readonly extraArgs?: readonly string[] | null;
  readonly extraHostVolumeMounts?: readonly unknown[] | null;
  readonly extraInitContainers?: readonly unknown[] | null;
  readonly extraManifests?: readonly unknown[] | null;
  readonly extraVolumeMounts?: readonly unknown[] | null;
  readonly extraVolumes?: readonly unknown[] | null;
  readonly fullnameOverride?: string | null;
  readonly global?: {
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly imageRegistry?: string | null;
  } | null;
  readonly hostIPC?: boolean | null;
  readonly hostNetwork?: boolean | null;
  readonly hostPID?: boolean | null;
  readonly hostProcFsMount?: {
    readonly mountPropagation?: string | null;
  } | null;
  readonly hostRootFsMount?: {
    readonly enabled?: boolean | null;
    readonly mountPropagation?: string | null;
  } | null;
  readonly hostSysFsMount?: {
    readonly mountPropagation?: string | null;
  } | null;
  readonly hostUsers?: unknown;
  readonly image?: {
    readonly digest?: string | null;
    readonly distroless?: boolean | null;
    readonly pullPolicy?: string | null;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly kubeRBACProxy?: {
    readonly containerSecurityContext?: object | null;
    readonly enableHostPort?: boolean | null;
    readonly enableProxyEndpointsHostPort?: boolean | null;
    readonly enabled?: boolean | null;
    readonly env?: object | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly sha?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly port?: number | string | null;
    readonly portName?: string | null;
    readonly proxyEndpointsPort?: number | string | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly tls?: {
      readonly enabled?: boolean | null;
      readonly tlsClientAuth?: boolean | null;
    } | null;
  } | null;
  readonly livenessProbe?: object | null;
  readonly nameOverride?: string | null;
  readonly namespaceOverride?: string | null;
  readonly networkPolicy?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly nodeSelector?: object | null;
  readonly permissionInitContainer?: {
    readonly extraCommands?: readonly unknown[] | null;
    readonly fixes?: {
      readonly rapl?: boolean | null;
      readonly slabinfo?: boolean | null;
    } | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly sha?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly securityContext?: object | null;
  } | null;
  readonly podAnnotations?: object | null;
  readonly podLabels?: object | null;
  readonly priorityClassName?: unknown;
  readonly prometheus?: {
    readonly monitor?: {
      readonly additionalLabels?: object | null;
      readonly apiVersion?: string | null;
      readonly attachMetadata?: {
        readonly node?: boolean | null;
      } | null;
      readonly basicAuth?: object | null;
      readonly bearerTokenFile?: unknown;
      readonly enabled?: boolean | null;
      readonly interval?: string | null;
      readonly jobLabel?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly namespace?: string | null;
      readonly podTargetLabels?: readonly unknown[] | null;
      readonly proxyUrl?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly scheme?: string | null;
      readonly scrapeTimeout?: string | null;
      readonly selectorOverride?: object | null;
      readonly targetLabels?: readonly unknown[] | null;
      readonly targetLimit?: number | null;
      readonly tlsConfig?: object | null;
    } | null;
    readonly podMonitor?: {
      readonly additionalLabels?: object | null;
      readonly apiVersion?: string | null;
      readonly attachMetadata?: {
        readonly node?: boolean | null;
      } | null;
      readonly authorization?: object | null;
      readonly basicAuth?: object | null;
      readonly bearerTokenSecret?: object | null;
      readonly enableHttp2?: string | null;
      readonly enabled?: boolean | null;
      readonly filterRunning?: string | null;
      readonly followRedirects?: string | null;
      readonly honorLabels?: boolean | null;
      readonly honorTimestamps?: boolean | null;
      readonly interval?: string | null;
      readonly jobLabel?: string | null;
      readonly labelLimit?: number | null;
      readonly labelNameLengthLimit?: number | null;
      readonly labelValueLengthLimit?: number | null;
      readonly metricRelabelings?: readonly unknown[] | null;
      readonly namespace?: string | null;
      readonly oauth2?: object | null;
      readonly params?: object | null;
      readonly path?: string | null;
      readonly podTargetLabels?: readonly unknown[] | null;
      readonly proxyUrl?: string | null;
      readonly relabelings?: readonly unknown[] | null;
      readonly sampleLimit?: number | null;
      readonly scheme?: string | null;
      readonly scrapeTimeout?: string | null;
      readonly selectorOverride?: object | null;
      readonly targetLimit?: number | null;
      readonly tlsConfig?: object | null;
    } | null;
  } | null;
  readonly rbac?: {
    readonly create?: boolean | null;
    readonly pspEnabled?: boolean | null;
  } | null;
  readonly readinessProbe?: object | null;
  readonly releaseLabel?: boolean | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly restartPolicy?: unknown;
  readonly revisionHistoryLimit?: number | null;
  readonly secrets?: readonly unknown[] | null;
  readonly securityContext?: object | null;
  readonly service?: {
    readonly annotations?: object | null;
    readonly clusterIP?: string | null;
    readonly enabled?: boolean | null;
    readonly externalTrafficPolicy?: string | null;
    readonly internalTrafficPolicy?: string | null;
    readonly ipDualStack?: {
      readonly enabled?: boolean | null;
      readonly ipFamilies?: readonly string[] | null;
      readonly ipFamilyPolicy?: string | null;
    } | null;
    readonly labels?: object | null;
    readonly listenOnAllInterfaces?: boolean | null;
    readonly nodePort?: unknown;
    readonly port?: number | string | null;
    readonly portName?: string | null;
    readonly servicePort?: number | string | null;
    readonly targetPort?: number | string | null;
    readonly type?: string | null;
  } | null;
  readonly serviceAccount?: {
    readonly annotations?: object | null;
    readonly automountServiceAccountToken?: boolean | null;
    readonly create?: boolean | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly name?: unknown;
  } | null;
  readonly sidecarHostVolumeMounts?: readonly unknown[] | null;
  readonly sidecarVolumeMount?: readonly unknown[] | null;
  readonly sidecars?: readonly unknown[] | null;
  readonly terminationGracePeriodSeconds?: unknown;
  readonly terminationMessageParams?: {
    readonly enabled?: boolean | null;
    readonly terminationMessagePath?: string | null;
    readonly terminationMessagePolicy?: string | null;
  } | null;
  readonly tlsSecret?: {
    readonly caItem?: string | null;
    readonly certItem?: string | null;
    readonly enabled?: boolean | null;
    readonly keyItem?: string | null;
    readonly secretName?: string | null;
    readonly volumeName?: string | null;
  } | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly updateStrategy?: {
    readonly rollingUpdate?: {
      readonly maxUnavailable?: number | string | null;
    } | null;
    readonly type?: string | null;
  } | null;
  readonly version?: string | null;
  readonly verticalPodAutoscaler?: {
    readonly controlledResources?: readonly unknown[] | null;
    readonly enabled?: boolean | null;
    readonly maxAllowed?: object | null;
    readonly minAllowed?: object | null;
  } | null;
}

/** The values of chart grafana, a part of chart kube-prometheus-stack. */
export interface GrafanaValues {
  readonly additionalDataSources?: readonly unknown[] | null;
  readonly additionalDataSourcesString?: string | null;
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
  readonly defaultDashboardsEditable?: boolean | null;
  readonly defaultDashboardsEnabled?: boolean | null;
  readonly defaultDashboardsInterval?: string | null;
  readonly defaultDashboardsTimezone?: string | null;
  readonly deleteDatasources?: readonly unknown[] | null;
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
  readonly enabled?: boolean | null;
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
  readonly forceDeployDashboards?: boolean | null;
  readonly forceDeployDatasources?: boolean | null;
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
    readonly hosts?: readonly unknown[] | null;
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
  readonly operator?: {
    readonly annotations?: object | null;
    readonly dashboardsConfigMapRefEnabled?: boolean | null;
    readonly folder?: string | null;
    readonly folderRef?: unknown;
    readonly folderUID?: unknown;
    readonly matchLabels?: object | null;
    readonly resyncPeriod?: string | null;
  } | null;
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
  readonly prune?: boolean | null;
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
    readonly autoMount?: boolean | null;
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
      readonly annotations?: object | null;
      readonly defaultFolderName?: unknown;
      readonly enableNewTablePanelSyntax?: boolean | null;
      readonly enabled?: boolean | null;
      readonly env?: object | null;
      readonly envValueFrom?: object | null;
      readonly extraMounts?: readonly unknown[] | null;
      readonly folder?: string | null;
      readonly folderAnnotation?: unknown;
      readonly initDashboards?: boolean | null;
      readonly label?: string | null;
      readonly labelValue?: number | string | null;
      readonly multicluster?: {
        readonly etcd?: {
          readonly enabled?: boolean | null;
        } | null;
        readonly global?: {
          readonly enabled?: boolean | null;
        } | null;
      } | null;
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
      readonly searchNamespace?: string | null;
      readonly sizeLimit?: string | null;
      readonly skipReload?: boolean | null;
      readonly watchMethod?: string | null;
    } | null;
    readonly datasources?: {
      readonly alertmanager?: {
        readonly enabled?: boolean | null;
        readonly handleGrafanaManagedAlerts?: boolean | null;
        readonly implementation?: string | null;
        readonly name?: string | null;
        readonly uid?: string | null;
      } | null;
      readonly annotations?: object | null;
      readonly createPrometheusReplicasDatasources?: boolean | null;
      readonly defaultDatasourceEnabled?: boolean | null;
      readonly enabled?: boolean | null;
      readonly env?: object | null;
      readonly envValueFrom?: object | null;
      readonly exemplarTraceIdDestinations?: object | null;
      readonly extraMounts?: readonly unknown[] | null;
      readonly httpMethod?: string | null;
      readonly initDatasources?: boolean | null;
      readonly isDefaultDatasource?: boolean | null;
      readonly label?: string | null;
      readonly labelValue?: number | string | null;
      readonly name?: string | null;
      readonly prometheusServiceName?: string | null;
      readonly reloadURL?: string | null;
      readonly resource?: string | null;
      readonly resourceName?: string | null;
      readonly script?: unknown;
      readonly searchNamespace?: unknown;
      readonly sizeLimit?: string | null;
      readonly skipReload?: boolean | null;
      readonly uid?: string | null;
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
