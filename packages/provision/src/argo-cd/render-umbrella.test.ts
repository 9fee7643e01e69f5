import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packStandInChart, writeSmallRender, writeStandInChart } from './testing/index.ts';
import { helm } from '../../test/helm.ts';
import type { ApiVersions } from '../kubernetes/index.ts';
import { readRenderedCluster } from './rendered-cluster.ts';
import { renderUmbrella } from './render-umbrella.ts';

const work = mkdtempSync(join(tmpdir(), 'umbrella-test-'));
const versions: ApiVersions = { kubernetes: '1.34.3', served: ['apps/v1', 'apps/v1/Deployment'] };

beforeAll(() => {
  writeSmallRender(join(work, 'vendored'));
  packStandInChart(helm, join(work, 'vendored/applications/argocd/charts'));
  writeStandInChart(join(work, 'repository/argo-cd'));
  writeSmallRender(join(work, 'fetched'), `file://${join(work, 'repository/argo-cd')}`);
  writeSmallRender(join(work, 'unreachable'), 'http://127.0.0.1:9');
});

afterAll(() => rmSync(work, { recursive: true }));

const argoCdOf = (name: string) => readRenderedCluster(join(work, name)).argoCd;

test('the chart is rendered with its values, for the versions of the cluster, with our own objects beside it', async () => {
  const objects = await renderUmbrella(argoCdOf('vendored'), { versions, helm });

  expect(objects.find(({ metadata }) => metadata.name === 'argocd-cm')).toMatchObject({
    data: { colour: 'red', kubernetes: 'v1.34.3' },
  });
  const kinds = [...new Set(objects.map(({ kind }) => kind))].sort();
  expect(kinds.join(' ')).toMatchInlineSnapshot(
    `"ClusterRole ConfigMap CustomResourceDefinition Deployment Ingress Job Namespace Pod ServiceAccount StatefulSet VaultAuth"`,
  );
});

test('what the cluster serves decides what is rendered', async () => {
  const more = { ...versions, served: [...versions.served, 'monitoring.coreos.com/v1'] };

  const objects = await renderUmbrella(argoCdOf('vendored'), { versions: more, helm });

  expect(objects.map(({ kind }) => kind)).toContain('ServiceMonitor');
});

test('a chart that is not vendored comes from its repository, and the render stays as it is', async () => {
  const fetched = await renderUmbrella(argoCdOf('fetched'), { versions, helm });

  expect(fetched).toEqual(await renderUmbrella(argoCdOf('vendored'), { versions, helm }));
});

test('a repository that is not reached, and a helm that is not there, are problems', async () => {
  await expect(renderUmbrella(argoCdOf('unreachable'), { versions, helm })).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Problems: argocd: helm cannot render the chart (Get "http://127.0.0.1:9/index.yaml": dial tcp 127.0.0.1:9: connect: connection refused); vendor the chart with npm run charts:vendor, or see that its repository is reached]`,
  );
  await expect(
    renderUmbrella(argoCdOf('vendored'), { versions, helm: 'no-such-helm' }),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Problems: helm is not on PATH; install Helm 3.18 or later, or run npm ci on Linux on x86-64 and use npx nx run provision:up]`,
  );
});
