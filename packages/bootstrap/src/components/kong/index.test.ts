import { ingressController } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { objectOf, planBootstrap } from '../../../test/plan-bootstrap.ts';
import type { IngressValues } from '../../charts/ingress.gen.ts';

const server = { name: 'server-1', role: 'server', ocpus: 2, memoryGiB: 8 } as const;
const agent = { name: 'agent-1', role: 'agent', ocpus: 2, memoryGiB: 8 } as const;

const gatewayOf = (...given: Parameters<typeof planBootstrap>) =>
  (planBootstrap(...given).kong.values as IngressValues).gateway!;
const corsOf = (...given: Parameters<typeof planBootstrap>) =>
  objectOf(planBootstrap(...given).kong, 'KongClusterPlugin', 'lumie-cors') as unknown as {
    config: { origins: string[] };
  };

test('it serves the class that everyone counts on', () => {
  const { kong } = planBootstrap();

  expect(kong.outputs).toMatchObject(ingressController.defaults({} as never));
  expect(objectOf(kong, 'IngressClass', 'kong')).toMatchObject({
    spec: { controller: 'ingress-controllers.konghq.com/kong' },
  });
});

test('the gateway leaves the ports of the control plane to remote access', () => {
  const elsewhere = [{ key: 'node-role.kubernetes.io/control-plane', operator: 'DoesNotExist' }];

  for (const nodes of [[server, agent], []]) {
    expect(gatewayOf({}, { nodes }).affinity).toMatchObject({
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: elsewhere }] },
      },
    });
  }
});

test('on a site with nothing but a control plane it runs there', () => {
  expect(gatewayOf({}, { nodes: [server] }).affinity).toBeUndefined();
});

test('no address that a client sends is trusted', () => {
  expect(Object.keys(gatewayOf().env!).filter((key) => /trusted_ips|real_ip/.test(key))).toEqual([]);
});

test('the Lua of the plugins may load what it loads, and nothing else', () => {
  const { kong } = planBootstrap();
  const code = kong.objects.filter(({ kind }) => kind === 'KongClusterPlugin').map((plugin) => JSON.stringify(plugin));
  const loaded = code.flatMap((text) => [...text.matchAll(/require '([^']+)'/g)].map(([, library]) => library));

  expect((gatewayOf().env as Record<string, string>)['untrusted_lua_sandbox_requires']!.split(',')).toEqual(loaded);
});

test('the product of the site may call, and whom the cluster names instead', () => {
  expect(corsOf().config.origins).toEqual(['https://lumie.reference.example.com']);
  expect(corsOf({ kong: { corsOrigins: ['https://app.example.org'] } }).config.origins).toEqual([
    'https://app.example.org',
  ]);
});

test('every request passes the guard before Kong adds anything', () => {
  expect(objectOf(planBootstrap().kong, 'KongClusterPlugin', 'request-guard')).toMatchObject({
    metadata: { labels: { global: 'true' } },
    plugin: 'pre-function',
    config: { rewrite: [expect.any(String)] },
  });
});

test('the gateway knows who signed the certificate of the controller, but not its key', () => {
  const { kong } = planBootstrap();
  const { gateway, controller } = kong.values as IngressValues;
  const keysOf = (name: unknown) => Object.keys(kong.secrets.find((secret) => secret.name === name)!.fields);

  expect(keysOf(gateway?.admin?.tls?.client?.secretName)).toEqual(['tls.crt']);
  expect(keysOf(controller?.ingressController?.adminApi?.tls?.client?.secretName)).toEqual(['tls.crt', 'tls.key']);
});

test('tokens count when the issuer signed them', () => {
  const { kong } = planBootstrap();
  const credential = kong.secrets.find(({ labels }) => labels?.['konghq.com/credential'] === 'jwt')!;

  expect(credential).toMatchObject({
    path: 'security/jwt',
    fields: {
      algorithm: { template: 'HS256' },
      key: { template: 'lumie-auth-svc' },
      secret: 'JWT_SECRET_KEY',
    },
  });
  expect(objectOf(kong, 'KongConsumer', 'lumie-auth-issuer')).toMatchObject({
    username: 'lumie-auth-svc',
    credentials: [credential.name],
  });
});
