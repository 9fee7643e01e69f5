import { applicationHealth } from './checks/application.ts';
import { backupStorageLocationHealth } from './checks/backup-storage-location.ts';
import { certificateHealth } from './checks/certificate.ts';
import { clusterHealth } from './checks/cluster.ts';
import { cronJobHealth } from './checks/cron-job.ts';
import { databaseRoleHealth } from './checks/database-role.ts';
import { databaseHealth } from './checks/database.ts';
import { eventListenerHealth } from './checks/event-listener.ts';
import { ingressHealth } from './checks/ingress.ts';
import { kongClusterPluginHealth } from './checks/kong-cluster-plugin.ts';
import { kongConsumerHealth } from './checks/kong-consumer.ts';
import { kongPluginHealth } from './checks/kong-plugin.ts';
import { kongUpstreamPolicyHealth } from './checks/kong-upstream-policy.ts';
import { openTelemetryCollectorHealth } from './checks/open-telemetry-collector.ts';
import { poolerHealth } from './checks/pooler.ts';
import { rabbitmqClusterHealth } from './checks/rabbitmq-cluster.ts';
import { scheduleHealth } from './checks/schedule.ts';
import { scheduledBackupHealth } from './checks/scheduled-backup.ts';
import { teleportProvisionTokenHealth } from './checks/teleport-provision-token.ts';
import { validatingPolicyHealth } from './checks/validating-policy.ts';
import { vaultAuthHealth } from './checks/vault-auth.ts';
import { vaultConnectionHealth } from './checks/vault-connection.ts';
import { vaultStaticSecretHealth } from './checks/vault-static-secret.ts';
import { verticalPodAutoscalerHealth } from './checks/vertical-pod-autoscaler.ts';
import type { HealthCheck } from './health-check.ts';

/** Every health rule of ours; one takes the place of Argo CD's own for the same kind. */
export const healthChecks: readonly HealthCheck[] = [
  applicationHealth,
  backupStorageLocationHealth,
  certificateHealth,
  clusterHealth,
  cronJobHealth,
  databaseHealth,
  databaseRoleHealth,
  eventListenerHealth,
  ingressHealth,
  kongClusterPluginHealth,
  kongConsumerHealth,
  kongPluginHealth,
  kongUpstreamPolicyHealth,
  openTelemetryCollectorHealth,
  poolerHealth,
  rabbitmqClusterHealth,
  scheduleHealth,
  scheduledBackupHealth,
  teleportProvisionTokenHealth,
  validatingPolicyHealth,
  vaultAuthHealth,
  vaultConnectionHealth,
  vaultStaticSecretHealth,
  verticalPodAutoscalerHealth,
];
