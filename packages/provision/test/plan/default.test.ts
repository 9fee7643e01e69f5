import { expect, test } from 'vitest';
import { describePlan } from './describe-plan.ts';
import { defaultClusterFile } from './plan-program.ts';

const { of, plan } = describePlan('default', defaultClusterFile);

test('each account lets the other one connect their networks, and says so in its own tenancy', () => {
  const policies = of('Policy').filter(({ parent }) => parent === 'a-b');

  expect(policies.map(({ name, provider, inputs }) => [name, provider, inputs['compartmentId'], inputs['statements']]))
    .toMatchInlineSnapshot(`
      [
        [
          "a-b-acceptor",
          "b",
          "ocid1.tenancy.oc1..second",
          [
            "Define tenancy Requestor as ocid1.tenancy.oc1..first",
            "Define group Operators as ocid1.group.oc1..Administrators",
            "Admit group Operators of tenancy Requestor to manage local-peering-to in compartment id ocid1.compartment.oc1..b",
            "Admit group Operators of tenancy Requestor to associate local-peering-gateways in tenancy Requestor with local-peering-gateways in compartment id ocid1.compartment.oc1..b",
          ],
        ],
        [
          "a-b-requestor",
          "a",
          "ocid1.tenancy.oc1..first",
          [
            "Define tenancy Acceptor as ocid1.tenancy.oc1..second",
            "Define group Operators as ocid1.group.oc1..Administrators",
            "Allow group Operators to manage local-peering-from in compartment id ocid1.compartment.oc1..a",
            "Endorse group Operators to manage local-peering-to in tenancy Acceptor",
            "Endorse group Operators to associate local-peering-gateways in compartment id ocid1.compartment.oc1..a with local-peering-gateways in tenancy Acceptor",
          ],
        ],
      ]
    `);
});

test('the accounts are peered, and the stack says so in the words of the cloud', () => {
  const [acceptor, requestor] = of('LocalPeeringGateway');

  expect(requestor!.inputs['peerId']).toBe(`${acceptor!.type}::${acceptor!.name}`);
  expect(acceptor!.inputs['peerId']).toBeUndefined();
  expect(plan().outputs['peerings']).toEqual({ 'a-b': 'PEERED' });
});

test('networks are connected only once both sides allow it', () => {
  const [, requestor] = of('LocalPeeringGateway');
  const policies = of('Policy').filter(({ parent }) => parent === 'a-b');

  expect(requestor!.after).toEqual(expect.arrayContaining(policies.map(({ urn }) => urn)));
});

test('nothing is done on a machine before it can be reached, and has its disk', () => {
  const first = plan().resources.find(({ name }) => name === 'lumie-k3s-worker-3-files')!;
  const needed = [...of('NetworkSecurityGroupSecurityRule'), ...of('LocalPeeringGateway')].map(({ urn }) => urn);
  const disk = of('VolumeAttachment').find(({ name }) => name === 'k3s-worker-3')!;

  expect(first.after).toEqual(expect.arrayContaining([...needed, disk.urn]));
});

test('an account that pays is kept to what the cluster needs', () => {
  const amounts = of('Quota').map(({ inputs }) =>
    (inputs['statements'] as string[]).flatMap((statement) => / to (\d+) /.exec(statement)?.[1] ?? []),
  );

  expect(amounts).toEqual([
    ['5', '5', '36', '36', '250'],
    ['4', '4', '32', '32', '200'],
  ]);
});

test('people are told before a month costs more than they said', () => {
  const alerts = of('Rule').map(({ inputs }) => [inputs['type'], inputs['threshold'], inputs['recipients']]);

  expect(alerts).toEqual([
    ['FORECAST', 100, 'ops@example.com'],
    ['ACTUAL', 80, 'ops@example.com'],
    ['FORECAST', 100, 'ops@example.com'],
    ['ACTUAL', 80, 'ops@example.com'],
  ]);
});
