import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { barmanObjectStore } from './parts/barman-object-store.ts';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { secretKeySelector } from './parts/key-selector.ts';
import { exclusive } from './parts/key-rule.ts';
import { labelsAndAnnotations } from './parts/labels-and-annotations.ts';
import { nameReference } from './parts/name-reference.ts';
import {
  containerSecurityContext,
  envFrom,
  envVars,
  nodeAffinity,
  podAffinity,
  podAntiAffinity,
  podSecurityContext,
  serviceSpec,
  tolerations,
  topologySpreadConstraints,
} from './parts/pod-piece.ts';
import { postgresExtensionImage } from './parts/postgres-extension-image.ts';
import { postgresMonitoringFields } from './parts/postgres-monitoring.ts';
import { postgresRoleFields } from './parts/postgres-role.ts';
import { postgresStorage } from './parts/postgres-storage.ts';
import { quantity } from './parts/quantity.ts';
import { resourceRequirements } from './parts/resource-requirements.ts';
import { stringMap } from './parts/string-map.ts';

const strings = Type.Array(Type.String());
const seconds = Type.Integer({ minimum: 0 });
const keyReferences = Type.Array(closedObject({ name: Type.String(), key: Type.String() }));
const sqlReferences = closedObject({}, { configMapRefs: keyReferences, secretRefs: keyReferences });

const initdb = closedObject(
  {},
  {
    database: Type.String(),
    owner: Type.String(),
    secret: nameReference,
    encoding: Type.String(),
    locale: Type.String(),
    localeCollate: Type.String(),
    localeCType: Type.String(),
    localeProvider: Type.String(),
    builtinLocale: Type.String(),
    icuLocale: Type.String(),
    icuRules: Type.String(),
    dataChecksums: Type.Boolean(),
    walSegmentSize: Type.Integer({ minimum: 1, maximum: 1024 }),
    postInitSQL: strings,
    postInitApplicationSQL: strings,
    postInitTemplateSQL: strings,
    postInitSQLRefs: sqlReferences,
    postInitApplicationSQLRefs: sqlReferences,
    postInitTemplateSQLRefs: sqlReferences,
    import: closedObject(
      {
        type: choice(['microservice', 'monolith']),
        databases: strings,
        source: closedObject({ externalCluster: Type.String() }),
      },
      {
        roles: strings,
        schemaOnly: Type.Boolean(),
        postImportApplicationSQL: strings,
        pgDumpExtraOptions: strings,
        pgRestoreExtraOptions: strings,
      },
    ),
  },
);

const recovery = closedObject(
  {},
  {
    source: Type.String(),
    backup: nameReference,
    database: Type.String(),
    owner: Type.String(),
    secret: nameReference,
    recoveryTarget: closedObject(
      {},
      {
        backupID: Type.String(),
        targetTime: Type.String(),
        targetLSN: Type.String(),
        targetName: Type.String(),
        targetTLI: Type.String(),
        targetXID: Type.String(),
        targetImmediate: Type.Boolean(),
        exclusive: Type.Boolean(),
      },
    ),
  },
);

const backup = closedObject(
  {},
  {
    barmanObjectStore,
    retentionPolicy: Type.String({ pattern: '^[1-9][0-9]*[dwm]$', examples: ['7d', '4w', '3m'] }),
    target: choice(['primary', 'prefer-standby']),
    volumeSnapshot: closedObject(
      {},
      {
        className: Type.String(),
        walClassName: Type.String(),
        online: Type.Boolean(),
        snapshotOwnerReference: choice(['none', 'cluster', 'backup']),
        labels: stringMap,
        annotations: stringMap,
      },
    ),
  },
);

const plugin = closedObject(
  { name: Type.String() },
  { enabled: Type.Boolean(), isWALArchiver: Type.Boolean(), parameters: stringMap },
);

const postgresql = closedObject(
  {},
  {
    parameters: stringMap,
    pg_hba: strings,
    pg_ident: strings,
    shared_preload_libraries: strings,
    extensions: Type.Array(postgresExtensionImage),
    enableAlterSystem: Type.Boolean(),
    promotionTimeout: seconds,
    synchronous: closedObject(
      { method: choice(['any', 'first']), number: Type.Integer({ minimum: 1 }) },
      {
        dataDurability: choice(['required', 'preferred']),
        failoverQuorum: Type.Boolean(),
        maxStandbyNamesFromCluster: Type.Integer({ minimum: 0 }),
        standbyNamesPre: strings,
        standbyNamesPost: strings,
      },
    ),
  },
);

const managed = closedObject(
  {},
  {
    roles: Type.Array(
      closedObject(
        { name: Type.String() },
        { ...postgresRoleFields, ensure: choice(['present', 'absent']) },
        exclusive('passwordSecret', 'disablePassword'),
      ),
    ),
    services: closedObject(
      {},
      {
        disabledDefaultServices: Type.Array(choice(['ro', 'r', 'rw'])),
        additional: Type.Array(
          closedObject(
            {
              selectorType: choice(['rw', 'r', 'ro']),
              serviceTemplate: closedObject(
                {},
                {
                  metadata: closedObject({}, { name: Type.String(), labels: stringMap, annotations: stringMap }),
                  spec: serviceSpec,
                },
              ),
            },
            { updateStrategy: choice(['patch', 'replace']) },
          ),
        ),
      },
    ),
  },
);

const placement = closedObject(
  {},
  {
    enablePodAntiAffinity: Type.Boolean(),
    podAntiAffinityType: choice(['preferred', 'required']),
    topologyKey: Type.String(),
    nodeSelector: stringMap,
    tolerations,
    nodeAffinity,
    additionalPodAffinity: podAffinity,
    additionalPodAntiAffinity: podAntiAffinity,
  },
);

const probeFields = {
  initialDelaySeconds: seconds,
  periodSeconds: seconds,
  timeoutSeconds: seconds,
  successThreshold: seconds,
  failureThreshold: seconds,
  terminationGracePeriodSeconds: seconds,
};
const connectionProbe = closedObject(
  {},
  { ...probeFields, type: choice(['pg_isready', 'streaming', 'query']), maximumLag: quantity },
);

const externalCluster = closedObject(
  { name: Type.String() },
  {
    connectionParameters: stringMap,
    password: secretKeySelector,
    sslCert: secretKeySelector,
    sslKey: secretKeySelector,
    sslRootCert: secretKeySelector,
    barmanObjectStore,
    plugin,
  },
);

const spec = closedObject(
  { instances: Type.Integer({ minimum: 1 }) },
  {
    description: Type.String(),
    imageName: Type.String(),
    imageCatalogRef: closedObject({
      apiGroup: Type.Literal('postgresql.cnpg.io'),
      kind: choice(['ImageCatalog', 'ClusterImageCatalog']),
      name: Type.String(),
      major: Type.Integer({ minimum: 10 }),
    }),
    imagePullPolicy: choice(['Always', 'IfNotPresent', 'Never']),
    imagePullSecrets: Type.Array(nameReference),
    inheritedMetadata: labelsAndAnnotations,
    bootstrap: closedObject(
      {},
      {
        initdb,
        recovery,
        pg_basebackup: closedObject(
          { source: Type.String({ minLength: 1 }) },
          { database: Type.String(), owner: Type.String(), secret: nameReference },
        ),
      },
      { maxProperties: 1 },
    ),
    postgresql,
    managed,
    enableSuperuserAccess: Type.Boolean(),
    superuserSecret: nameReference,
    storage: postgresStorage,
    walStorage: postgresStorage,
    tablespaces: Type.Array(
      closedObject(
        { name: Type.String(), storage: postgresStorage },
        { owner: nameReference, temporary: Type.Boolean() },
      ),
    ),
    resources: resourceRequirements,
    affinity: placement,
    topologySpreadConstraints,
    priorityClassName: Type.String(),
    schedulerName: Type.String(),
    podSecurityContext,
    securityContext: containerSecurityContext,
    seccompProfile: closedObject({ type: Type.String() }, { localhostProfile: Type.String() }),
    postgresUID: Type.Integer(),
    postgresGID: Type.Integer(),
    serviceAccountName: Type.String(),
    serviceAccountTemplate: closedObject({
      metadata: closedObject({}, { name: Type.String(), labels: stringMap, annotations: stringMap }),
    }),
    env: envVars,
    envFrom,
    ephemeralVolumesSizeLimit: closedObject({}, { shm: quantity, temporaryData: quantity }),
    backup,
    plugins: Type.Array(plugin),
    externalClusters: Type.Array(externalCluster),
    replica: closedObject(
      { source: Type.String({ minLength: 1 }) },
      {
        enabled: Type.Boolean(),
        self: Type.String(),
        primary: Type.String(),
        minApplyDelay: Type.String(),
        promotionToken: Type.String(),
      },
    ),
    replicationSlots: closedObject(
      {},
      {
        highAvailability: closedObject(
          {},
          {
            enabled: Type.Boolean(),
            slotPrefix: Type.String({ pattern: '^[0-9a-z_]*$' }),
            synchronizeLogicalDecoding: Type.Boolean(),
          },
        ),
        synchronizeReplicas: closedObject({ enabled: Type.Boolean() }, { excludePatterns: strings }),
        updateInterval: Type.Integer({ minimum: 1 }),
      },
    ),
    minSyncReplicas: Type.Integer({ minimum: 0 }),
    maxSyncReplicas: Type.Integer({ minimum: 0 }),
    monitoring: closedObject(
      {},
      {
        ...postgresMonitoringFields,
        disableDefaultQueries: Type.Boolean(),
        customQueriesConfigMap: keyReferences,
        customQueriesSecret: keyReferences,
        metricsQueriesTTL: Type.String(),
      },
    ),
    certificates: closedObject(
      {},
      {
        serverCASecret: Type.String(),
        serverTLSSecret: Type.String(),
        serverAltDNSNames: strings,
        clientCASecret: Type.String(),
        replicationTLSSecret: Type.String(),
      },
    ),
    probes: closedObject(
      {},
      {
        startup: connectionProbe,
        readiness: connectionProbe,
        liveness: closedObject(
          {},
          {
            ...probeFields,
            isolationCheck: closedObject(
              {},
              { enabled: Type.Boolean(), requestTimeout: seconds, connectionTimeout: seconds },
            ),
          },
        ),
      },
    ),
    enablePDB: Type.Boolean(),
    logLevel: choice(['error', 'warning', 'info', 'debug', 'trace']),
    nodeMaintenanceWindow: closedObject({}, { inProgress: Type.Boolean(), reusePVC: Type.Boolean() }),
    primaryUpdateMethod: choice(['switchover', 'restart']),
    primaryUpdateStrategy: choice(['unsupervised', 'supervised']),
    failoverDelay: seconds,
    startDelay: seconds,
    stopDelay: seconds,
    smartShutdownTimeout: seconds,
    switchoverDelay: seconds,
    livenessProbeTimeout: seconds,
  },
  exclusive('imageName', 'imageCatalogRef'),
);

/** A PostgreSQL cluster that CloudNativePG runs. */
export const clusterSchema = customResource('postgresql.cnpg.io/v1', 'Cluster', spec);

/** The `spec` of a Cluster of CloudNativePG. */
export type ClusterSpec = Static<typeof spec>;
