import { alertRules } from './alert.ts';

const vault = 'job="vault-internal"';

/** What everything else stands on: secrets, images, object storage, GitOps. */
export const platformServiceAlerts = {
  'secret-store': alertRules({
    VaultSealed: {
      // A sealed Vault answers no question about itself, so silence says the same.
      expr: `vault_core_unsealed{${vault}} == 0 or up{${vault}} == 0`,
      for: '2m',
      severity: 'critical',
      summary: 'Vault {{ $labels.pod }} is sealed or does not answer',
      description: 'Secrets that exist stay as they are; new ones and changes wait until somebody unseals it.',
    },
    VaultMissing: {
      expr: `absent(up{${vault}})`,
      for: '10m',
      severity: 'critical',
      summary: 'No Vault is to be found',
      description: 'Secrets that exist stay as they are; new ones and changes wait.',
    },
  }),
  registry: alertRules({
    RegistryDown: {
      expr: 'up{job="zot"} == 0 or absent(up{job="zot"})',
      for: '5m',
      severity: 'critical',
      summary: 'The registry does not answer',
      description: 'No image can be pulled: a pod that must move to another node does not start there.',
    },
  }),
  'object-storage': alertRules({
    ObjectStorageNodeOffline: {
      expr: 'max(minio_cluster_nodes_offline_total) > 0',
      for: '5m',
      severity: 'warning',
      summary: '{{ $value }} servers of the object storage are away',
      description: 'With one away everything works; with two nothing can be written.',
    },
    ObjectStorageDriveOffline: {
      expr: 'max(minio_cluster_drive_offline_total) > 0',
      for: '5m',
      severity: 'warning',
      summary: '{{ $value }} drives of the object storage are away',
      description: 'With one away everything works; with two nothing can be written.',
    },
    ObjectStorageUnavailable: {
      expr: 'min(minio_cluster_health_status) == 0 or absent(minio_cluster_health_status)',
      for: '5m',
      severity: 'critical',
      summary: 'The object storage cannot be written to',
      description: 'Images, backups, logs, traces and old metrics have nowhere to go.',
    },
    ObjectStorageFilling: {
      expr: 'max(minio_cluster_capacity_usable_free_bytes) / max(minio_cluster_capacity_usable_total_bytes) < 0.15',
      for: '30m',
      severity: 'warning',
      summary: 'The object storage has {{ $value | humanizePercentage }} left',
      description: 'Images, backups, logs, traces and old metrics share it.',
    },
  }),
  gitops: alertRules({
    ApplicationOutOfSync: {
      expr: 'max by (name) (argocd_app_info{sync_status!="Synced"}) == 1',
      for: '30m',
      severity: 'warning',
      summary: 'Application {{ $labels.name }} differs from Git',
      description: 'It could not be synchronised, or somebody changes it by hand.',
    },
    ApplicationDegraded: {
      expr: 'max by (name, health_status) (argocd_app_info{health_status!~"Healthy|Progressing|Suspended"}) == 1',
      for: '15m',
      severity: 'warning',
      summary: 'Application {{ $labels.name }} is {{ $labels.health_status }}',
      description: 'Components that depend on it are not updated until it is healthy.',
    },
    ApplicationHanging: {
      expr: 'max by (name) (argocd_app_info{health_status="Progressing"}) == 1',
      for: '1h',
      severity: 'warning',
      summary: 'Application {{ $labels.name }} has been progressing for an hour',
      description: 'Components that depend on it are not updated until it is healthy.',
    },
    ApplicationsUnwatched: {
      expr: 'absent(argocd_app_info)',
      for: '15m',
      severity: 'critical',
      summary: 'Argo CD tells nothing about its applications',
      description: 'Nothing is synchronised, and nobody would notice.',
    },
  }),
};
