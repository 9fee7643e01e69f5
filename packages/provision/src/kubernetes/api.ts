import { Problems } from '@lumie-infra/common-chart';
import type { Clock } from './clock.ts';
import { apiGivesUp, apiRefuses } from './errors.ts';
import { type ApiRefusal, PassingFailure, failureOf } from './failure.ts';
import { type Patience, pauseAfter } from './patience.ts';
import type { ApiRequest, Transport } from './transport.ts';

/** A request in words, and whether its answer may show a secret. */
export interface Purpose {
  readonly what: string;
  readonly secret?: boolean;
}

/** Asks an API server as often as it takes. */
export interface Api {
  readonly server: string;
  readonly clock: Clock;
  readonly patience: Patience;
  /**
   * The parsed body of an answer.
   *
   * @throws {ApiRefusal} when the server refuses.
   * @throws {Problems} when patience ends.
   */
  readonly ask: (request: ApiRequest, purpose: Purpose) => Promise<unknown>;
  /**
   * The lines of an answer that goes on and on, asked for once.
   *
   * @throws {PassingFailure | ApiRefusal} when the server does not answer so.
   */
  readonly stream: (request: ApiRequest, signal: AbortSignal) => AsyncGenerator<string, void, undefined>;
}

/** Asks over a transport. */
export function openApi(transport: Transport, patience: Patience, clock: Clock): Api {
  const { server } = transport;
  return {
    server,
    clock,
    patience,
    ask: (request, { what, secret = false }) =>
      persistently({ what: `${what}`, server, patience, clock, secret }, async () => {
        const answer = await transport.send(request, clock.timeout(patience.requestTimeout));
        const body = await answer.text();
        if (answer.status >= 300) throw failureOf(answer.status, answer.headers, body, clock.now());
        return parsed(body);
      }),
    stream: async function* (request, signal) {
      const answer = await transport.send(request, signal);
      if (answer.status >= 300) throw failureOf(answer.status, answer.headers, await answer.text(), clock.now());
      yield* answer.lines();
    },
  };
}

/** What is tried, and how. */
export interface Persistence {
  readonly what: string;
  readonly server: string;
  readonly patience: Patience;
  readonly clock: Clock;
  readonly secret?: boolean;
}

/**
 * Repeats what may be repeated, until it is done or refused.
 *
 * @throws {Problems} when patience ends.
 */
export async function persistently<T>(
  { what, server, patience, clock, secret = false }: Persistence,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof PassingFailure)) throw error;
      if (failures >= patience.attempts) {
        const reason = secret ? error.message.slice(0, 3) : error.message;
        throw new Problems(undefined, [apiGivesUp(what, server, failures, reason)]);
      }
      await clock.sleep(error.retryAfter ?? pauseAfter(failures, patience));
    }
  }
}

/** The problem of a refusal, for people. */
export function refusalProblem(refusal: ApiRefusal, { what, secret = false }: Purpose): Problems {
  return new Problems(undefined, [apiRefuses(what, refusal.status, secret ? refusal.reason : refusal.message)]);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // A proxy on the way, or a body that was cut off.
    throw new PassingFailure('the answer is not JSON');
  }
}
