import { describe, expect, test } from 'vitest';
import { type LuaRequest, runLua } from '../../../test/kong-lua.ts';
import { requestGuard } from './request-guard.ts';

const guard = (request: LuaRequest) => runLua(requestGuard, request);

describe('identity', () => {
  test.each([
    'x-user-id',
    'x-user-role',
    'x-tenant-id',
    'x-tenant-slug',
    'x-consumer-username',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-real-ip',
    'forwarded',
    'X-User-Id',
    'x_user_id',
    'x-user_role',
    'x_real_ip',
  ])('that a client sends as %s is taken away', async (name) => {
    const { headers } = await guard({ headers: { [name]: 'forged', accept: 'text/html' } });

    expect(headers).toEqual({ accept: 'text/html' });
  });

  test.each(['x-user', 'x-request-id', 'authorization', 'user-agent', 'x-my-x-user-id'])(
    'is not what %s is for',
    async (name) => {
      const { headers } = await guard({ headers: { [name]: 'kept' } });

      expect(headers).toEqual({ [name]: 'kept' });
    },
  );

  test('cannot hide among more headers than Kong lists', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => [`x-filler-${index}`, 'a'] as const);

    expect((await guard({ headers: Object.fromEntries(many) })).response?.status).toBe(431);
  });
});

describe('plain HTTP', () => {
  test('is sent to HTTPS, with path and query', async () => {
    const { response } = await guard({ scheme: 'http', path: '/a/b', query: 'c=d' });

    expect(response).toEqual({ status: 301, headers: { Location: 'https://app.example.com/a/b?c=d' } });
  });

  test('keeps its method when it is more than a question', async () => {
    expect((await guard({ scheme: 'http', method: 'HEAD' })).response?.status).toBe(301);
    expect((await guard({ scheme: 'http', method: 'POST' })).response?.status).toBe(308);
  });

  test('answers the challenge of a certificate authority', async () => {
    const { headers, response } = await guard({
      scheme: 'http',
      path: '/.well-known/acme-challenge/proof',
      headers: { 'x-user-id': 'forged' },
    });

    expect(response).toBeUndefined();
    expect(headers).toEqual({});
  });

  test('is not a challenge because it begins alike', async () => {
    expect((await guard({ scheme: 'http', path: '/.well-known/acme-challenges' })).response?.status).toBe(301);
  });
});

test('HTTPS goes on', async () => {
  expect(await guard({ headers: { accept: 'text/html' } })).toEqual({ headers: { accept: 'text/html' } });
});
