import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prober, toYaml } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { debianProgram } from '../../../test/debian-program.ts';
import { probeModules } from './probe-modules.ts';

const exporter = debianProgram('prometheus-blackbox-exporter');

test('the way of asking that every ingress is probed with is there', () => {
  expect(Object.keys(probeModules)).toContain(prober.defaults({ network: { clusterDomain: 'a' } } as never).module);
});

test('a page is asked for over HTTPS, with a valid certificate', () => {
  expect(probeModules.http_2xx.http).toMatchObject({
    fail_if_not_ssl: true,
    tls_config: { insecure_skip_verify: false },
  });
});

test.skipIf(exporter.isMissing)('the exporter accepts the configuration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'blackbox-'));
  const path = join(folder, 'blackbox.yaml');
  writeFileSync(path, toYaml({ modules: probeModules }));

  expect(exporter.run('--config.check', `--config.file=${path}`)).toContain('Config file is ok');
  rmSync(folder, { recursive: true });
});
