import { expect, test } from 'vitest';
import { objectOf, planObservability } from '../../../test/plan-observability.ts';
import type { AlertmanagerValues } from '../../charts/alertmanager.gen.ts';

const alertmanager = (options: object = {}) => planObservability({ alertmanager: options }).get('alertmanager')!;

function configOf(options?: object): string {
  const { data } = objectOf(alertmanager(options), 'ConfigMap', 'alertmanager-config') as unknown as {
    data: Readonly<Record<string, string>>;
  };
  return data['alertmanager.yml']!;
}

function checksumOf(options?: object): unknown {
  const { podAnnotations } = alertmanager(options).values as AlertmanagerValues;
  return (podAnnotations as Readonly<Record<string, unknown>>)['checksum/alertmanager'];
}

test('mail is sent by the site to the site unless told otherwise', () => {
  expect(configOf()).toContain('smtp_smarthost: smtp.reference.example.com:587');
  expect(configOf()).toContain('to: ops@reference.example.com');
  expect(configOf({ smarthost: 'mail.example.com:465', from: 'a@example.com' })).toContain('smtp_from: a@example.com');
});

test('the password is a file, which Vault fills', () => {
  const [secret] = alertmanager().secrets;

  expect(configOf()).toContain('smtp_auth_password_file: /etc/alertmanager-smtp/password');
  expect(secret).toMatchObject({ path: 'observability/alertmanager', fields: { password: 'SMTP_PASSWORD' } });
});

test('another configuration means another pod', () => {
  expect(checksumOf()).not.toBe(checksumOf({ webhook: 'https://hooks.example.com' }));
});
