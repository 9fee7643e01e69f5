import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { VaultInMemory } from './vault-in-memory.ts';

/** The servers of a store in memory, on loopback. */
export interface VaultServers {
  readonly addresses: readonly string[];
  readonly close: () => void;
}

/** Lets a store in memory listen, one address a server. */
export async function listen(vault: Pick<VaultInMemory, 'handle'>, count = 1): Promise<VaultServers> {
  const servers = Array.from({ length: count }, (_, server) =>
    createServer((request, response) => void answer(vault, server, request, response)),
  );
  const addresses = await Promise.all(servers.map(addressOf));
  return {
    addresses,
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

async function addressOf(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function answer(
  vault: Pick<VaultInMemory, 'handle'>,
  server: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://store');
  const reply = vault.handle({
    server,
    method: searchParams.get('list') === 'true' ? 'LIST' : (request.method ?? 'GET'),
    path: decodeURI(pathname.slice('/v1/'.length)),
    token: request.headers['x-vault-token'] as string | undefined,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  });
  response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
  response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
}
