import { Problems } from '@lumie-infra/common-chart';
import { answerIsUnexpected, storeGivesUp } from './errors.ts';

/** Sends a request; `fetch` of the system unless a test gives another. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** An answer of the store. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A failure after which nobody knows what was done: read again, and write again if need be. */
export class Unsettled extends Error {
  /** Milliseconds that the store asks to wait. */
  readonly retryAfter: number | undefined;

  constructor(reason: string, retryAfter?: number) {
    super(reason);
    this.retryAfter = retryAfter;
  }
}

/** The store refuses: the token may not. */
export class Refused extends Error {}

/** How often to try, and how to wait in between. */
export interface Patience {
  readonly attempts: number;
  /** Milliseconds; doubled after each attempt. */
  readonly firstPause: number;
  /** Milliseconds that an answer may take. */
  readonly requestTimeout: number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Half a minute, by the clock of the system. */
export const systemPatience: Patience = {
  attempts: 9,
  firstPause: 250,
  requestTimeout: 30_000,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** One server of the store, as one token sees it. */
export interface VaultApi {
  readonly address: string;
  readonly patience: Patience;
  /**
   * Reads until there is an answer that can be one; 404 among them.
   *
   * @throws {Refused} when the token may not.
   * @throws {Problems} when there is none.
   */
  readonly read: (path: string) => Promise<Answer>;
  /**
   * Writes once. `secret` keeps what the store says of it out of messages.
   *
   * @throws {Unsettled} when it is not known whether it was done.
   * @throws {Refused} when the token may not.
   */
  readonly write: (method: 'DELETE' | 'POST', path: string, body?: object, secret?: 'secret') => Promise<Answer>;
  /** Any answer, or `undefined` when there is none; asked once. */
  readonly glance: (path: string) => Promise<Answer | undefined>;
  readonly as: (token: string) => VaultApi;
}

/** Where the store is, and how it is asked. */
export interface VaultApiProps {
  readonly address: string;
  /** @default - none, as before anybody has signed in */
  readonly token?: string;
  readonly fetch: Fetch;
  readonly patience: Patience;
}

/** Milliseconds. */
const longestPause = 8_000;
/** Answers of servers that are sealed, too busy, not leading, or broken for the moment. */
const passing: ReadonlySet<number> = new Set([307, 408, 412, 429, 500, 502, 503, 504]);
// A new KV engine says so for a moment.
const upgrading = /Upgrading from non-versioned/;

/** Asks one server of the store over HTTP. */
export function vaultApi(props: VaultApiProps): VaultApi {
  const { address, fetch, patience, token } = props;
  const ask = async (method: string, path: string, body?: object): Promise<Answer & { readonly pause?: number }> => {
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${address}/v1/${encodeURI(path)}`, {
        method,
        headers: {
          'content-type': 'application/json',
          // Servers refuse requests without it that a browser was talked into.
          'x-vault-request': 'true',
          ...(token === undefined ? {} : { 'x-vault-token': token }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(patience.requestTimeout),
      });
      text = await response.text();
    } catch (error) {
      // What fetch throws for a connection that fails, or one that takes too long.
      if (error instanceof TypeError || error instanceof DOMException) throw new Unsettled('no answer');
      throw error;
    }
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return {
      status: response.status,
      body: parsed(text),
      ...(Number.isFinite(seconds) ? { pause: seconds * 1000 } : {}),
    };
  };
  const settledAnswer = async (method: string, path: string, body?: object): Promise<Answer> => {
    const answer = await ask(method, path, body);
    const { status, pause } = answer;
    if (passing.has(status) || (status === 400 && errorsOf(answer).some((text) => upgrading.test(text)))) {
      throw new Unsettled(`${status}`, pause);
    }
    if (status === 403) throw new Refused(`${method} ${path}`);
    return answer;
  };
  return {
    address,
    patience,
    read: (path) =>
      persistently(patience, `GET ${path}`, async () => {
        const answer = await settledAnswer('GET', path);
        if (answer.status !== 404 && answer.status >= 300) throw unexpected(`GET ${path}`, answer);
        return answer;
      }),
    write: async (method, path, body, secret) => {
      const answer = await settledAnswer(method, path, body);
      if (answer.status >= 300 && secret === undefined) throw unexpected(`${method} ${path}`, answer);
      return answer;
    },
    glance: async (path) => {
      try {
        return await ask('GET', path);
      } catch (error) {
        if (error instanceof Unsettled) return undefined;
        throw error;
      }
    },
    as: (other) => vaultApi({ ...props, token: other }),
  };
}

/**
 * Repeats what may be repeated until it is settled.
 *
 * @throws {Problems} when patience ends.
 */
export async function persistently<T>(patience: Patience, what: string, attempt: () => Promise<T>): Promise<T> {
  for (let number = 1; ; number++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Unsettled)) throw error;
      if (number >= patience.attempts) throw new Problems(undefined, [storeGivesUp(what, error.message)]);
      await patience.wait(error.retryAfter ?? Math.min(patience.firstPause * 2 ** (number - 1), longestPause));
    }
  }
}

/** The problem of an answer that has no place here. */
export function unexpected(request: string, answer: Answer, secret?: 'secret'): Problems {
  const errors = secret === undefined ? errorsOf(answer) : [];
  return new Problems(undefined, [answerIsUnexpected(request, answer.status, errors)]);
}

/** What the store says that is wrong. */
export function errorsOf({ body }: Answer): string[] {
  const { errors } = body;
  return Array.isArray(errors) ? errors.filter((error) => typeof error === 'string') : [];
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
