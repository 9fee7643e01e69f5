import { once } from 'node:events';
import { connect as connectSocket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FakeApiServer, forwardPods } from './testing/index.ts';
import { type KubernetesClient, connect } from './index.ts';

let server: FakeApiServer;
let client: KubernetesClient;

beforeEach(async () => {
  server = await new FakeApiServer().open();
  forwardPods(server.http, {
    'vault-0': (port, sent) => {
      const body = `port ${port}: ${sent.split('\r\n')[0]}`;
      return `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`;
    },
  });
  client = await connect({ kubeconfig: server.kubeconfig });
});

afterEach(async () => {
  await client.close();
  await server.close();
});

test('a port on loopback leads to the port of the pod, each connection on its own', async () => {
  const { port } = await client.forward({ namespace: 'vault', name: 'vault-0' }, 8200);

  const answers = await Promise.all(
    ['/v1/sys/health', '/v1/sys/init'].map(async (path) => (await fetch(`http://127.0.0.1:${port}${path}`)).text()),
  );

  expect(answers).toEqual(['port 8200: GET /v1/sys/health HTTP/1.1', 'port 8200: GET /v1/sys/init HTTP/1.1']);
});

test('a connection to a pod that is not there breaks off, and the next one is tried', async () => {
  const { port } = await client.forward({ namespace: 'vault', name: 'vault-1' }, 8200);
  const socket = connectSocket(port, '127.0.0.1');

  await once(socket, 'close');

  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed');
});

test('nothing listens when the client is closed', async () => {
  const { port } = await client.forward({ namespace: 'vault', name: 'vault-0' }, 8200);
  await client.close();

  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed');
});
