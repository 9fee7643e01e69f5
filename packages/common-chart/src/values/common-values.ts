import type { Static } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import { additionalIngressSchema } from './additional-ingress.ts';
import { clusterIssuerSchema } from './cluster-issuer.ts';
import { componentSchema } from './component.ts';
import { configMapSchema } from './config-map.ts';
import { databaseSchema } from './database.ts';
import { group, ignored, listOf, text } from './field.ts';
import { persistentVolumeSchema } from './persistent-volume.ts';
import { rbacSchema } from './rbac.ts';
import { serviceMonitorSchema } from './service-monitor.ts';
import { storageClassSchema } from './storage-class.ts';
import { vaultStaticSecretsSchema } from './vault-static-secret.ts';
import { workloadProperties } from './workload.ts';

/** Everything below the key `common` of a values file. */
export const commonSchema = group('What the file describes.', {
  name: text('Name of the app and of its objects; absent: that of the release.'),
  ...workloadProperties,
  components: listOf('Several workloads, instead of the one that the keys above describe.', componentSchema),
  additionalDeployments: listOf('More workloads, beside the one or those above; the same keys.', componentSchema),
  additionalIngresses: listOf('More Ingresses.', additionalIngressSchema),
  vaultStaticSecrets: vaultStaticSecretsSchema,
  rbac: rbacSchema,
  configMap: configMapSchema,
  serviceMonitor: serviceMonitorSchema,
  storageClass: storageClassSchema,
  persistentVolumes: listOf('PersistentVolumes on disks of nodes.', persistentVolumeSchema),
  clusterIssuers: listOf('ACME ClusterIssuers.', clusterIssuerSchema),
  database: databaseSchema,
  namespace: ignored('the namespace is that of the release'),
  livenessProbe: ignored('use `healthCheck.livenessProbe`'),
  readinessProbe: ignored('use `healthCheck.readinessProbe`'),
  clusterSecretStore: ignored('secrets come by `vaultStaticSecrets`'),
  externalSecret: ignored('secrets come by `vaultStaticSecrets`'),
  prometheusRules: ignored('write a PrometheusRule beside the file'),
});

/** A whole values file. */
export const commonValuesSchema = Type.Object(
  { common: Type.Optional(commonSchema) },
  { additionalProperties: false, description: 'An app of the platform, described in one file.' },
);

/** A whole values file as TypeScript sees it. */
export type CommonValues = Static<typeof commonValuesSchema>;

/** What stands below the key `common`. */
export type Common = Static<typeof commonSchema>;
