import type { KubeConfig } from '@kubernetes/client-node';
import { Problems, nearest } from '@lumie-infra/common-chart';
import {
  apiIsNotTrusted,
  contextIsMissing,
  contextIsUnknown,
  kubeconfigIsUnreadable,
  serverIsNotEncrypted,
} from './errors.ts';
import { PassingFailure } from './failure.ts';

/** One request to the API server. */
export interface ApiRequest {
  readonly method: 'DELETE' | 'GET' | 'PATCH' | 'POST';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** @default 'application/json' */
  readonly contentType?: string;
  readonly body?: object;
}

/** An answer of the API server; its body is read once, in one of the two ways. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: () => Promise<string>;
  readonly lines: () => AsyncGenerator<string, void, undefined>;
}

/** Sends requests to one API server, each once. */
export interface Transport {
  readonly cluster: string;
  readonly server: string;
  readonly kubeConfig: KubeConfig;
  /** @throws {PassingFailure} when there is no answer. */
  readonly send: (request: ApiRequest, signal: AbortSignal) => Promise<ApiAnswer>;
  readonly close: () => Promise<void>;
}

/** Where a kubeconfig is, and which of its contexts is meant. */
export interface TransportProps {
  /** @default - where kubectl looks for it */
  readonly kubeconfig?: string | { readonly path: string } | undefined;
  /** @default - the current one of the file */
  readonly context?: string | undefined;
}

/**
 * Reads a kubeconfig; nothing is sent yet.
 *
 * @throws {Problems} when the kubeconfig or its context is not there.
 */
export async function openTransport({ kubeconfig, context }: TransportProps): Promise<Transport> {
  const { HttpMethod, IsomorphicFetchHttpLibrary, KubeConfig, RequestContext } =
    await import('@kubernetes/client-node');
  const kubeConfig = new KubeConfig();
  try {
    if (kubeconfig === undefined) kubeConfig.loadFromDefault();
    else if (typeof kubeconfig === 'string') kubeConfig.loadFromString(kubeconfig);
    else kubeConfig.loadFromFile(kubeconfig.path);
  } catch (error) {
    // What a parser says of a kubeconfig may quote a key of it.
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'it is not a kubeconfig';
    throw new Problems(undefined, [kubeconfigIsUnreadable(reason)]);
  }
  if (context !== undefined) {
    const known = kubeConfig.getContexts().map(({ name }) => name);
    if (!known.includes(context)) {
      throw new Problems(undefined, [contextIsUnknown(context, nearest(context, known), known)]);
    }
    kubeConfig.setCurrentContext(context);
  }
  const cluster = kubeConfig.getCurrentCluster();
  if (cluster === null || kubeConfig.getCurrentUser() === null) throw new Problems(undefined, [contextIsMissing()]);
  // Where there is no kubeconfig, the library falls back to such a server on this machine.
  if (cluster.server.startsWith('http:') && cluster.skipTLSVerify !== true) {
    throw new Problems(undefined, [serverIsNotEncrypted(cluster.server)]);
  }
  const server = cluster.server.replace(/\/$/, '');
  const library = new IsomorphicFetchHttpLibrary();
  let connections: ReturnType<InstanceType<typeof RequestContext>['getDispatcher']>;
  return {
    cluster: cluster.name,
    server,
    kubeConfig,
    send: async ({ method, path, query = {}, contentType = 'application/json', body }, signal) => {
      const request = new RequestContext(`${server}${path}`, HttpMethod[method]);
      for (const [name, value] of Object.entries(query)) if (value !== undefined) request.setQueryParam(name, value);
      request.setHeaderParam('Accept', 'application/json');
      if (body !== undefined) {
        request.setHeaderParam('Content-Type', contentType);
        request.setBody(JSON.stringify(body));
      }
      request.setSignal(signal);
      await kubeConfig.applySecurityAuthentication(request);
      // The library makes a pool of connections for each request; one for all of them keeps its connections open.
      connections ??= request.getDispatcher();
      if (connections !== undefined) request.setDispatcher(connections);
      return reached(server, signal, async () => {
        const answer = await library.send(request).toPromise();
        return {
          status: answer.httpStatusCode,
          headers: answer.headers,
          text: () => reached(server, signal, () => answer.body.text()),
          lines: () => linesOf(answer.body.stream(), server, signal),
        };
      });
    },
    close: async () => connections?.destroy(),
  };
}

async function reached<T>(server: string, signal: AbortSignal, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw connectionFailure(error, server, signal);
  }
}

const untrusted = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY)/;

function connectionFailure(error: unknown, server: string, signal: AbortSignal): unknown {
  if (signal.aborted) {
    // A caller that no longer wants the answer is not told that it was slow.
    const { reason } = signal as { readonly reason: unknown };
    const slow = reason instanceof DOMException && reason.name === 'TimeoutError';
    return slow ? new PassingFailure('no answer in time') : reason;
  }
  if (!(error instanceof Error)) return error;
  const code = codeOf(error);
  if (code !== undefined && untrusted.test(code)) return new Problems(undefined, [apiIsNotTrusted(server, code)]);
  // What fetch throws for a connection that fails or breaks off.
  return error instanceof TypeError ? new PassingFailure(code ?? 'the connection broke off') : error;
}

function codeOf(error: Error): string | undefined {
  const { cause } = error;
  if (typeof cause !== 'object' || cause === null) return undefined;
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? codeOf(cause) : undefined;
}

async function* linesOf(
  stream: ReadableStream<Uint8Array> | null,
  server: string,
  signal: AbortSignal,
): AsyncGenerator<string, void, undefined> {
  if (stream === null) return;
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reached(server, signal, () => reader.read());
      if (done) break;
      const parts = (rest + decoder.decode(value, { stream: true })).split('\n');
      rest = parts.pop()!;
      yield* parts;
    }
    // Half a line is an event that did not arrive.
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
