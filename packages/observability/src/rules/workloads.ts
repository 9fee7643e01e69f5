import { alertRules } from './alert.ts';

const ofContainer = '{{ $labels.container }} of pod {{ $labels.namespace }}/{{ $labels.pod }}';

/** Pods and what keeps them running. */
export const workloadAlerts = {
  containers: alertRules({
    ContainerOutOfMemory: {
      expr: '(increase(kube_pod_container_status_restarts_total[10m]) > 0) and on (namespace, pod, container) (kube_pod_container_status_last_terminated_reason{reason="OOMKilled"} == 1)',
      severity: 'warning',
      summary: `Container ${ofContainer} was killed because it ran out of memory`,
      description: 'Its limit is too low for what it does, or it leaks.',
    },
    ContainerRestarting: {
      expr: 'increase(kube_pod_container_status_restarts_total[1h]) > 4',
      for: '10m',
      severity: 'warning',
      summary: `Container ${ofContainer} restarts again and again`,
      description: 'It started more than four times within an hour.',
    },
    ContainerCannotStart: {
      expr: 'max_over_time(kube_pod_container_status_waiting_reason{reason=~"CrashLoopBackOff|ImagePullBackOff|ErrImagePull|InvalidImageName|CreateContainerConfigError|CreateContainerError"}[5m]) >= 1',
      for: '15m',
      severity: 'warning',
      summary: `Container ${ofContainer} cannot start: {{ $labels.reason }}`,
      description: 'Its image, its configuration or a secret is missing, or it ends at once.',
    },
    PodNotRunning: {
      expr: 'sum by (namespace, pod) (kube_pod_status_phase{phase=~"Pending|Unknown"}) > 0',
      for: '15m',
      severity: 'warning',
      summary: 'Pod {{ $labels.namespace }}/{{ $labels.pod }} does not run',
      description: 'No node has room for it, its volume is elsewhere, or its node is gone.',
    },
  }),
  workloads: alertRules({
    DeploymentIncomplete: {
      expr: 'kube_deployment_spec_replicas > kube_deployment_status_replicas_available',
      for: '15m',
      severity: 'warning',
      summary: 'Deployment {{ $labels.namespace }}/{{ $labels.deployment }} has fewer pods than it should',
      description: 'An update hangs, or pods do not become ready.',
    },
    StatefulSetIncomplete: {
      expr: 'kube_statefulset_replicas > kube_statefulset_status_replicas_ready',
      for: '15m',
      severity: 'warning',
      summary: 'StatefulSet {{ $labels.namespace }}/{{ $labels.statefulset }} has fewer pods than it should',
      description: 'An update hangs, a pod does not become ready, or the node with its volume is gone.',
    },
    DaemonSetIncomplete: {
      expr: 'kube_daemonset_status_number_unavailable > 0',
      for: '15m',
      severity: 'warning',
      summary: 'DaemonSet {{ $labels.namespace }}/{{ $labels.daemonset }} does not run on every node',
      description: 'What it does is not done on {{ $value }} nodes.',
    },
    JobFailed: {
      expr: 'kube_job_failed{condition="true"} == 1',
      for: '5m',
      severity: 'warning',
      summary: 'Job {{ $labels.namespace }}/{{ $labels.job_name }} failed',
      description: 'It has given up; what it was to do is not done.',
    },
    VolumeFilling: {
      expr: 'kubelet_volume_stats_available_bytes / kubelet_volume_stats_capacity_bytes < 0.15',
      for: '15m',
      severity: 'warning',
      summary:
        'Volume {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} has {{ $value | humanizePercentage }} left',
      description: 'What writes to it stops when it is full.',
    },
  }),
};
