import { expect, test } from 'vitest';
import { objectOf, objectsOf, planSecurity } from '../../../test/plan-security.ts';
import type { TeleportClusterValues } from '../../charts/teleport-cluster.gen.ts';
import { versions } from '../../upstream-versions.ts';

const planned = planSecurity();
const withoutFeeds = planSecurity({ storage: { 'infra-db': { changeFeeds: false } } });

interface Storage {
  readonly type?: string;
  readonly audit_events_uri: readonly string[];
  readonly audit_sessions_uri: string;
}

function valuesOf(components = planned): TeleportClusterValues {
  return components.get('teleport')!.values as TeleportClusterValues;
}

function storageOf(components = planned): Storage {
  return (valuesOf(components).auth!.teleportConfig as { readonly teleport: { readonly storage: Storage } }).teleport
    .storage;
}

test('state and audit log are in the database, recordings in object storage', () => {
  expect(storageOf().type).toBe('postgresql');
  expect(storageOf().audit_events_uri[0]).toMatch(/^postgresql:\/\/teleport@infra-db-rw\..*\/teleport_audit\?/);
  expect(storageOf().audit_sessions_uri).toMatch(/^s3:\/\/teleport-sessions\/records\?endpoint=minio\./);
  expect(valuesOf().persistence?.enabled).toBe(false);
});

test('where the database has no change feeds, the state is on a disk', () => {
  expect(storageOf(withoutFeeds).type).toBeUndefined();
  expect(valuesOf(withoutFeeds).persistence?.enabled).toBe(true);
});

test('the role may follow changes exactly when the state is in the database', () => {
  const replication = (components: typeof planned) =>
    (objectOf(components.get('teleport'), 'DatabaseRole', 'teleport')['spec'] as { replication?: boolean }).replication;

  expect([replication(planned), replication(withoutFeeds)]).toEqual([true, false]);
});

test('no password is part of an address', () => {
  expect(JSON.stringify(storageOf())).not.toMatch(/:\/\/[^@"/]*:[^@"/]*@/);
});

test('the certificate is for the domain and every console below it', () => {
  const { spec } = objectOf(planned.get('teleport'), 'Certificate', 'teleport-tls') as unknown as {
    readonly spec: { readonly dnsNames: readonly string[] };
  };

  expect(spec.dnsNames).toEqual(['reference.example.com', '*.reference.example.com']);
});

test('port 443 of the control plane leads to the proxies, which believe nobody else about addresses', () => {
  const [{ spec }] = objectsOf(planned.get('teleport'), 'DaemonSet') as unknown as [
    { spec: { template: { spec: { containers: { ports: { hostPort?: number }[] }[] } } } },
  ];
  const { data } = objectOf(planned.get('teleport'), 'ConfigMap', 'teleport-entry') as unknown as {
    readonly data: Readonly<Record<string, string>>;
  };

  expect(spec.template.spec.containers[0]!.ports[0]!.hostPort).toBe(443);
  expect(data['haproxy.cfg']).toContain('server teleport teleport.teleport.svc.cluster.local:443 send-proxy-v2');
  expect(valuesOf().proxyProtocol).toBe('on');
});

test('the chart runs the version that it is made for, so the images have that tag', () => {
  const { version } = versions.chart('teleport-cluster');

  expect(versions.chart('teleport-kube-agent').version).toBe(version);
  expect(versions.image('teleport').tag).toBe(version);
  expect(versions.image('teleport-operator').tag).toBe(version);
});
