import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { AccessTokens, tokenVariables, tokensIn } from './access-tokens.ts';

const token = (): string => randomBytes(32).toString('hex');
const bearer = (text: string): string => `Bearer ${text}`;

test('a token allows what it was given for, and another one nothing', () => {
  const [reader, second, writer] = [token(), token(), token()];
  const tokens = new AccessTokens({ read: [reader, second], write: [writer] });

  expect([reader, second, writer, token()].map((one) => tokens.accessOf(bearer(one)))).toEqual([
    'read',
    'read',
    'write',
    undefined,
  ]);
});

test.each([undefined, '', 'Bearer', 'Bearer ', 'Basic abc'])('the header %o allows nothing', (header) => {
  expect(new AccessTokens({ read: [token()], write: [] }).accessOf(header)).toBe(undefined);
});

test('tokens are read from the environment', () => {
  const [first, second, writer] = [token(), token(), token()];

  expect(tokensIn({ [tokenVariables.read]: `${first}, ${second}`, [tokenVariables.write]: writer })).toEqual({
    tokens: { read: [first, second], write: [writer] },
    problems: [],
  });
});

test('nobody having access, a short token and one for both are problems', () => {
  const both = token();

  expect(tokensIn({}).problems).toMatchInlineSnapshot(`
    [
      "nobody has access; set REMOTE_CACHE_READ_TOKENS or REMOTE_CACHE_WRITE_TOKENS to one or more tokens with commas between them",
    ]
  `);
  expect(tokensIn({ [tokenVariables.read]: `${both},short`, [tokenVariables.write]: both }).problems)
    .toMatchInlineSnapshot(`
    [
      "a token in REMOTE_CACHE_READ_TOKENS has 5 characters; make one of at least 32, as openssl rand -hex 32 does",
      "a token is in both REMOTE_CACHE_READ_TOKENS and REMOTE_CACHE_WRITE_TOKENS; whoever reads with it could also write, make another one",
    ]
  `);
});
