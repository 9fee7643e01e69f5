import { expect, test } from 'vitest';
import { describePlan } from './describe-plan.ts';
import { siteFile } from './plan-program.ts';

const { of, plan } = describePlan('three-accounts', () => siteFile('three-accounts'));

test('every two accounts with machines are peered', () => {
  expect(Object.keys(plan().outputs['peerings'] as object)).toEqual(['a-b', 'a-c', 'b-c']);
  expect(of('Vcn').map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});

test('two accounts of one tenancy need no leave of each other', () => {
  const peerings = of('Policy').flatMap(({ parent }) => (parent === 'snapshots' ? [] : [parent]));

  expect([...new Set(peerings)]).toEqual(['a-b', 'b-c']);
});

test('users and policies are made in the home region of a tenancy', () => {
  expect(of('oci').map(({ name, inputs }) => [name, inputs['region'], inputs['configFileProfile']])).toEqual([
    ['a', 'eu-frankfurt-1', 'DEFAULT'],
    ['b', 'eu-frankfurt-1', 'SECOND'],
    ['b-home', 'uk-london-1', 'SECOND'],
    ['c', 'eu-frankfurt-1', 'DEFAULT'],
  ]);
  const atHome = [...of('Policy'), ...of('Quota'), ...of('Budget')].filter(({ name }) =>
    /^b$|^a-b-acc|^b-c-req/.test(name),
  );

  expect([...new Set(atHome.map(({ provider }) => provider))]).toEqual(['b-home']);
  expect(of('Instance').filter(({ name }) => name.endsWith('-b'))[0]!.provider).toBe('b');
});

test('machines without a public address are signed in at through the first server', () => {
  const nodes = plan().outputs['nodes'] as Readonly<
    Record<string, { readonly ssh: string; readonly publicAddress: string }>
  >;
  const jump = nodes['server-a']!.publicAddress;

  expect(nodes['agent-c1']!.publicAddress).toBe('');
  expect(nodes['agent-c1']!.ssh).toContain(`-J ubuntu@${jump} `);
  const command = plan().resources.find(({ name }) => name === 'wide-agent-c1-files')!;
  expect(command.inputs['connection']).toBe('<secret>');
});

test('an address that the site gives is the one that a machine has', () => {
  const server = of('Instance').find(({ name }) => name === 'server-a')!;

  expect(server.inputs['createVnicDetails']).toMatchObject({ privateIp: '10.0.0.241' });
});

test('those who are named are told what it costs, and nobody else', () => {
  expect([...new Set(of('Rule').map(({ inputs }) => inputs['recipients']))]).toEqual([
    'a@wide.example.com,b@wide.example.com',
  ]);
});
