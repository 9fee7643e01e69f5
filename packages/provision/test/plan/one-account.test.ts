import { expect, test } from 'vitest';
import { describePlan } from './describe-plan.ts';
import { siteFile } from './plan-program.ts';

const { of, network } = describePlan('one-account', () => siteFile('one-account'));

test('one account is peered with none', () => {
  expect(of('LocalPeeringGateway')).toEqual([]);
  expect(of('Policy').map(({ name }) => name)).toEqual(['snapshots-cleaning', 'snapshots-storing']);
});

test('the site chooses where there is room', () => {
  const places = of('Instance').map(({ name, inputs }) => [name, inputs['availabilityDomain'], inputs['faultDomain']]);

  expect(places).toEqual([
    ['agent', 'abCD:AD-2', undefined],
    ['server', 'abCD:AD-2', 'FAULT-DOMAIN-2'],
  ]);
});

test('an account that does not pay is kept to what is free', () => {
  expect(of('Quota').map(({ inputs }) => inputs['statements'])).toEqual([
    [
      'zero compute-core quotas in tenancy',
      'zero compute-memory quotas in tenancy',
      "set compute-core quota standard-a1-core-count to 2 in tenancy where request.region = 'eu-frankfurt-1'",
      "set compute-core quota standard-a1-core-regional-count to 2 in tenancy where request.region = 'eu-frankfurt-1'",
      "set compute-memory quota standard-a1-memory-count to 12 in tenancy where request.region = 'eu-frankfurt-1'",
      "set compute-memory quota standard-a1-memory-regional-count to 12 in tenancy where request.region = 'eu-frankfurt-1'",
      "set block-storage quota total-storage-gb to 200 in tenancy where request.region = 'eu-frankfurt-1'",
    ],
  ]);
});

test('operators of the cluster file and of the stack are both let in', () => {
  const server = network().nodes.find(({ role }) => role === 'server')!;
  const reaches = (address: string): boolean => network().fromOutside(address, server, { protocol: 'tcp', port: 22 });

  expect(['198.51.100.3', '203.0.113.7', '198.51.100.16'].map(reaches)).toEqual([true, true, false]);
});
