import { expect, test } from 'vitest';
import { type Console, consoles, secretVariable } from './consoles.ts';
import { clientOf, realmOf } from './realm.ts';

const console: Console = {
  id: 'ci-dashboard',
  name: 'CI',
  subdomain: 'ci',
  callbacks: ['/callback'],
  localCallbacks: ['http://localhost:1234/callback'],
};

test('a client leads back to its console on the site, and to the machine of who asked', () => {
  expect(clientOf(console, 'example.com')).toMatchObject({
    clientId: 'ci-dashboard',
    rootUrl: 'https://ci.example.com',
    redirectUris: ['https://ci.example.com/callback', 'http://localhost:1234/callback'],
    webOrigins: ['https://ci.example.com'],
  });
});

test('a client has the name of a variable instead of a secret', () => {
  expect(clientOf(console, 'example.com').secret).toBe('${CI_DASHBOARD_CLIENT_SECRET}');
});

test('a client signs people in with a code and in no other way', () => {
  expect(clientOf(console, 'example.com')).toMatchObject({
    publicClient: false,
    standardFlowEnabled: true,
    implicitFlowEnabled: false,
    directAccessGrantsEnabled: false,
    serviceAccountsEnabled: false,
  });
});

test('every client says which groups a person is in', () => {
  const { clients } = realmOf({ realm: 'x', domain: 'example.com', groups: ['admins'], consoles });

  for (const { protocolMappers } of clients) expect(protocolMappers[0]?.config['claim.name']).toBe('groups');
});

test('nobody registers alone, and guessing passwords is slow', () => {
  expect(realmOf({ realm: 'x', domain: 'example.com', groups: [], consoles: [] })).toMatchObject({
    registrationAllowed: false,
    bruteForceProtected: true,
  });
});

test('no two consoles share an id or a variable', () => {
  expect(new Set(consoles.map(secretVariable)).size).toBe(consoles.length);
});
