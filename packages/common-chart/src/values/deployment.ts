import { affinity } from './affinity.ts';
import { containerPorts } from './container-port.ts';
import { selector } from './identity.ts';
import { initContainers } from './init-container.ts';
import { filled } from './plain-value.ts';
import { probes } from './probe.ts';
import { strategy } from './strategy.ts';
import type { Workload } from './workload.ts';

function mainContainer(workload: Workload): Record<string, unknown> {
  const { values } = workload;
  const ports = values.ports ?? [];
  return {
    name: workload.name,
    image: workload.image,
    imagePullPolicy: filled(values.image?.pullPolicy),
    securityContext: filled(values.securityContext),
    ports: containerPorts(ports, values.containerPort),
    env: filled(values.env),
    envFrom: filled(values.envFrom),
    volumeMounts: filled(values.volumeMounts),
    ...probes(values.healthCheck, ports, values.containerPort),
    resources: values.resources,
  };
}

function podTemplate(workload: Workload): Record<string, unknown> {
  const { values } = workload;
  return {
    metadata: { labels: selector(workload.name), annotations: filled(values.podAnnotations) },
    spec: {
      securityContext: filled(values.podSecurityContext),
      serviceAccountName: filled(values.serviceAccountName) ?? workload.serviceAccount,
      priorityClassName: filled(values.priorityClassName),
      imagePullSecrets: filled(values.imagePullSecrets),
      initContainers: initContainers(values.initContainers, workload.image),
      containers: [mainContainer(workload)],
      restartPolicy: 'Always',
      volumes: filled(values.volumes),
      nodeSelector: filled(values.nodeSelector),
      affinity: affinity(values.affinity, workload.name),
      tolerations: filled(values.tolerations),
    },
  };
}

/** The Deployment of a workload, unless it is turned off. */
export function deployments(workload: Workload): object[] {
  const { values } = workload;
  if (values.deployment?.enabled !== true) return [];
  return [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: workload.name, labels: workload.labels },
      spec: {
        replicas: values.replicaCount,
        revisionHistoryLimit: values.revisionHistoryLimit,
        strategy: strategy(values.strategy),
        selector: { matchLabels: selector(workload.name) },
        template: podTemplate(workload),
      },
    },
  ];
}
