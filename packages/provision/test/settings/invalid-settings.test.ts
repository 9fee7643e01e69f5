import { isProblems } from '@lumie-infra/common-chart';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingsWith } from './settings-fixture.ts';

const folder = new URL('invalid/', import.meta.url);

/** What each mistake is told, by the name of its fixture. */
const messages: Readonly<Record<string, string>> = {
  'account-peered-with-itself': "cloud.peerings pairs account 'a' with itself; name two accounts",
  'account-that-the-cluster-does-not-have':
    "configuration of the stack: accounts.ab is no account of the cluster file; did you mean 'a'?",
  'accounts-that-are-not-peered':
    "accounts 'a' and 'b' have machines, but cloud.peerings does not pair them, and nothing leads through a third; add the pair",
  'accounts-that-are-peered-through-a-third':
    "accounts 'a' and 'c' have machines, but cloud.peerings does not pair them, and nothing leads through a third; add the pair",
  'address-given-twice': "node 'agent' has address 10.0.0.50, as node 'server' does; give one of them another address",
  'address-of-the-router':
    "node 'server' has address 10.0.0.1, which is not one for machines in 10.0.0.0/24; take another one",
  'address-outside-the-subnet':
    "node 'server' has address 10.0.1.10, which is not one for machines in 10.0.0.0/24; take another one",
  'another-minor-version-of-k3s':
    "the version of K3s is 'v1.35.1+k3s1', which is no release of v1.34; take one such as v1.34.3+k3s1",
  'cores-beyond-the-shape': "node 'server' asks for 81 OCPU, but VM.Standard.A1.Flex has 1 to 80; ask for fewer",
  'data-volume-that-is-too-small':
    "node 'server' asks for a data volume of 49 GiB, but no volume has less than 50; ask for at least that",
  'everybody-is-an-operator':
    "operatorCIDRs holds '0.0.0.0/0', which is next to everybody; give the addresses that you work from, such as 203.0.113.7/32",
  'half-of-the-world-is-an-operator':
    "operatorCIDRs holds '0.0.0.0/1', which is next to everybody; give the addresses that you work from, such as 203.0.113.7/32\n" +
    "operatorCIDRs holds '128.0.0.0/1', which is next to everybody; give the addresses that you work from, such as 203.0.113.7/32",
  'memory-below-the-shape':
    "node 'server' asks for 4 GiB of memory, but VM.Standard.A1.Flex with 8 OCPU has 8 to 512; change its memory or its cores",
  'memory-beyond-any-machine':
    "node 'server' asks for 513 GiB of memory, but VM.Standard.A1.Flex with 80 OCPU has 80 to 512; change its memory or its cores",
  'memory-beyond-the-shape':
    "node 'server' asks for 65 GiB of memory, but VM.Standard.A1.Flex with 1 OCPU has 1 to 64; change its memory or its cores",
  'misspelt-configuration': "configuration of the stack: operatorCIDR is unknown; did you mean 'operatorCIDRs'?",
  'more-than-is-free':
    "account 'a' asks for 2 OCPU, 13 GiB of memory and 150 GiB of volumes, but only 2, 12 and 200 are free; ask for less, or set cloud.accounts.a.paid",
  'network-that-is-too-large':
    "cloud.accounts.a.vcnCIDR is '10.0.0.0/15', but the cloud takes prefixes of 16 to 30 bits; use one of them",
  'network-that-overlaps-pods':
    'cloud.accounts.b.vcnCIDR (10.1.0.0/16) and network.podCIDR (10.1.128.0/17) have addresses in common; give one of them another range',
  'network-that-overlaps-services':
    'cloud.accounts.a.vcnCIDR (10.0.0.0/16) and network.serviceCIDR (10.0.64.0/20) have addresses in common; give one of them another range',
  'no-checksum-of-k3s':
    'K3s v1.34.3+k3s1 has no sha256 of its program for arm64; take it from https://github.com/k3s-io/k3s/releases/download/v1.34.3%2Bk3s1/sha256sum-arm64.txt, line k3s-arm64',
  'no-cloud':
    'cloud is missing from the cluster file; describe the accounts and networks that the machines are made in',
  'no-credentials':
    'configuration of the stack: accounts.b.compartment is missing; run pulumi config set --path accounts.b.compartment ocid1.compartment.…\n' +
    'configuration of the stack: accounts.b.profile is missing; run pulumi config set --path accounts.b.profile <a profile of ~/.oci/config>\n' +
    'configuration of the stack: accounts.b.tenancy is missing; run pulumi config set --path accounts.b.tenancy ocid1.tenancy.…',
  'no-image-for-the-region':
    "cloud.images has no image for region 'eu-frankfurt-1'; pin one of Canonical Ubuntu 24.04 for aarch64: oci compute image list --all --operating-system 'Canonical Ubuntu' --operating-system-version 24.04 --shape VM.Standard.A1.Flex --compartment-id <tenancy>",
  'no-nodes': 'nodes is empty in the cluster file; list the machines',
  'no-oci-configuration':
    "account 'a' is made with profile 'DEFAULT', which ~/.oci/config does not hold; run oci setup config\n" +
    "account 'b' is made with profile 'SECOND', which ~/.oci/config does not hold; run oci setup config",
  'no-operators':
    'nobody may reach SSH and the API server; set operatorCIDRs to your own address: pulumi config set --path operatorCIDRs[0] <address>/32',
  'no-server': "no node has the role 'server'; give one the control plane",
  'no-ssh-keys':
    'configuration of the stack: sshPrivateKey is missing; run pulumi config set --secret sshPrivateKey < <file of the key>\n' +
    'configuration of the stack: sshPublicKey is missing; run pulumi config set sshPublicKey < <file of the key>',
  'no-tenancy':
    'configuration of the stack: accounts.a.tenancy is missing; run pulumi config set --path accounts.a.tenancy ocid1.tenancy.…',
  'node-in-an-unknown-account':
    "node 'server' is in account 'aa', which cloud.accounts does not hold; did you mean 'a'?",
  'node-without-an-account': "node 'server' names no account; give it one of a, b",
  'overlapping-networks':
    'cloud.accounts.a.vcnCIDR (10.0.0.0/16) and cloud.accounts.b.vcnCIDR (10.0.128.0/17) have addresses in common; give one of them another range',
  'overlapping-subnets':
    'cloud.accounts.a.subnetCIDR (10.0.0.0/24) and cloud.accounts.a.privateSubnetCIDR (10.0.0.128/25) have addresses in common; give one of them another range',
  'peer-in-another-region':
    "accounts 'a' (eu-frankfurt-1) and 'b' (uk-london-1) have machines, but networks reach each other only within a region; put both in one",
  'peering-with-an-unknown-account':
    "cloud.peerings names account 'bb', which cloud.accounts does not hold; did you mean 'b'?",
  'private-key-in-place-of-the-public-one':
    'configuration of the stack: sshPublicKey is no public key of SSH; give the content of the file that ends in .pub',
  'private-node-without-a-subnet':
    "node 'agent' has no public address, and account 'b' no subnet for such machines; give the account privateSubnetCIDR",
  'private-server':
    "node 'server' is a server without a public address, so that nobody reaches the API server; leave out public: false",
  'subnet-outside-its-network':
    "cloud.accounts.a.subnetCIDR is '10.9.0.0/24', which is not inside vcnCIDR (10.0.0.0/16); take a part of it",
  'tenancy-that-is-no-ocid':
    'configuration of the stack: accounts.a.tenancy is "my-tenancy"; give the OCID of a tenancy (The tenancy that the account is)',
  'two-servers':
    "2 nodes have the role 'server', of which embedded etcd needs 2 at any time, so that no more of them may fail than of 1; give an odd number of nodes this role",
  'unknown-profile':
    "account 'b' is made with profile 'SECNOD', which ~/.oci/config does not hold; did you mean 'SECOND'?",
};

test('every fixture has its message', () => {
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(messages)
      .sort()
      .map((name) => `${name}.yaml`),
  );
});

test('what every fixture changes is right without the change', () => {
  expect(settingsWith('').nodes.map(({ node }) => node.name)).toEqual(['server', 'agent']);
});

test.each(Object.entries(messages))('%s', (name, message) => {
  const thrown = thrownBy(() => settingsWith(readFileSync(new URL(`${name}.yaml`, folder), 'utf8')));

  expect(isProblems(thrown)).toBe(true);
  expect((thrown as Error).message).toBe(message);
});

test('everything that is wrong is said at once', () => {
  const thrown = thrownBy(() =>
    settingsWith(
      '{ nodes: [{ name: agent, role: agent, account: c, ocpus: 1, memoryGiB: 99 }], stack: { accounts: null } }',
    ),
  );

  expect((thrown as Error).message.split('\n')).toEqual([
    expect.stringContaining('no node has the role'),
    expect.stringContaining('99 GiB of memory'),
    expect.stringContaining('cloud.accounts does not hold'),
  ]);
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
