import type { TSchema } from '@sinclair/typebox';
import { appProjectSchema } from './app-project.ts';
import { applicationSetSchema } from './application-set.ts';
import { applicationSchema } from './application.ts';
import { backupStorageLocationSchema } from './backup-storage-location.ts';
import { certificateSchema } from './certificate.ts';
import { clusterImageCatalogSchema } from './cluster-image-catalog.ts';
import { clusterIssuerSchema } from './cluster-issuer.ts';
import { clusterSchema } from './cluster.ts';
import { databaseRoleSchema } from './database-role.ts';
import { databaseSchema } from './database.ts';
import { eventListenerSchema } from './event-listener.ts';
import { imageCatalogSchema } from './image-catalog.ts';
import { issuerSchema } from './issuer.ts';
import { kongClusterPluginSchema } from './kong-cluster-plugin.ts';
import { kongConsumerSchema } from './kong-consumer.ts';
import { kongPluginSchema } from './kong-plugin.ts';
import { kongUpstreamPolicySchema } from './kong-upstream-policy.ts';
import { middlewareSchema } from './middleware.ts';
import { objectStoreSchema } from './object-store.ts';
import { openTelemetryCollectorSchema } from './open-telemetry-collector.ts';
import { pipelineSchema } from './pipeline.ts';
import { podMonitorSchema } from './pod-monitor.ts';
import { policyExceptionSchema } from './policy-exception.ts';
import { poolerSchema } from './pooler.ts';
import { probeSchema } from './probe.ts';
import { prometheusRuleSchema } from './prometheus-rule.ts';
import { rabbitmqClusterSchema } from './rabbitmq-cluster.ts';
import { scheduleSchema } from './schedule.ts';
import { scheduledBackupSchema } from './scheduled-backup.ts';
import { serviceMonitorSchema } from './service-monitor.ts';
import { targetAllocatorSchema } from './target-allocator.ts';
import { taskSchema } from './task.ts';
import { teleportProvisionTokenSchema } from './teleport-provision-token.ts';
import { triggerBindingSchema } from './trigger-binding.ts';
import { triggerTemplateSchema } from './trigger-template.ts';
import { triggerSchema } from './trigger.ts';
import { validatingPolicySchema } from './validating-policy.ts';
import { vaultAuthSchema } from './vault-auth.ts';
import { vaultConnectionSchema } from './vault-connection.ts';
import { vaultStaticSecretSchema } from './vault-static-secret.ts';
import { verticalPodAutoscalerSchema } from './vertical-pod-autoscaler.ts';

/** What is known of a custom resource: its closed schema and its scope. */
export interface CustomResource {
  readonly schema: TSchema;
  readonly namespaced: boolean;
}

const namespaced = (schema: TSchema): CustomResource => ({ schema, namespaced: true });
const clusterScoped = (schema: TSchema): CustomResource => ({ schema, namespaced: false });

/** Every custom resource that the platform may emit, by `apiVersion/kind`. */
export const customResources: Readonly<Record<string, CustomResource>> = {
  'argoproj.io/v1alpha1/AppProject': namespaced(appProjectSchema),
  'argoproj.io/v1alpha1/Application': namespaced(applicationSchema),
  'argoproj.io/v1alpha1/ApplicationSet': namespaced(applicationSetSchema),
  'autoscaling.k8s.io/v1/VerticalPodAutoscaler': namespaced(verticalPodAutoscalerSchema),
  'barmancloud.cnpg.io/v1/ObjectStore': namespaced(objectStoreSchema),
  'cert-manager.io/v1/Certificate': namespaced(certificateSchema),
  'cert-manager.io/v1/ClusterIssuer': clusterScoped(clusterIssuerSchema),
  'cert-manager.io/v1/Issuer': namespaced(issuerSchema),
  'configuration.konghq.com/v1/KongClusterPlugin': clusterScoped(kongClusterPluginSchema),
  'configuration.konghq.com/v1/KongConsumer': namespaced(kongConsumerSchema),
  'configuration.konghq.com/v1/KongPlugin': namespaced(kongPluginSchema),
  'configuration.konghq.com/v1beta1/KongUpstreamPolicy': namespaced(kongUpstreamPolicySchema),
  'monitoring.coreos.com/v1/PodMonitor': namespaced(podMonitorSchema),
  'monitoring.coreos.com/v1/Probe': namespaced(probeSchema),
  'monitoring.coreos.com/v1/PrometheusRule': namespaced(prometheusRuleSchema),
  'monitoring.coreos.com/v1/ServiceMonitor': namespaced(serviceMonitorSchema),
  'opentelemetry.io/v1alpha1/TargetAllocator': namespaced(targetAllocatorSchema),
  'opentelemetry.io/v1beta1/OpenTelemetryCollector': namespaced(openTelemetryCollectorSchema),
  'policies.kyverno.io/v1/PolicyException': namespaced(policyExceptionSchema),
  'policies.kyverno.io/v1/ValidatingPolicy': clusterScoped(validatingPolicySchema),
  'postgresql.cnpg.io/v1/Cluster': namespaced(clusterSchema),
  'postgresql.cnpg.io/v1/ClusterImageCatalog': clusterScoped(clusterImageCatalogSchema),
  'postgresql.cnpg.io/v1/Database': namespaced(databaseSchema),
  'postgresql.cnpg.io/v1/DatabaseRole': namespaced(databaseRoleSchema),
  'postgresql.cnpg.io/v1/ImageCatalog': namespaced(imageCatalogSchema),
  'postgresql.cnpg.io/v1/Pooler': namespaced(poolerSchema),
  'postgresql.cnpg.io/v1/ScheduledBackup': namespaced(scheduledBackupSchema),
  'rabbitmq.com/v1beta1/RabbitmqCluster': namespaced(rabbitmqClusterSchema),
  'resources.teleport.dev/v2/TeleportProvisionToken': namespaced(teleportProvisionTokenSchema),
  'secrets.hashicorp.com/v1beta1/VaultAuth': namespaced(vaultAuthSchema),
  'secrets.hashicorp.com/v1beta1/VaultConnection': namespaced(vaultConnectionSchema),
  'secrets.hashicorp.com/v1beta1/VaultStaticSecret': namespaced(vaultStaticSecretSchema),
  'tekton.dev/v1/Pipeline': namespaced(pipelineSchema),
  'tekton.dev/v1/Task': namespaced(taskSchema),
  'traefik.io/v1alpha1/Middleware': namespaced(middlewareSchema),
  'triggers.tekton.dev/v1beta1/EventListener': namespaced(eventListenerSchema),
  'triggers.tekton.dev/v1beta1/Trigger': namespaced(triggerSchema),
  'triggers.tekton.dev/v1beta1/TriggerBinding': namespaced(triggerBindingSchema),
  'triggers.tekton.dev/v1beta1/TriggerTemplate': namespaced(triggerTemplateSchema),
  'velero.io/v1/BackupStorageLocation': namespaced(backupStorageLocationSchema),
  'velero.io/v1/Schedule': namespaced(scheduleSchema),
};
