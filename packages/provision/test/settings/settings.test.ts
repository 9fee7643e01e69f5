import { expect, test } from 'vitest';
import { addressNumber, addressText, cidrOf } from '../../src/settings/cidr.ts';
import { isForMachines, nodeAddress } from '../../src/settings/node-address.ts';
import { profilesOf } from '../../src/settings/oci-profiles.ts';
import { stackValues } from '../../src/settings/stack-values.ts';
import { settingsWith } from './settings-fixture.ts';

const servers = `
nodes:
  - { name: server-1, role: server, account: a, ocpus: 1, memoryGiB: 4 }
  - { name: server-2, role: server, account: b, ocpus: 1, memoryGiB: 4 }
  - { name: server-3, role: server, account: b, ocpus: 1, memoryGiB: 4 }
`;

function addresses(change: string): Record<string, string | undefined> {
  return Object.fromEntries(settingsWith(change).nodes.map(({ node, address }) => [node.name, address]));
}

test('the address of a server follows from its name, so that no other server moves it', () => {
  const three = addresses(servers);

  expect(addresses(servers.replace(/ {2}- \{ name: server-[12].*\n/g, ''))).toEqual({ 'server-3': three['server-3'] });
  expect(new Set(Object.values(three)).size).toBe(3);
});

test('an address is always one that the cloud gives to machines', () => {
  for (const subnet of ['10.0.0.0/30', '10.0.0.0/29', '10.0.0.16/28', '10.0.0.0/24', '10.9.0.0/16'].map(cidrOf)) {
    for (let number = 0; number < 300; number += 1) {
      const address = nodeAddress(`node-${number}`, subnet);
      expect(isForMachines(addressNumber(address), subnet), `${address} in ${subnet.text}`).toBe(true);
    }
  }
});

test('numbers and texts of addresses mean the same', () => {
  for (const text of ['0.0.0.0', '10.0.0.241', '192.168.255.1', '255.255.255.255']) {
    expect(addressText(addressNumber(text))).toBe(text);
  }
});

test('a range is all addresses that share its prefix', () => {
  const { first, last } = cidrOf('10.1.2.3/23');

  expect([first, last].map(addressText)).toEqual(['10.1.2.0', '10.1.3.255']);
});

test('operators are those of the cluster file and those of the stack, each once', () => {
  const { operatorCIDRs } = settingsWith('cluster: { cloud: { operatorCIDRs: [198.51.100.0/24, 203.0.113.7/32] } }');

  expect(operatorCIDRs).toEqual(['198.51.100.0/24', '203.0.113.7/32']);
});

test('an account without machines is not touched', () => {
  const { accounts, peers } = settingsWith(
    'nodes: [{ name: server, role: server, account: a, ocpus: 1, memoryGiB: 4 }]\nstack: { accounts: { b: null } }',
  );

  expect([accounts.map(({ name }) => name), peers]).toEqual([['a'], []]);
});

test('named pairs are peered in the order of the accounts', () => {
  expect(settingsWith('cluster: { cloud: { peerings: [[b, a]] } }').peers).toEqual([['a', 'b']]);
});

test('profiles are the sections of the file', () => {
  expect(profilesOf('[DEFAULT]\nuser=x\n\n [ SECOND ]\n#[OLD]\nregion=y')).toEqual(['DEFAULT', 'SECOND']);
});

test('the configuration of a project is that under its name, with objects and lists parsed', () => {
  const stored = { 'p:accounts': '{"a":{}}', 'p:list': '["x"]', 'p:text': 'plain', 'oci:region': 'elsewhere' };

  expect(stackValues('p', stored)).toEqual({ accounts: { a: {} }, list: ['x'], text: 'plain' });
});
