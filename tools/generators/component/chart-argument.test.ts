import { expect, test } from 'vitest';
import { parseChart } from './chart-argument.ts';

test.each([
  ['https://charts.example.com/web/1.2.3', 'https://charts.example.com', '1.2.3'],
  ['https://example.com/helm/charts/web/v1.2.3', 'https://example.com/helm/charts', 'v1.2.3'],
  ['oci://ghcr.io/team/charts/web/1.2.3-rc.1', 'oci://ghcr.io/team/charts', '1.2.3-rc.1'],
])('%s is a chart of a repository', (text, repository, version) => {
  expect(parseChart(text)).toEqual({ name: 'web', repository, version });
});

test.each(['web', 'web/1.2.3', 'http://charts.example.com/web/1.2.3', 'https://web/1.2.3', 'oci://ghcr.io/web/latest'])(
  '%s is none',
  (text) => {
    expect(parseChart(text)).toBeUndefined();
  },
);
