// Written by tools/generate-chart-types.ts; do not edit.
// Chart trivy-operator 0.34.0

/** The values of chart trivy-operator. */
export interface TrivyOperatorValues {
  readonly affinity?: object | null;
  readonly alternateReportStorage?: {
    readonly enabled?: boolean | null;
    readonly mountPath?: string | null;
    readonly podSecurityContext?: object | null;
    readonly storage?: number | string | null;
    readonly storageClassName?: string | null;
    readonly volumeName?: string | null;
  } | null;
  readonly automountServiceAccountToken?: boolean | null;
  readonly compliance?: {
    readonly cron?: string | null;
    readonly failEntriesLimit?: number | null;
    readonly reportType?: string | null;
    readonly specs?: readonly string[] | null;
  } | null;
  readonly excludeNamespaces?: string | null;
  readonly extraEnv?: readonly unknown[] | null;
  readonly fullnameOverride?: string | null;
  readonly global?: {
    readonly image?: {
      readonly registry?: string | null;
    } | null;
  } | null;
  readonly hostAliases?: readonly unknown[] | null;
  readonly image?: {
    readonly pullPolicy?: string | null;
    readonly pullSecrets?: readonly unknown[] | null;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly managedBy?: string | null;
  readonly nameOverride?: string | null;
  readonly nodeCollector?: {
    readonly excludeNodes?: unknown;
    readonly imagePullSecret?: unknown;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly useNodeSelector?: boolean | null;
    readonly volumeMounts?: readonly unknown[] | null;
    readonly volumes?: readonly unknown[] | null;
  } | null;
  readonly nodeSelector?: object | null;
  readonly operator?: {
    readonly accessGlobalSecretsAndServiceAccount?: boolean | null;
    readonly annotations?: object | null;
    readonly batchDeleteDelay?: string | null;
    readonly batchDeleteLimit?: number | null;
    readonly builtInServerRegistryInsecure?: boolean | null;
    readonly builtInTrivyServer?: boolean | null;
    readonly cacheReportTTL?: string | null;
    readonly clusterComplianceEnabled?: boolean | null;
    readonly clusterSbomCacheEnabled?: boolean | null;
    readonly configAuditScannerEnabled?: boolean | null;
    readonly configAuditScannerScanOnlyCurrentRevisions?: boolean | null;
    readonly controllerCacheSyncTimeout?: string | null;
    readonly exposedSecretScannerEnabled?: boolean | null;
    readonly httpProxy?: unknown;
    readonly httpsProxy?: unknown;
    readonly infraAssessmentScannerEnabled?: boolean | null;
    readonly labels?: object | null;
    readonly leaderElectionId?: string | null;
    readonly logDevMode?: boolean | null;
    readonly mergeRbacFindingWithConfigAudit?: boolean | null;
    readonly metricsClusterComplianceInfo?: boolean | null;
    readonly metricsConfigAuditInfo?: boolean | null;
    readonly metricsExposedSecretInfo?: boolean | null;
    readonly metricsFindingsEnabled?: boolean | null;
    readonly metricsImageInfo?: boolean | null;
    readonly metricsInfraAssessmentInfo?: boolean | null;
    readonly metricsRbacAssessmentInfo?: boolean | null;
    readonly metricsVulnIdEnabled?: boolean | null;
    readonly namespace?: string | null;
    readonly noProxy?: unknown;
    readonly podLabels?: object | null;
    readonly pprofBindAddress?: string | null;
    readonly privateRegistryScanSecretsNames?: object | null;
    readonly rbacAssessmentScannerEnabled?: boolean | null;
    readonly replicas?: number | null;
    readonly revisionHistoryLimit?: unknown;
    readonly sbomGenerationEnabled?: boolean | null;
    readonly scanJobTTL?: string | null;
    readonly scanJobTimeout?: string | null;
    readonly scanJobsConcurrentLimit?: number | null;
    readonly scanJobsRetryDelay?: string | null;
    readonly scanNodeCollectorLimit?: number | null;
    readonly scanSecretTTL?: string | null;
    readonly scannerReportTTL?: string | null;
    readonly serverAdditionalAnnotations?: object | null;
    readonly trivyServerHealthCheckCacheExpiration?: string | null;
    readonly valuesFromConfigMap?: string | null;
    readonly valuesFromSecret?: string | null;
    readonly vulnerabilityScannerEnabled?: boolean | null;
    readonly vulnerabilityScannerScanOnlyCurrentRevisions?: boolean | null;
    readonly webhookBroadcastCustomHeaders?: string | null;
    readonly webhookBroadcastTimeout?: string | null;
    readonly webhookBroadcastURL?: string | null;
    readonly webhookSendDeletedReports?: boolean | null;
  } | null;
  readonly podAnnotations?: object | null;
  readonly podSecurityContext?: object | null;
  readonly policiesBundle?: {
    readonly existingSecret?: boolean | null;
    readonly insecure?: boolean | null;
    readonly registry?: string | null;
    readonly registryPassword?: unknown;
    readonly registryUser?: unknown;
    readonly repository?: string | null;
    readonly tag?: number | null;
  } | null;
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
  readonly service?: {
    readonly annotations?: object | null;
    readonly headless?: boolean | null;
    readonly metricsAppProtocol?: string | null;
    readonly metricsPort?: number | string | null;
    readonly nodePort?: unknown;
    readonly type?: string | null;
  } | null;
  readonly serviceAccount?: {
    readonly annotations?: object | null;
    readonly create?: boolean | null;
    readonly name?: string | null;
  } | null;
  readonly serviceMonitor?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly endpointAdditionalProperties?: object | null;
    readonly honorLabels?: boolean | null;
    readonly interval?: unknown;
    readonly labels?: object | null;
    readonly namespace?: unknown;
  } | null;
  readonly targetNamespaces?: string | null;
  readonly targetWorkloads?: string | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly trivy?: {
    readonly additionalVulnerabilityReportFields?: string | null;
    readonly clientServerSkipUpdate?: boolean | null;
    readonly command?: string | null;
    readonly configFile?: unknown;
    readonly createConfig?: boolean | null;
    readonly dbRegistry?: string | null;
    readonly dbRepository?: string | null;
    readonly dbRepositoryInsecure?: string | null;
    readonly dbRepositoryPassword?: unknown;
    readonly dbRepositoryUsername?: unknown;
    readonly debug?: boolean | null;
    readonly existingSecret?: boolean | null;
    readonly externalRegoPoliciesEnabled?: boolean | null;
    readonly filesystemScanCacheDir?: string | null;
    readonly githubToken?: unknown;
    readonly httpProxy?: unknown;
    readonly httpsProxy?: unknown;
    readonly ignoreFile?: unknown;
    readonly ignoreFileName?: string | null;
    readonly ignoreUnfixed?: boolean | null;
    readonly image?: {
      readonly imagePullSecret?: unknown;
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly imageScanCacheDir?: string | null;
    readonly includeDevDeps?: boolean | null;
    readonly insecureRegistries?: object | null;
    readonly javaDbRegistry?: string | null;
    readonly javaDbRepository?: string | null;
    readonly labels?: object | null;
    readonly mode?: string | null;
    readonly noProxy?: unknown;
    readonly nonSslRegistries?: object | null;
    readonly offlineScan?: boolean | null;
    readonly podLabels?: object | null;
    readonly priorityClassName?: string | null;
    readonly registry?: {
      readonly mirror?: object | null;
    } | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly sbomSources?: string | null;
    readonly server?: {
      readonly extraServerVolumes?: object | null;
      readonly podSecurityContext?: object | null;
      readonly replicas?: number | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
      readonly securityContext?: object | null;
    } | null;
    readonly serverCustomHeaders?: unknown;
    readonly serverInsecure?: boolean | null;
    readonly serverPassword?: string | null;
    readonly serverServiceName?: string | null;
    readonly serverToken?: unknown;
    readonly serverTokenHeader?: string | null;
    readonly serverUser?: string | null;
    readonly severity?: string | null;
    readonly skipDirs?: unknown;
    readonly skipFiles?: unknown;
    readonly skipJavaDBUpdate?: boolean | null;
    readonly slow?: boolean | null;
    readonly sslCertDir?: unknown;
    readonly storageClassEnabled?: boolean | null;
    readonly storageClassName?: string | null;
    readonly storageSize?: number | string | null;
    readonly supportedConfigAuditKinds?: string | null;
    readonly timeout?: string | null;
    readonly useBuiltinRegoPolicies?: string | null;
    readonly useEmbeddedRegoPolicies?: string | null;
    readonly valuesFromConfigMap?: string | null;
    readonly valuesFromSecret?: string | null;
    readonly vulnType?: unknown;
  } | null;
  readonly trivyOperator?: {
    readonly additionalReportLabels?: string | null;
    readonly configAuditReportsPlugin?: string | null;
    readonly excludeImages?: string | null;
    readonly metricsResourceLabelsPrefix?: string | null;
    readonly policiesConfig?: string | null;
    readonly reportRecordFailedChecksOnly?: boolean | null;
    readonly reportResourceLabels?: string | null;
    readonly scanJobAffinity?: object | null;
    readonly scanJobAnnotations?: string | null;
    readonly scanJobAutomountServiceAccountToken?: boolean | null;
    readonly scanJobCompressLogs?: boolean | null;
    readonly scanJobCustomVolumes?: readonly unknown[] | null;
    readonly scanJobCustomVolumesMount?: readonly unknown[] | null;
    readonly scanJobNodeSelector?: object | null;
    readonly scanJobPodPriorityClassName?: string | null;
    readonly scanJobPodTemplateContainerSecurityContext?: {
      readonly allowPrivilegeEscalation?: boolean | null;
      readonly capabilities?: {
        readonly drop?: readonly string[] | null;
      } | null;
      readonly privileged?: boolean | null;
      readonly readOnlyRootFilesystem?: boolean | null;
    } | null;
    readonly scanJobPodTemplateLabels?: string | null;
    readonly scanJobPodTemplatePodSecurityContext?: object | null;
    readonly scanJobTolerations?: readonly unknown[] | null;
    readonly scanJobsInSameNamespace?: boolean | null;
    readonly skipInitContainers?: boolean | null;
    readonly skipResourceByLabels?: string | null;
    readonly useGCRServiceAccount?: boolean | null;
    readonly vulnerabilityReportsPlugin?: string | null;
  } | null;
  readonly volumeMounts?: readonly unknown[] | null;
  readonly volumes?: readonly unknown[] | null;
}
