import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { AccessTokens } from './access-tokens.ts';
import type { CacheStore } from './cache-store.ts';
import { FolderStore } from './folder-store.ts';
import { requestHandler } from './request-handler.ts';

const [reader, writer] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
const entry = randomBytes(300_000);

/** Fails whatever it is asked for. */
const brokenStore: CacheStore = {
  read: () => Promise.reject(new Error('the disk is gone')),
  write: () => Promise.reject(new Error('the disk is full')),
};

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly body: Buffer;
}

/** A server that is gone when the test ends. */
async function serve(given?: CacheStore) {
  const folder = mkdtempSync(join(tmpdir(), 'remote-cache-'));
  const log: string[] = [];
  const server = createServer(
    requestHandler({
      store: given ?? new FolderStore(folder),
      tokens: new AccessTokens({ read: [reader], write: [writer] }),
      maxBytes: 1_000_000,
      log: (line) => log.push(line),
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close().closeAllConnections();
    rmSync(folder, { recursive: true });
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (method: string, path: string, token?: string, body?: Buffer): Promise<Answer> => {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const init = { method, headers, ...(body === undefined ? {} : { body: new Uint8Array(body) }) };
    const response = await fetch(`${address}${path}`, init);
    const content = Buffer.from(await response.arrayBuffer());
    return { status: response.status, type: response.headers.get('content-type'), body: content };
  };
  return { address, ask, log, files: () => readdirSync(folder) };
}

test('what a writer stores, a reader gets', async () => {
  const { ask } = await serve();

  expect(await ask('GET', '/v1/cache/1', reader)).toMatchObject({ status: 404, type: 'text/plain' });
  expect(await ask('PUT', '/v1/cache/1', writer, entry)).toMatchObject({ status: 200 });
  expect(await ask('GET', '/v1/cache/1', reader)).toEqual({
    status: 200,
    type: 'application/octet-stream',
    body: entry,
  });
});

test('a reader stores nothing', async () => {
  const { ask, files } = await serve();

  expect(await ask('PUT', '/v1/cache/1', reader, entry)).toMatchObject({ status: 403, type: 'text/plain' });
  expect(files()).toEqual([]);
});

test.each(['GET', 'PUT'])('who has no token of the server is told so: %s', async (method) => {
  const { ask, files } = await serve();
  const body = method === 'PUT' ? Buffer.from('x') : undefined;

  expect(await ask(method, '/v1/cache/1', undefined, body)).toMatchObject({ status: 401, type: 'text/plain' });
  expect(await ask(method, '/v1/cache/1', `${writer.slice(1)}0`, body)).toMatchObject({ status: 401 });
  expect(files()).toEqual([]);
});

test('an entry is never replaced', async () => {
  const { ask } = await serve();
  await ask('PUT', '/v1/cache/1', writer, entry);

  expect(await ask('PUT', '/v1/cache/1', writer, randomBytes(10))).toMatchObject({ status: 409, type: 'text/plain' });
  expect((await ask('GET', '/v1/cache/1', reader)).body).toEqual(entry);
});

test('of many who store the same at once, one does', async () => {
  const { ask, files } = await serve();
  const bodies = Array.from({ length: 8 }, () => randomBytes(100_000));

  const answers = await Promise.all(bodies.map((body) => ask('PUT', '/v1/cache/1', writer, body)));

  const stored = answers.flatMap(({ status }, index) => (status === 200 ? [index] : []));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(409)]);
  expect((await ask('GET', '/v1/cache/1', reader)).body).toEqual(bodies[stored[0]!]);
  expect(files()).toEqual(['1']);
});

test('an entry over the limit is read to its end and not stored', async () => {
  const { ask, files } = await serve();

  const { status, body } = await ask('PUT', '/v1/cache/1', writer, randomBytes(1_000_001));

  expect({ status, text: String(body) }).toMatchInlineSnapshot(`
    {
      "status": 403,
      "text": "the entry has 1000001 bytes, more than 1000000; nothing was stored
    ",
    }
  `);
  expect(files()).toEqual([]);
});

test('an entry of an upload that breaks off is not stored', async () => {
  const { address, ask, files, log } = await serve();
  const headers = { authorization: `Bearer ${writer}`, 'content-length': '1000' };

  const request = httpRequest(`${address}/v1/cache/1`, { method: 'PUT', headers });
  request.on('error', () => undefined);
  request.write('half');
  while (files().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  request.destroy();
  while (files().length > 0) await new Promise((resolve) => setTimeout(resolve, 5));

  expect(await ask('GET', '/v1/cache/1', reader)).toMatchObject({ status: 404 });
  expect(log[0]).toContain('PUT 1 failed');
});

test('an upload of unknown length is refused', async () => {
  const { address } = await serve();
  const headers = { authorization: `Bearer ${writer}`, 'transfer-encoding': 'chunked' };

  const request = httpRequest(`${address}/v1/cache/1`, { method: 'PUT', headers }).end('x');
  const [response] = (await once(request, 'response')) as [{ statusCode: number; resume: () => void }];
  response.resume();

  expect(response.statusCode).toBe(411);
});

test.each([
  '/',
  '/v1/cache/',
  '/v1/cache/..%2f1',
  '/v1/cache/.incoming',
  '/v1/cache/a/b',
  `/v1/cache/${'1'.repeat(129)}`,
])('there is nothing at %s', async (path) => {
  const { ask, files } = await serve();

  expect(await ask('GET', path, reader)).toMatchObject({ status: 404 });
  expect(await ask('PUT', path, writer, Buffer.from('x'))).toMatchObject({ status: 404 });
  expect(files()).toEqual([]);
});

test('another method is refused', async () => {
  expect(await (await serve()).ask('DELETE', '/v1/cache/1', writer)).toMatchObject({ status: 405 });
});

test('a storage that fails is a cache without the entry, and the operator is told', async () => {
  const { ask, log } = await serve(brokenStore);

  expect(await ask('GET', '/v1/cache/1', reader)).toMatchObject({ status: 404 });
  expect(await ask('PUT', '/v1/cache/1', writer, entry)).toMatchObject({ status: 403, type: 'text/plain' });
  expect(log).toEqual(['GET 1 failed: the disk is gone', 'PUT 1 failed: the disk is full']);
});

test('probes need no token', async () => {
  expect(await (await serve()).ask('GET', '/health')).toMatchObject({ status: 200 });
});
