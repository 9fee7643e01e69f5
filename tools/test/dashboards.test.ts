import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dashboardsIn } from '@lumie-infra/common-chart/dashboards/testing';
import { expect, test } from 'vitest';

/** The dashboards that the platform comes with, by layer; each belongs to the component that it shows. */
const shipped = {
  applications: ['argocd', 'tekton'],
  bootstrap: ['minio'],
  observability: [
    'blackbox-exporter',
    'kubernetes-cluster',
    'kubernetes-pods',
    'loki',
    'node-exporter',
    'opentelemetry-collector',
  ],
  platform: ['cert-manager', 'coredns'],
  security: ['falco', 'trivy'],
  storage: ['cnpg'],
};

const packages = join(import.meta.dirname, '../../packages');
const found = await Promise.all(
  readdirSync(packages)
    .sort()
    .filter((layer) => layer !== 'common-chart')
    .map((layer) => ({ layer, folder: join(packages, layer, 'src/dashboards') }))
    .filter(({ folder }) => existsSync(folder))
    .map(async ({ layer, folder }) => ({ layer, files: await dashboardsIn(folder) })),
);
const dashboards = found.flatMap(({ files }) => files);

test('the platform comes with fourteen dashboards', () => {
  expect(Object.fromEntries(found.map(({ layer, files }) => [layer, files.map(({ name }) => name)]))).toEqual(shipped);
  expect(dashboards).toHaveLength(14);
});

test('a file, its dashboard and the uid of that have the same name', () => {
  const camelCase = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

  expect(dashboards.map(({ exportName, dashboard }) => [exportName, dashboard.uid])).toEqual(
    dashboards.map(({ name }) => [`${camelCase(name)}Dashboard`, name]),
  );
});

test('no two dashboards share a uid or a title', () => {
  expect(new Set(dashboards.map(({ dashboard }) => dashboard.uid)).size).toBe(dashboards.length);
  expect(new Set(dashboards.map(({ dashboard }) => dashboard.title)).size).toBe(dashboards.length);
});
