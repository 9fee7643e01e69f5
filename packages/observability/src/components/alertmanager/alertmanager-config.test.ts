import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toYaml } from '@lumie-infra/common-chart';
import { afterAll, describe, expect, test } from 'vitest';
import { debianProgram } from '../../../test/debian-program.ts';
import { type AlertmanagerConfigProps, alertmanagerConfig } from './alertmanager-config.ts';

const amtool = debianProgram('amtool');
const props: AlertmanagerConfigProps = {
  smarthost: 'smtp.example.com:587',
  from: 'alerts@example.com',
  to: 'ops@example.com',
  passwordFile: '/etc/alertmanager-smtp/password',
};
const everywhere = { webhook: 'https://hooks.example.com/alerts', watchdog: 'https://watch.example.com/ping' };

test('no alert is lost: what no route names goes to people', () => {
  expect(alertmanagerConfig(props).route.receiver).toBe('people');
});

test('alerts go to mail only, unless an address is given', () => {
  const [people] = alertmanagerConfig(props).receivers;
  const [both] = alertmanagerConfig({ ...props, ...everywhere }).receivers;

  expect(people).not.toHaveProperty('webhook_configs');
  expect(both?.webhook_configs).toEqual([{ url: everywhere.webhook, send_resolved: true }]);
});

describe.skipIf(amtool.isMissing)('amtool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alertmanager-'));
  const written = (name: string, config: object): string => {
    const path = join(folder, `${name}.yml`);
    writeFileSync(path, toYaml(config));
    return path;
  };
  const plain = written('plain', alertmanagerConfig(props));
  const full = written('full', alertmanagerConfig({ ...props, ...everywhere }));
  const receiversOf = (file: string, ...labels: string[]): string =>
    amtool.run('config', 'routes', 'test', `--config.file=${file}`, ...labels).split('\n')[0]!;

  afterAll(() => rmSync(folder, { recursive: true }));

  test('accepts the configuration, with and without addresses', () => {
    expect(amtool.run('check-config', plain)).toContain('SUCCESS');
    expect(amtool.run('check-config', full)).toContain('SUCCESS');
  });

  test('critical alerts and warnings reach people', () => {
    expect(receiversOf(plain, 'alertname=VaultSealed', 'severity=critical')).toBe('people');
    expect(receiversOf(plain, 'alertname=NodeDiskFilling', 'severity=warning')).toBe('people');
    expect(receiversOf(plain, 'alertname=Unknown')).toBe('people');
  });

  test('the alert that always fires reaches who watches, or nobody', () => {
    expect(receiversOf(plain, 'alertname=Watchdog', 'severity=none')).toBe('nobody');
    expect(receiversOf(full, 'alertname=Watchdog', 'severity=none')).toBe('watchdog');
  });
});
