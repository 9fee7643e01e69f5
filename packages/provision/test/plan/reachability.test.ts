import { beforeAll, expect, test } from 'vitest';
import { type PlannedResource, planProgram, type ProgramPlan, siteFile } from './plan-program.ts';
import { type Packet, type Reachability, reachabilityOf } from './reachability.ts';

const kubelet: Packet = { protocol: 'tcp', port: 10250 };
const ssh: Packet = { protocol: 'tcp', port: 22 };
const stranger = '192.88.99.5';

let plan: ProgramPlan;

beforeAll(async () => {
  plan = await planProgram(siteFile('three-accounts'));
});

/** The network of the plan with some of its resources changed, or taken out. */
function networkWith(change: (resource: PlannedResource) => PlannedResource | undefined): Reachability {
  return reachabilityOf({ ...plan, resources: plan.resources.flatMap((resource) => change(resource) ?? []) });
}

function inputsOf(kind: string, name: string, inputs: PlannedResource['inputs']) {
  return (resource: PlannedResource): PlannedResource =>
    resource.type.endsWith(`:${kind}`) && resource.name === name
      ? { ...resource, inputs: { ...resource.inputs, ...inputs } }
      : resource;
}

function between(network: Reachability, from: string, to: string, packet: Packet): boolean {
  const node = (name: string) => network.nodes.find((one) => one.name === name)!;
  return network.between(node(from), node(to), packet);
}

test('the plan as it is lets machines reach each other', () => {
  expect(between(reachabilityOf(plan), 'agent-a1', 'agent-b1', kubelet)).toBe(true);
});

test('without the rule of a port nobody reaches it', () => {
  const network = networkWith((resource) => (resource.name.includes('tcp-10250') ? undefined : resource));

  expect(between(network, 'agent-a1', 'agent-b1', kubelet)).toBe(false);
  expect(between(network, 'server-a', 'agent-a1', kubelet)).toBe(false);
});

test('without a rule for what goes out nothing does', () => {
  const network = networkWith((resource) => (resource.name === 'a-nodes-out-all-0.0.0.0-0' ? undefined : resource));

  expect(between(network, 'agent-a1', 'agent-b1', kubelet)).toBe(false);
  expect(
    network.toOutside(
      network.nodes.find(({ name }) => name === 'agent-a1')!,
      stranger,
      ssh,
    ),
  ).toBe(false);
});

test('without a route, in either direction, there is no way', () => {
  for (const table of ['a', 'b']) {
    const network = networkWith(inputsOf('RouteTable', table, { routeRules: [] }));
    expect(between(network, 'agent-a1', 'agent-b1', kubelet)).toBe(false);
  }
});

test('gateways that are not connected lead nowhere', () => {
  const network = networkWith(inputsOf('LocalPeeringGateway', 'a-b-requestor', { peerId: 'nothing' }));

  expect(between(network, 'agent-a1', 'agent-b1', kubelet)).toBe(false);
  expect(between(network, 'agent-a1', 'agent-c1', kubelet)).toBe(true);
});

test('a group of another network is nobody', () => {
  const network = networkWith((resource) =>
    resource.name === 'b-nodes-in-tcp-10250-10.0.0.0-24'
      ? {
          ...resource,
          inputs: {
            ...resource.inputs,
            sourceType: 'NETWORK_SECURITY_GROUP',
            source: 'oci:Core/networkSecurityGroup:NetworkSecurityGroup::a-nodes',
          },
        }
      : resource,
  );

  expect(between(network, 'agent-a1', 'agent-b1', kubelet)).toBe(false);
});

test('a rule for everybody lets strangers in', () => {
  const network = networkWith(
    inputsOf('NetworkSecurityGroupSecurityRule', 'a-nodes-in-tcp-22-203.0.113.7-32', { source: '0.0.0.0/0' }),
  );
  const [inA, privately] = ['agent-a1', 'agent-a2'].map((name) => network.nodes.find((one) => one.name === name)!);

  expect(network.fromOutside(stranger, inA!, ssh)).toBe(true);
  expect(network.fromOutside(stranger, privately!, ssh)).toBe(false);
});
