/** What passes by itself: a busy, broken, slow or absent server. */
export class PassingFailure extends Error {
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter: number | undefined;

  constructor(reason: string, retryAfter?: number) {
    super(reason);
    this.retryAfter = retryAfter;
  }
}

/** What the API server refuses for good. */
export class ApiRefusal extends Error {
  readonly status: number;
  /** The reason as one word, such as `AlreadyExists`. */
  readonly reason: string;

  constructor(status: number, reason: string, message: string) {
    super(message);
    this.status = status;
    this.reason = reason;
  }
}

interface ApiStatus {
  readonly message?: string;
  readonly reason?: string;
  readonly details?: {
    readonly causes?: readonly { readonly reason?: string }[];
    readonly retryAfterSeconds?: number;
  };
}

/** What an answer with an error status means: whether to try again, and when. */
export function failureOf(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
  now: number,
): ApiRefusal | PassingFailure {
  const told = statusOf(body);
  const { reason = '', details } = told;
  const message = told.message ?? (body.trim().slice(0, 200) || `${status}`);
  const causes = (details?.causes ?? []).map((cause) => cause.reason);
  const transientConflict = status === 409 && reason === 'Conflict' && !causes.includes('FieldManagerConflict');
  const passes =
    status === 408 ||
    status === 429 ||
    (status >= 500 && status !== 501) ||
    transientConflict ||
    causes.includes('NamespaceTerminating');
  if (!passes) return new ApiRefusal(status, reason, message);
  const seconds = details?.retryAfterSeconds;
  const asked = retryAfterOf(headers['retry-after'], now) ?? (seconds === undefined ? undefined : seconds * 1000);
  return new PassingFailure(`${status}: ${message}`, asked);
}

/** Milliseconds that a `Retry-After` header asks for: seconds, or a date. */
export function retryAfterOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function statusOf(body: string): ApiStatus {
  try {
    const value: unknown = JSON.parse(body);
    const isStatus = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'Status';
    return isStatus ? (value as ApiStatus) : {};
  } catch {
    return {};
  }
}
