// Written by npm run generate; a component is a file beside this one.
export { alertmanager } from './alertmanager/index.ts';
export { blackboxExporter } from './blackbox-exporter/index.ts';
export { goldilocks } from './goldilocks.ts';
export { grafana } from './grafana/index.ts';
export { kubeStateMetrics } from './kube-state-metrics.ts';
export { loki } from './loki/index.ts';
export { nodeExporter } from './node-exporter.ts';
export { opentelemetry } from './opentelemetry/index.ts';
export { opentelemetryOperator } from './opentelemetry-operator.ts';
export { prometheus } from './prometheus/index.ts';
export { tempo } from './tempo/index.ts';
export { thanos } from './thanos/index.ts';
export { vpa } from './vpa.ts';
