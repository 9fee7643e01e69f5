import type { MetricSource } from './metric-source.ts';

/** Argo CD: application controller, API server and repository server. */
export const argocdMetrics: MetricSource = {
  component: 'argocd',
  exporter: 'application controller, server and repo server',
  version: 'v3.3.9',
  reference: 'https://argo-cd.readthedocs.io/en/release-3.3/operator-manual/metrics/',
  metrics: {
    argocd_app_info: 'gauge',
    argocd_app_k8s_request_total: 'counter',
    argocd_app_reconcile: 'histogram',
    argocd_app_sync_total: 'counter',
    argocd_cluster_api_resource_objects: 'gauge',
    argocd_cluster_api_resources: 'gauge',
    argocd_cluster_cache_age_seconds: 'gauge',
    argocd_cluster_connection_status: 'gauge',
    argocd_cluster_events_total: 'counter',
    argocd_cluster_info: 'gauge',
    argocd_git_request_duration_seconds: 'histogram',
    argocd_git_request_total: 'counter',
    argocd_kubectl_exec_pending: 'gauge',
    argocd_kubectl_exec_total: 'counter',
    argocd_login_request_total: 'counter',
    argocd_redis_request_duration: 'histogram',
    argocd_redis_request_total: 'counter',
    argocd_repo_pending_request_total: 'gauge',
    workqueue_depth: 'gauge',
  },
};
