import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import type { AccessTokens } from './access-tokens.ts';
import type { CacheStore } from './cache-store.ts';
import { answers, requestFailed } from './errors.ts';

/** What a server answers from. */
export interface CacheService {
  readonly store: CacheStore;
  readonly tokens: AccessTokens;
  /** The most that one entry may have. */
  readonly maxBytes: number;
  /** Takes what the operator should know; clients are told less. */
  readonly log: (line: string) => void;
}

/** Where a store puts an entry depends on the hash, so nothing else gets that far. */
const cachePath = /^\/v1\/cache\/([A-Za-z0-9_-]{1,128})$/;

/**
 * Answers as Nx asks: `GET` and `PUT` of `/v1/cache/<hash>`, and `GET /health` for probes.
 *
 * Nx ends a whole run at any answer that it does not know, so a storage that fails is a cache without the entry: 404 for who
 * reads, 403 for who writes.
 *
 * @see https://nx.dev/docs/kb/self-hosted-caching
 */
export function requestHandler(service: CacheService): RequestListener {
  return (request, response) => {
    answer(service, request, response).catch((error: unknown) => {
      service.log(requestFailed(request.method ?? '', request.url ?? '', reasonOf(error)));
      response.destroy();
    });
  };
}

async function answer(service: CacheService, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '').split('?', 1)[0]!;
  if (path === '/health') return say(response, 200, 'ok\n');
  const access = service.tokens.accessOf(request.headers.authorization);
  if (access === undefined) {
    response.setHeader('connection', 'close');
    return say(response, 401, answers.unauthorized);
  }
  const hash = cachePath.exec(path)?.[1];
  if (hash === undefined) return refuse(request, response, 404, answers.unknown);
  if (request.method === 'GET') return get(service, hash, response);
  if (request.method !== 'PUT') return refuse(request, response, 405, answers.wrongMethod);
  if (access !== 'write') return refuse(request, response, 403, answers.readOnly);
  return put(service, hash, request, response);
}

async function get({ store, log }: CacheService, hash: string, response: ServerResponse): Promise<void> {
  const entry = await store.read(hash).catch((error: unknown) => {
    log(requestFailed('GET', hash, reasonOf(error)));
    return undefined;
  });
  if (entry === undefined) return say(response, 404, answers.none);
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': entry.bytes });
  await pipeline(entry.content, response);
}

async function put(
  { store, maxBytes, log }: CacheService,
  hash: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const length = request.headers['content-length'];
  if (length === undefined) return refuse(request, response, 411, answers.lengthIsMissing);
  const bytes = Number(length);
  if (bytes > maxBytes) return refuse(request, response, 403, answers.tooLarge(bytes, maxBytes));
  // A stream of its own, because a store that fails ends what it reads from, and with the request its connection.
  const content = new PassThrough();
  request.on('error', (error) => content.destroy(error));
  request.pipe(content);
  try {
    if (await store.write(hash, content, bytes)) return say(response, 200, answers.stored);
    return await refuse(request, response, 409, answers.taken);
  } catch (error) {
    log(requestFailed('PUT', hash, reasonOf(error)));
    return refuse(request, response, 403, answers.notStored);
  }
}

/** Lets the client finish first: one that is cut off never sees the answer. */
async function refuse(request: IncomingMessage, response: ServerResponse, status: number, text: string): Promise<void> {
  request.unpipe();
  request.resume();
  await finished(request, { writable: false });
  say(response, status, text);
}

function say(response: ServerResponse, status: number, text: string): void {
  // Nx takes an answer in any other type for that of a server that is no cache.
  response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
