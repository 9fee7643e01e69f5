import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { Refused, Unsettled, type VaultApi, vaultApi } from './vault-api.ts';

type Answer = 'cut' | 'slow' | { readonly status: number; readonly body?: unknown; readonly headers?: object };

/** A server that answers in turn, then always as last. */
async function serverOf(...answers: readonly Answer[]): Promise<{ api: VaultApi; asked: string[]; pauses: number[] }> {
  const asked: string[] = [];
  const pauses: number[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = answers[Math.min(asked.length, answers.length) - 1]!;
    if (answer === 'slow') return;
    if (answer === 'cut') return void request.socket.destroy();
    response.writeHead(answer.status, { ...answer.headers }).end(JSON.stringify(answer.body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const patience = {
    attempts: 4,
    firstPause: 10,
    requestTimeout: 100,
    wait: async (milliseconds: number) => void pauses.push(milliseconds),
  };
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { api: vaultApi({ address, fetch, patience }), asked, pauses };
}

const good = { status: 200, body: { data: { here: true } } };

test.each([
  ['a connection that is cut', 'cut'],
  ['an answer that does not come', 'slow'],
  ['a sealed server', { status: 503, body: { errors: ['Vault is sealed'] } }],
  ['a broken server', { status: 500 }],
  ['a new engine', { status: 400, body: { errors: ['Upgrading from non-versioned to versioned data.'] } }],
] as const)('a read outlasts %s', async (_, answer) => {
  const { api, asked, pauses } = await serverOf(answer, answer, good);

  expect((await api.read('secret/data/web')).body).toEqual(good.body);
  expect(asked).toHaveLength(3);
  expect(pauses).toEqual([10, 20]);
});

test('a busy server says how long to wait', async () => {
  const { api, pauses } = await serverOf({ status: 429, headers: { 'retry-after': '3' } }, good);

  await api.read('secret/data/web');

  expect(pauses).toEqual([3000]);
});

test('what is not there is an answer, and what may not be read is not asked for again', async () => {
  const { api, asked } = await serverOf({ status: 404 }, { status: 403 });

  expect((await api.read('secret/data/web')).status).toBe(404);
  await expect(api.read('secret/data/web')).rejects.toThrow(Refused);
  expect(asked).toHaveLength(2);
});

test('a read ends with what to do when nothing helps', async () => {
  const { api } = await serverOf('cut');

  await expect(api.read('sys/mounts')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Problems: GET sys/mounts does not succeed (no answer); run this again, it goes on where it stopped]`,
  );
});

test('an answer that has no place is named with what the store says', async () => {
  const { api } = await serverOf({ status: 405, body: { errors: ['unsupported operation'] } });

  await expect(api.read('sys/mounts')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Problems: GET sys/mounts was answered with 405 (unsupported operation); run this again, it goes on where it stopped]`,
  );
});

test.each([['cut'], ['slow']] as const)('a write whose answer is %s is not repeated blindly', async (answer) => {
  const { api, asked } = await serverOf(answer);

  await expect(api.write('POST', 'sys/mounts/secret', {})).rejects.toThrow(Unsettled);
  expect(asked).toHaveLength(1);
});

test('a redirection is not followed: it leads to a name that only the cluster knows', async () => {
  const { api } = await serverOf({ status: 307, headers: { location: 'http://vault-0.vault-internal:8200/' } });

  await expect(api.write('POST', 'sys/mounts/secret', {})).rejects.toThrow(Unsettled);
});
