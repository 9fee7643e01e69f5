import { JobFailure, requestFailed } from './errors.ts';

/** An answer whose status the caller looks at. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** One API, with what says who asks it. */
export interface Api {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Asks an API and takes any answer. */
export async function ask(api: Api, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${api.url}${path}`, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json', ...api.headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    // Milliseconds.
    signal: AbortSignal.timeout(30_000),
  });
  return { status: response.status, body: await response.text() };
}

/**
 * Asks an API for JSON; `undefined` is "there is none".
 *
 * @throws {JobFailure} when it answers otherwise.
 */
export async function askFor<T>(api: Api, method: string, path: string, body?: unknown): Promise<T | undefined> {
  const answer = await ask(api, method, path, body);
  if (answer.status === 404) return undefined;
  if (answer.status >= 300) throw new JobFailure(requestFailed(`${method} ${path}`, answer.status, answer.body));
  return (answer.body === '' ? {} : JSON.parse(answer.body)) as T;
}
