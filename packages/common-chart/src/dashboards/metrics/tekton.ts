import type { MetricSource } from './metric-source.ts';

/** The controller of Tekton Pipelines, whose own label `namespace` is kept as `exported_namespace`. */
export const tektonMetrics: MetricSource = {
  component: 'tekton',
  exporter: 'pipelines controller',
  version: 'v1.15.0',
  reference: 'https://github.com/tektoncd/pipeline/blob/v1.15.0/docs/metrics.md',
  metrics: {
    kn_workqueue_adds_total: 'counter',
    kn_workqueue_depth: 'gauge',
    tekton_pipelines_controller_pipelinerun_duration_seconds: 'histogram',
    tekton_pipelines_controller_pipelinerun_taskrun_duration_seconds: 'histogram',
    tekton_pipelines_controller_pipelinerun_total: 'counter',
    tekton_pipelines_controller_running_pipelineruns: 'gauge',
    tekton_pipelines_controller_running_pipelineruns_waiting_on_pipeline_resolution: 'gauge',
    tekton_pipelines_controller_running_pipelineruns_waiting_on_task_resolution: 'gauge',
    tekton_pipelines_controller_running_taskruns: 'gauge',
    tekton_pipelines_controller_running_taskruns_throttled_by_node: 'gauge',
    tekton_pipelines_controller_running_taskruns_throttled_by_quota: 'gauge',
    tekton_pipelines_controller_taskrun_duration_seconds: 'histogram',
    tekton_pipelines_controller_taskrun_total: 'counter',
  },
};
