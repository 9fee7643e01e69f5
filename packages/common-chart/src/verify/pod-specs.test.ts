import { expect, test } from 'vitest';
import { modelOf, rendering } from '../../test/tiny-cluster.ts';
import { podTemplates, requestsOf } from './pod-specs.ts';

function templatesOf(yaml: string) {
  return podTemplates(modelOf([rendering('web', yaml)])).map(({ origin, replicas, containers, labels }) => ({
    origin,
    replicas,
    containers: containers.map(({ path, init, container }) => `${path} ${container.name}${init ? ' first' : ''}`),
    labels: Object.keys(labels).length,
  }));
}

test('workloads', () => {
  expect(
    templatesOf(`
apiVersion: v1
kind: Pod
metadata: { name: pod, labels: { app: pod } }
spec: { containers: [{ name: a }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { replicas: 2, template: { spec: { initContainers: [{ name: a }], containers: [{ name: b }] } } }
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: node }
spec: { template: { spec: { containers: [{ name: a }] } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: job }
spec: { jobTemplate: { spec: { template: { spec: { containers: [{ name: a }] } } } } }`),
  ).toMatchInlineSnapshot(`
    [
      {
        "containers": [
          "spec.containers[0] a",
        ],
        "labels": 3,
        "origin": "workload",
        "replicas": 1,
      },
      {
        "containers": [
          "spec.template.spec.initContainers[0] a first",
          "spec.template.spec.containers[0] b",
        ],
        "labels": 0,
        "origin": "workload",
        "replicas": 2,
      },
      {
        "containers": [
          "spec.template.spec.containers[0] a",
        ],
        "labels": 0,
        "origin": "workload",
        "replicas": undefined,
      },
      {
        "containers": [
          "spec.jobTemplate.spec.template.spec.containers[0] a",
        ],
        "labels": 0,
        "origin": "workload",
        "replicas": 1,
      },
    ]
  `);
});

test('what operators make pods of, or add to theirs', () => {
  expect(
    templatesOf(`
apiVersion: opentelemetry.io/v1beta1
kind: OpenTelemetryCollector
metadata: { name: gateway }
spec: { mode: deployment, replicas: 2, image: collector, targetAllocator: { enabled: true, image: allocator } }
---
apiVersion: opentelemetry.io/v1beta1
kind: OpenTelemetryCollector
metadata: { name: beside }
spec: { mode: sidecar }
---
apiVersion: tekton.dev/v1
kind: Task
metadata: { name: build }
spec: { stepTemplate: { image: node }, steps: [{ name: build, computeResources: {} }, { name: push }], sidecars: [{ name: docker }] }
---
apiVersion: postgresql.cnpg.io/v1
kind: Pooler
metadata: { name: pool }
spec: { instances: 2, template: { spec: { containers: [{ name: pgbouncer }] } } }
---
apiVersion: postgresql.cnpg.io/v1
kind: Pooler
metadata: { name: plain }
spec: { instances: 2 }`),
  ).toMatchInlineSnapshot(`
    [
      {
        "containers": [
          "spec collector",
        ],
        "labels": 5,
        "origin": "operator",
        "replicas": 2,
      },
      {
        "containers": [
          "spec.targetAllocator targetallocator",
        ],
        "labels": 5,
        "origin": "operator",
        "replicas": 1,
      },
      {
        "containers": [
          "spec.steps[0] build",
          "spec.steps[1] push",
          "spec.sidecars[0] docker",
        ],
        "labels": 0,
        "origin": "operator",
        "replicas": undefined,
      },
      {
        "containers": [
          "spec.template.spec.containers[0] pgbouncer",
        ],
        "labels": 0,
        "origin": "part",
        "replicas": 2,
      },
    ]
  `);
});

test('requests of the kubelet', () => {
  const container = {
    name: 'web',
    livenessProbe: { httpGet: { port: 'http' } },
    readinessProbe: { exec: { command: ['true'] } },
    lifecycle: { preStop: { tcpSocket: { port: 80 } } },
  };

  expect(requestsOf(container, 'spec.containers[0]').map(({ path }) => path)).toEqual([
    'spec.containers[0].livenessProbe.httpGet',
    'spec.containers[0].lifecycle.preStop.tcpSocket',
  ]);
});
