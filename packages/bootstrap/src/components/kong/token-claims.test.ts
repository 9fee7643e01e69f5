import { expect, test } from 'vitest';
import { runLua } from '../../../test/kong-lua.ts';
import { tokenClaims } from './token-claims.ts';

function tokenOf(claims: unknown): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${encode({ alg: 'HS256' })}.${encode(claims)}.signature`;
}

async function headersFor(claims: unknown, headers: Readonly<Record<string, string>> = {}) {
  return (await runLua(tokenClaims, { token: tokenOf(claims), headers })).headers;
}

test('claims become headers', async () => {
  expect(await headersFor({ sub: 'user-1', role: 'TEACHER', tenant_slug: 'north', tenant_id: 42 })).toEqual({
    'X-User-Id': 'user-1',
    'X-User-Role': 'TEACHER',
    'X-Tenant-Slug': 'north',
    'X-Tenant-Id': '42',
  });
});

test('a claim that is absent leaves no header, also where one was', async () => {
  expect(await headersFor({ sub: 'user-1' }, { 'x-tenant-id': '7', 'X-User-Role': 'ADMIN' })).toEqual({
    'X-User-Id': 'user-1',
  });
});

test.each([
  ['an empty subject', { sub: '' }],
  ['a subject that is no text', { sub: { id: 'user-1' } }],
  ['a tenant that is no number', { tenant_id: '42' }],
  ['half a tenant', { tenant_id: 1.5 }],
  ['null', { sub: null }],
  ['no claims', 'user-1'],
])('%s leaves no header', async (_, claims) => {
  expect(await headersFor(claims)).toEqual({});
});

test('texts of any length and alphabet arrive whole', async () => {
  for (const sub of ['a', 'ab', 'abc', 'ünï~?>', '한국어']) {
    expect((await headersFor({ sub }))['X-User-Id']).toBe(sub);
  }
});

test('no verified token, no identity', async () => {
  for (const token of [undefined, 'not a token', 'a.b', '..']) {
    const request = { headers: { 'x-user-id': 'forged' }, ...(token === undefined ? {} : { token }) };
    expect((await runLua(tokenClaims, request)).headers).toEqual({});
  }
});
