import {
  choice,
  defineDashboard,
  heatmap,
  metricLabel,
  podResources,
  promql,
  stat,
  table,
  timeseries,
  tooHigh,
} from '@lumie-infra/common-chart/dashboards';

// Of the Application, where it is sent to is a label; where it is kept is not asked for: all are in one namespace.
const chosen = 'project=~"$project", health_status=~"$health", sync_status=~"$sync"';
const ofProject = 'project=~"$project"';

/** Applications, how they are, and what Argo CD does about it. */
export const argocdDashboard = defineDashboard({
  uid: 'argocd',
  title: 'Argo CD',
  description: 'Applications, how they are, and what Argo CD does about it.',
  tags: ['argocd', 'delivery'],
  variables: [
    metricLabel({ name: 'project', title: 'Project', selector: 'argocd_app_info', label: 'project', multiple: true }),
    choice({
      name: 'health',
      title: 'Health',
      choices: ['Healthy', 'Progressing', 'Suspended', 'Missing', 'Degraded', 'Unknown'],
      multiple: true,
    }),
    choice({ name: 'sync', title: 'Sync', choices: ['Synced', 'OutOfSync', 'Unknown'], multiple: true }),
  ],
  rows: [
    {
      title: 'Now',
      panels: [
        stat({ title: 'Applications', queries: [promql(`sum(argocd_app_info{${chosen}})`, { instant: true })] }),
        stat({
          title: 'Out of sync',
          thresholds: tooHigh({ warning: 1 }),
          queries: [
            promql(`sum(argocd_app_info{${ofProject}, sync_status!="Synced"}) or vector(0)`, { instant: true }),
          ],
        }),
        stat({
          title: 'Degraded or missing',
          thresholds: tooHigh({ critical: 1 }),
          queries: [
            promql(`sum(argocd_app_info{${ofProject}, health_status=~"Degraded|Missing|Unknown"}) or vector(0)`, {
              instant: true,
            }),
          ],
        }),
        stat({
          title: 'Being synced',
          queries: [promql(`sum(argocd_app_info{${ofProject}, operation!=""}) or vector(0)`, { instant: true })],
        }),
        stat({
          title: 'Repositories',
          queries: [promql(`count(count by (repo) (argocd_app_info{${ofProject}}))`, { instant: true })],
        }),
        stat({
          title: 'Connection to the cluster',
          states: { 0: { text: 'Lost', color: 'red' }, 1: { text: 'Up', color: 'green' } },
          queries: [promql('min(argocd_cluster_connection_status)', { instant: true })],
        }),
        timeseries({
          title: 'Applications by health',
          stacked: true,
          queries: [promql(`sum by (health_status) (argocd_app_info{${chosen}})`, { legend: '{{health_status}}' })],
        }),
        timeseries({
          title: 'Applications by sync',
          stacked: true,
          queries: [promql(`sum by (sync_status) (argocd_app_info{${chosen}})`, { legend: '{{sync_status}}' })],
        }),
        table({
          title: 'Applications that are not as they should be',
          labels: { name: 'Application', project: 'Project', health_status: 'Health', sync_status: 'Sync' },
          columns: [
            {
              title: 'Applications',
              query: promql(
                `sum by (name, project, health_status, sync_status) (argocd_app_info{${chosen}} unless argocd_app_info{health_status="Healthy", sync_status="Synced"})`,
              ),
            },
          ],
          sortBy: { title: 'Health' },
        }),
      ],
    },
    {
      title: 'Syncs',
      panels: [
        timeseries({
          title: 'Syncs',
          queries: [
            promql(`sum by (name) (round(increase(argocd_app_sync_total{${ofProject}}[$__rate_interval]))) > 0`, {
              legend: '{{name}}',
            }),
          ],
        }),
        timeseries({
          title: 'Failed syncs',
          queries: [
            promql(
              `sum by (name, phase) (round(increase(argocd_app_sync_total{${ofProject}, phase=~"Error|Failed"}[$__rate_interval]))) > 0`,
              { legend: '{{phase}} {{name}}' },
            ),
          ],
        }),
      ],
    },
    {
      title: 'Controller',
      collapsed: true,
      panels: [
        timeseries({
          title: 'Reconciliations',
          unit: 'ops',
          queries: [
            promql('sum by (dest_server) (rate(argocd_app_reconcile_count[$__rate_interval]))', {
              legend: '{{dest_server}}',
            }),
          ],
        }),
        heatmap({
          title: 'Duration of reconciliations',
          unit: 's',
          queries: [
            promql('sum by (le) (increase(argocd_app_reconcile_bucket[$__rate_interval]))', { legend: '{{le}}' }),
          ],
        }),
        timeseries({
          title: 'Requests to Kubernetes',
          unit: 'reqps',
          queries: [
            promql(
              `sum by (verb, resource_kind) (rate(argocd_app_k8s_request_total{${ofProject}}[$__rate_interval]))`,
              { legend: '{{verb}} {{resource_kind}}' },
            ),
          ],
        }),
        timeseries({
          title: 'Work waiting',
          queries: [
            promql('sum by (name) (workqueue_depth{name=~"app_.*"})', { legend: '{{name}}' }),
            promql('sum by (command) (argocd_kubectl_exec_pending)', { legend: 'kubectl {{command}}' }),
          ],
        }),
        timeseries({
          title: 'Objects watched',
          queries: [
            promql('sum by (server) (argocd_cluster_api_resource_objects)', { legend: 'objects {{server}}' }),
            promql('sum by (server) (argocd_cluster_api_resources)', { legend: 'kinds {{server}}' }),
          ],
        }),
        timeseries({
          title: 'Events of the cluster',
          unit: 'ops',
          queries: [
            promql('sum by (server) (rate(argocd_cluster_events_total[$__rate_interval]))', { legend: '{{server}}' }),
          ],
        }),
      ],
    },
    {
      title: 'Repositories',
      collapsed: true,
      panels: [
        timeseries({
          title: 'Requests to Git',
          unit: 'reqps',
          queries: [
            promql('sum by (request_type) (rate(argocd_git_request_total[$__rate_interval]))', {
              legend: '{{request_type}}',
            }),
          ],
        }),
        timeseries({
          title: 'Requests that wait',
          queries: [promql('sum by (repo) (argocd_repo_pending_request_total) > 0', { legend: '{{repo}}' })],
        }),
        heatmap({
          title: 'Duration of fetch',
          unit: 's',
          queries: [
            promql(
              'sum by (le) (increase(argocd_git_request_duration_seconds_bucket{request_type="fetch"}[$__rate_interval]))',
              { legend: '{{le}}' },
            ),
          ],
        }),
        heatmap({
          title: 'Duration of ls-remote',
          unit: 's',
          queries: [
            promql(
              'sum by (le) (increase(argocd_git_request_duration_seconds_bucket{request_type="ls-remote"}[$__rate_interval]))',
              { legend: '{{le}}' },
            ),
          ],
        }),
      ],
    },
    {
      title: 'Server and cache',
      collapsed: true,
      panels: [
        timeseries({
          title: 'Logins',
          queries: [promql('sum(increase(argocd_login_request_total[$__rate_interval]))', { legend: 'logins' })],
        }),
        timeseries({
          title: 'Requests to Redis',
          unit: 'reqps',
          queries: [
            promql('sum by (initiator, failed) (rate(argocd_redis_request_total[$__rate_interval]))', {
              legend: '{{initiator}}, failed: {{failed}}',
            }),
          ],
        }),
      ],
    },
    podResources('namespace="argocd"'),
  ],
});
