import { expect, test } from 'vitest';
import { resolveSite } from './resolve-site.ts';
import type { SiteFacts } from './site.ts';

const facts: SiteFacts = {
  name: 'edge',
  domain: 'edge.example.com',
  gitops: { repoURL: 'https://git.example.com/edge.git' },
};
const account = { region: 'eu-frankfurt-1', vcnCIDR: '10.0.0.0/16', subnetCIDR: '10.0.0.0/24' };
const k3s = { version: 'v1.34.3+k3s1' };
const images = { 'eu-frankfurt-1': 'ocid1.image.oc1.eu-frankfurt-1.example' };

function nodeCIDRsOf(written: SiteFacts): readonly string[] {
  const problems: string[] = [];
  const { network } = resolveSite(written, problems);
  expect(problems).toEqual([]);
  return network.nodeCIDRs;
}

test('the addresses of machines follow from the accounts of the cloud', () => {
  const other = { ...account, vcnCIDR: '10.1.0.0/16', subnetCIDR: '10.1.0.0/24', privateSubnetCIDR: '10.1.1.0/24' };

  expect(nodeCIDRsOf({ ...facts, cloud: { accounts: { z: account, a: other }, images, k3s } })).toEqual([
    '10.0.0.0/24',
    '10.1.0.0/24',
    '10.1.1.0/24',
  ]);
});

test('without a cloud they are as written, and may be none', () => {
  expect(nodeCIDRsOf({ ...facts, network: { nodeCIDRs: ['192.168.0.0/24'] } })).toEqual(['192.168.0.0/24']);
  expect(nodeCIDRsOf(facts)).toEqual([]);
});

test('they may be written beside a cloud when they say the same', () => {
  const network = { nodeCIDRs: ['10.0.0.0/24'] };

  expect(nodeCIDRsOf({ ...facts, network, cloud: { accounts: { main: account }, images, k3s } })).toEqual([
    '10.0.0.0/24',
  ]);
});

test('a cloud that does not fit is a problem, and nothing is made of it', () => {
  const problems: string[] = [];
  resolveSite({ ...facts, cloud: {} } as unknown as SiteFacts, problems);

  expect(problems).toEqual([
    'cloud.accounts is missing; add it (The accounts by name; machines name theirs)',
    'cloud.images is missing; add it (The image that new machines start from, by region)',
    'cloud.k3s is missing; add it (The Kubernetes that runs on the machines)',
  ]);
});
