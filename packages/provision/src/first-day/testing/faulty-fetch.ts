import type { Fetch } from '../vault-api.ts';
import type { Reply } from './reply.ts';
import type { VaultInMemory, VaultRequest } from './vault-in-memory.ts';

/** What goes wrong with a request: it is lost on its way or on the way back, another answer comes, the caller dies. */
export type Fault =
  'dies after' | 'dies before' | 'lost after' | 'lost before' | { readonly answer: Reply } | undefined;

/** Says what goes wrong with a request; the first one is number 1. */
export type Faults = (request: VaultRequest, number: number) => Fault;

/** The process that asks is no more. */
export class Died extends Error {}

/**
 * Reaches a store in memory as if it were there, at `http://server-<n>`.
 *
 * @throws {Died} when a fault says so.
 */
export function faultyFetch(vault: Pick<VaultInMemory, 'handle'>, faults: Faults = () => undefined): Fetch {
  let number = 0;
  return async (url, { method = 'GET', headers, body }) => {
    const { host, pathname } = new URL(url);
    const token = new Headers(headers).get('x-vault-token');
    const request: VaultRequest = {
      server: Number(/\d+$/.exec(host)?.[0] ?? 0),
      method,
      path: decodeURI(pathname.slice('/v1/'.length)),
      token: token ?? undefined,
      body: typeof body === 'string' ? (JSON.parse(body) as Record<string, unknown>) : {},
    };
    const fault = faults(request, ++number);
    if (fault === 'dies before') throw new Died('before');
    if (fault === 'lost before') throw new TypeError('fetch failed');
    const reply = typeof fault === 'object' ? fault.answer : vault.handle(request);
    if (fault === 'dies after') throw new Died('after');
    if (fault === 'lost after') throw new TypeError('fetch failed');
    const text = reply.body === undefined ? null : JSON.stringify(reply.body);
    return new Response(text, { status: reply.status, headers: reply.headers ?? {} });
  };
}
