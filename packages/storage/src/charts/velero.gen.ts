// Written by tools/generate-chart-types.ts; do not edit.
// Chart velero 12.1.0

/** The values of chart velero. */
export interface VeleroValues {
  readonly affinity?: object | null;
  readonly annotations?: object | null;
  readonly backupsEnabled?: boolean | null;
  readonly cleanUpCRDs?: boolean | null;
  readonly configMaps?: object | null;
  readonly configuration?: {
    readonly backupStorageLocation?: readonly unknown[] | null;
    readonly backupSyncPeriod?: unknown;
    readonly clientBurst?: unknown;
    readonly clientPageSize?: unknown;
    readonly clientQPS?: unknown;
    readonly dataMoverPrepareTimeout?: unknown;
    readonly defaultBackupStorageLocation?: unknown;
    readonly defaultBackupTTL?: unknown;
    readonly defaultItemOperationTimeout?: unknown;
    readonly defaultRepoMaintainFrequency?: unknown;
    readonly defaultSnapshotMoveData?: unknown;
    readonly defaultVolumeSnapshotLocations?: unknown;
    readonly defaultVolumesToFsBackup?: unknown;
    readonly disableControllers?: unknown;
    readonly disableInformerCache?: boolean | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraEnvVars?: readonly unknown[] | null;
    readonly features?: unknown;
    readonly fsBackupTimeout?: unknown;
    readonly garbageCollectionFrequency?: unknown;
    readonly itemBlockWorkerCount?: unknown;
    readonly logFormat?: unknown;
    readonly logLevel?: unknown;
    readonly metricsAddress?: unknown;
    readonly namespace?: unknown;
    readonly pluginDir?: unknown;
    readonly profilerAddress?: unknown;
    readonly repositoryMaintenanceJob?: {
      readonly latestJobsCount?: number | null;
      readonly limits?: {
        readonly cpu?: number | string | null;
        readonly memory?: number | string | null;
      } | null;
      readonly repositoryConfigData?: {
        readonly global?: {
          readonly keepLatestMaintenanceJobs?: number | null;
          readonly loadAffinity?: readonly unknown[] | null;
          readonly podResources?: object | null;
          readonly priorityClassName?: string | null;
        } | null;
        readonly name?: string | null;
        readonly repositories?: object | null;
      } | null;
      readonly requests?: {
        readonly cpu?: number | string | null;
        readonly memory?: number | string | null;
      } | null;
    } | null;
    readonly restoreOnlyMode?: unknown;
    readonly restoreResourcePriorities?: unknown;
    readonly storeValidationFrequency?: unknown;
    readonly terminatingResourceTimeout?: unknown;
    readonly uploaderType?: unknown;
    readonly volumeSnapshotLocation?: readonly unknown[] | null;
  } | null;
  readonly containerSecurityContext?: object | null;
  readonly credentials?: {
    readonly existingSecret?: unknown;
    readonly extraEnvVars?: object | null;
    readonly extraSecretRef?: string | null;
    readonly name?: unknown;
    readonly secretContents?: object | null;
    readonly useSecret?: boolean | null;
  } | null;
  readonly deployNodeAgent?: boolean | null;
  readonly dnsConfig?: object | null;
  readonly dnsPolicy?: string | null;
  readonly extraObjects?: readonly unknown[] | null;
  readonly extraVolumeMounts?: readonly unknown[] | null;
  readonly extraVolumes?: readonly unknown[] | null;
  readonly fullnameOverride?: string | null;
  readonly hostAliases?: readonly unknown[] | null;
  readonly image?: {
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly pullPolicy?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly initContainers?: unknown;
  readonly kubectl?: {
    readonly annotations?: object | null;
    readonly containerSecurityContext?: object | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly image?: {
      readonly repository?: string | null;
    } | null;
    readonly labels?: object | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
  } | null;
  readonly labels?: object | null;
  readonly lifecycle?: object | null;
  readonly livenessProbe?: object | null;
  readonly metrics?: {
    readonly enabled?: boolean | null;
    readonly nodeAgentPodMonitor?: {
      readonly additionalLabels?: object | null;
      readonly annotations?: object | null;
      readonly autodetect?: boolean | null;
      readonly enabled?: boolean | null;
    } | null;
    readonly podAnnotations?: object | null;
    readonly prometheusRule?: {
      readonly additionalLabels?: object | null;
      readonly autodetect?: boolean | null;
      readonly enabled?: boolean | null;
      readonly spec?: readonly unknown[] | null;
    } | null;
    readonly scrapeInterval?: string | null;
    readonly scrapeTimeout?: string | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly externalTrafficPolicy?: string | null;
      readonly internalTrafficPolicy?: string | null;
      readonly ipFamilies?: readonly unknown[] | null;
      readonly ipFamilyPolicy?: string | null;
      readonly labels?: object | null;
      readonly nodePort?: unknown;
      readonly type?: string | null;
    } | null;
    readonly serviceMonitor?: {
      readonly additionalLabels?: object | null;
      readonly annotations?: object | null;
      readonly autodetect?: boolean | null;
      readonly enabled?: boolean | null;
    } | null;
  } | null;
  readonly nameOverride?: string | null;
  readonly namespace?: {
    readonly labels?: object | null;
  } | null;
  readonly nodeAgent?: {
    readonly affinity?: object | null;
    readonly annotations?: object | null;
    readonly containerSecurityContext?: object | null;
    readonly disableHostPath?: boolean | null;
    readonly dnsConfig?: object | null;
    readonly dnsPolicy?: string | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraEnvVars?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly hostAliases?: readonly unknown[] | null;
    readonly labels?: object | null;
    readonly lifecycle?: object | null;
    readonly nodeSelector?: object | null;
    readonly pluginVolumePath?: string | null;
    readonly podLabels?: object | null;
    readonly podSecurityContext?: object | null;
    readonly podVolumePath?: string | null;
    readonly priorityClassName?: string | null;
    readonly resizePolicy?: readonly unknown[] | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly runtimeClassName?: string | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly updateStrategy?: object | null;
    readonly useScratchEmptyDir?: boolean | null;
  } | null;
  readonly nodeSelector?: object | null;
  readonly podAnnotations?: object | null;
  readonly podDisruptionBudget?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly labels?: object | null;
    readonly maxUnavailable?: number | string | null;
    readonly minAvailable?: number | string | null;
  } | null;
  readonly podLabels?: object | null;
  readonly podSecurityContext?: object | null;
  readonly priorityClassName?: string | null;
  readonly rbac?: {
    readonly clusterAdministrator?: boolean | null;
    readonly clusterAdministratorName?: string | null;
    readonly create?: boolean | null;
  } | null;
  readonly readinessProbe?: object | null;
  readonly resizePolicy?: readonly unknown[] | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly runtimeClassName?: string | null;
  readonly schedules?: object | null;
  readonly secretAnnotations?: object | null;
  readonly serviceAccount?: {
    readonly server?: {
      readonly annotations?: unknown;
      readonly automountServiceAccountToken?: boolean | null;
      readonly create?: boolean | null;
      readonly imagePullSecrets?: readonly unknown[] | null;
      readonly labels?: unknown;
      readonly name?: unknown;
    } | null;
  } | null;
  readonly snapshotsEnabled?: boolean | null;
  readonly terminationGracePeriodSeconds?: number | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly upgradeCRDs?: boolean | null;
  readonly upgradeCRDsJob?: {
    readonly automountServiceAccountToken?: boolean | null;
    readonly extraEnvVars?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
  } | null;
  readonly upgradeJobResources?: object | null;
}
