/** What the store answers. */
export interface Reply {
  readonly status: number;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that says what is wrong, as the store words it. */
export function refusal(status: number, ...errors: readonly string[]): Reply {
  return { status, body: { errors } };
}
