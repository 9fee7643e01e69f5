import { createHash, timingSafeEqual } from 'node:crypto';
import { tokenIsShort, tokenMayBoth, tokensAreMissing } from './errors.ts';

/** What a token allows: who may write may read as well. */
export type Access = 'read' | 'write';

/** The variables that hold the tokens, each one or more with commas between them. */
export const tokenVariables = { read: 'REMOTE_CACHE_READ_TOKENS', write: 'REMOTE_CACHE_WRITE_TOKENS' } as const;

const leastCharacters = 32;

/** The tokens that a server knows; it keeps their digests only. */
export class AccessTokens {
  readonly #digests: readonly { readonly access: Access; readonly digest: Buffer }[];

  constructor(tokens: Readonly<Record<Access, readonly string[]>>) {
    const of = (access: Access): { access: Access; digest: Buffer }[] =>
      tokens[access].map((token) => ({ access, digest: digestOf(token) }));
    this.#digests = [...of('read'), ...of('write')];
  }

  /** What the header `Authorization` of a request allows, or undefined when that is nothing. */
  accessOf(header: string | undefined): Access | undefined {
    const token = /^Bearer (\S+)$/i.exec(header ?? '')?.[1];
    if (token === undefined) return undefined;
    const given = digestOf(token);
    // Every token is compared, so that the time says nothing about which of them came close.
    const found = this.#digests.filter(({ digest }) => timingSafeEqual(digest, given));
    return found[0]?.access;
  }
}

/** The tokens in an environment, and everything that is wrong with them. */
export function tokensIn(environment: NodeJS.ProcessEnv): {
  readonly tokens: Readonly<Record<Access, readonly string[]>>;
  readonly problems: readonly string[];
} {
  const listed = (access: Access): string[] =>
    (environment[tokenVariables[access]] ?? '')
      .split(',')
      .map((token) => token.trim())
      .filter((token) => token !== '');
  const tokens = { read: listed('read'), write: listed('write') };
  const { read, write } = tokenVariables;
  const problems = [
    ...(tokens.read.length + tokens.write.length === 0 ? [tokensAreMissing(read, write)] : []),
    ...(['read', 'write'] as const).flatMap((access) =>
      tokens[access]
        .filter(({ length }) => length < leastCharacters)
        .map(({ length }) => tokenIsShort(tokenVariables[access], length, leastCharacters)),
    ),
    ...(tokens.read.some((token) => tokens.write.includes(token)) ? [tokenMayBoth(read, write)] : []),
  ];
  return { tokens, problems };
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
