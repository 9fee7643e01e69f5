/** The labels of log streams, with who gives them. */
export const logLabels: Readonly<Record<string, readonly string[]>> = {
  // https://grafana.com/docs/loki/latest/get-started/labels/#default-labels-for-opentelemetry
  'Loki, of the resource attributes that the collector sends': [
    'k8s_container_name',
    'k8s_namespace_name',
    'k8s_pod_name',
    'service_name',
  ],
  // https://github.com/falcosecurity/falcosidekick/blob/master/outputs/loki.go
  Falcosidekick: ['hostname', 'k8s_ns_name', 'k8s_pod_name', 'priority', 'rule', 'source', 'tags'],
};
