import { createHash } from 'node:crypto';
import { toYaml } from '@lumie-infra/common-chart';
import { beforeAll, describe, expect, test } from 'vitest';
import { targets } from '../../src/operate/index.ts';
import { cidrOf, holds, overlap } from '../../src/settings/cidr.ts';
import { siteOf } from '../../src/site-of.ts';
import { hidden, planProgram, type PlannedResource, type PlanValue, type ProgramPlan } from './plan-program.ts';
import { type Packet, type Reachability, reachabilityOf } from './reachability.ts';

/** What the tests of one site share. */
export interface DescribedPlan {
  readonly plan: () => ProgramPlan;
  readonly network: () => Reachability;
  /** The resources of a kind, such as `Instance`. */
  readonly of: (kind: string) => readonly PlannedResource[];
}

const operator = '203.0.113.7';
const stranger = '192.88.99.5';

const tcp = (port: number): Packet => ({ protocol: 'tcp', port });
const udp = (port: number): Packet => ({ protocol: 'udp', port });

/** Ports that machines listen on, or are often found open. */
const ports: readonly Packet[] = [
  ...[22, 80, 443, 111, 2379, 2380, 5001, 6443, 6444, 8080, 9100, 9345, 10249, 10250, 10256, 10257, 10259].map(tcp),
  ...[30000, 30500, 32767].map(tcp),
  ...[53, 8472, 51820, 51821].map(udp),
];

/** Ports that every machine needs of every other. */
const nodePorts = [tcp(10250), tcp(9100), udp(51820)];
const etcdPorts = [tcp(2379), tcp(2380)];

/** Tests that hold for the plan of every site: its rules, its names, its outputs, and that nothing else is in it. */
export function describePlan(golden: string, clusterFile: () => string): DescribedPlan {
  let plan: ProgramPlan;
  let network: Reachability;
  let file: string;

  beforeAll(async () => {
    file = clusterFile();
    plan = await planProgram(file);
    network = reachabilityOf(plan);
  });

  const of = (kind: string): readonly PlannedResource[] =>
    plan.resources.filter(({ type }) => type.endsWith(`:${kind}`));
  const site = () => siteOf(file);

  test('the plan is the reviewed one', async () => {
    await expect(toYaml(plan.resources.filter(isCloud).map(reviewed))).toMatchFileSnapshot(
      `../golden/plan-${golden}.yaml`,
    );
  });

  test('everything has a name of its own', () => {
    const urns = plan.resources.map(({ urn }) => urn);

    expect(new Set(urns).size).toBe(urns.length);
  });

  test('everything of an account is made by its provider', () => {
    const providers = new Set(of('oci').map(({ name }) => name));

    for (const { type, name, provider } of plan.resources.filter(({ type }) => type.startsWith('oci:'))) {
      expect(providers, `${type} ${name}`).toContain(provider);
    }
    for (const { token, provider } of plan.calls) expect(providers, token).toContain(provider);
  });

  test('everything is marked with its cluster', () => {
    const untagged = /:(Rule|User\w+|CustomerSecretKey|NetworkSecurityGroupSecurityRule|VolumeAttachment|Object\w+)$/;

    for (const { type, name, inputs } of plan.resources.filter(({ type }) => type.startsWith('oci:'))) {
      if (untagged.test(type) && inputs['freeformTags'] === undefined) continue;
      expect(inputs['freeformTags'], `${type} ${name}`).toMatchObject({ cluster: site().name });
    }
  });

  describe('addresses', () => {
    test('of networks, pods and services are disjoint', () => {
      const { podCIDR, serviceCIDR } = site().network;
      const ranges = [...of('Vcn').flatMap(({ inputs }) => inputs['cidrBlocks'] as string[]), podCIDR, serviceCIDR];
      const shared = ranges.flatMap((a, index) =>
        ranges
          .slice(index + 1)
          .filter((b) => overlap(cidrOf(a), cidrOf(b)))
          .map((b) => [a, b]),
      );

      expect(shared).toEqual([]);
    });

    test('of machines are those that the site tells everybody', () => {
      const subnets = of('Subnet').map(({ inputs }) => inputs['cidrBlock'] as string);

      expect(site().network.nodeCIDRs).toEqual(expect.arrayContaining(subnets));
      for (const { privateAddress, name } of network.nodes) {
        expect(
          subnets.filter((subnet) => holds(cidrOf(subnet), cidrOf(privateAddress))),
          name,
        ).toHaveLength(1);
      }
    });

    test('of servers are known beforehand', () => {
      for (const { role, name, privateAddress } of network.nodes.filter(({ role }) => role === 'server')) {
        const [instance] = of('Instance').filter((one) => one.name === name);

        expect(instance!.inputs['createVnicDetails'], role).toMatchObject({ privateIp: privateAddress });
      }
    });
  });

  describe('rules', () => {
    test('let everybody in at ports 80 and 443 only', () => {
      const open = of('NetworkSecurityGroupSecurityRule')
        .map(({ inputs }) => inputs)
        .filter(({ direction, source }) => direction === 'INGRESS' && cidrOf(source as string).prefix < 8)
        .filter(({ sourceType }) => sourceType === 'CIDR_BLOCK');

      for (const { tcpOptions, protocol, source } of open) {
        const { min, max } = (tcpOptions as { destinationPortRange: { min: number; max: number } })
          .destinationPortRange;
        expect([source, protocol, min, max]).toEqual(['0.0.0.0/0', '6', min, min]);
        expect([80, 443]).toContain(min);
      }
    });

    test('are all in groups: the list of each network is empty', () => {
      for (const { inputs } of of('DefaultSecurityList')) {
        expect([inputs['ingressSecurityRules'], inputs['egressSecurityRules']]).toEqual([[], []]);
      }
      expect(of('DefaultSecurityList')).toHaveLength(of('Vcn').length);
      expect(of('SecurityList')).toEqual([]);
    });
  });

  describe('reach', () => {
    test('every machine reaches every other at what they need of each other, and at nothing else', () => {
      for (const from of network.nodes) {
        for (const to of network.nodes.filter((other) => other !== from)) {
          const isServer = to.role === 'server';
          const wanted = [
            ...nodePorts,
            ...(isServer ? [tcp(6443)] : []),
            ...(isServer && from.role === 'server' ? etcdPorts : []),
            ...openPorts(to.name).map(tcp),
            ...(to.publicAddress === '' && from === network.nodes.find(({ role }) => role === 'server')
              ? [tcp(22)]
              : []),
          ];
          const got = ports.filter((packet) => network.between(from, to, packet));
          expect(text(got), `${from.name} to ${to.name}`).toEqual(text(wanted));
        }
      }
    });

    test('strangers reach what is for everybody, and nothing else', () => {
      for (const to of network.nodes) {
        const got = ports.filter((packet) => network.fromOutside(stranger, to, packet));
        expect(text(got), to.name).toEqual(text(openPorts(to.name).map(tcp)));
      }
    });

    test('operators reach SSH and the API server besides', () => {
      for (const to of network.nodes.filter(({ publicAddress }) => publicAddress !== '')) {
        const wanted = [tcp(22), ...(to.role === 'server' ? [tcp(6443)] : []), ...openPorts(to.name).map(tcp)];
        const got = ports.filter((packet) => network.fromOutside(operator, to, packet));
        expect(text(got), to.name).toEqual(text(wanted));
      }
    });

    test('every machine reaches the internet', () => {
      for (const from of network.nodes) expect(network.toOutside(from, stranger, tcp(443)), from.name).toBe(true);
    });

    test('the web has somewhere to come in', () => {
      expect(network.nodes.some(({ name }) => openPorts(name).includes(80))).toBe(true);
    });
  });

  describe('machines', () => {
    test('are what the site asks for, hardened', () => {
      expect(of('Instance').map(({ name }) => name)).toEqual(
        site()
          .nodes.map(({ name }) => name)
          .sort(),
      );
      for (const { name, ocpus, memoryGiB } of site().nodes) {
        const { inputs } = of('Instance').find((one) => one.name === name)!;
        expect(inputs).toMatchObject({
          shape: 'VM.Standard.A1.Flex',
          shapeConfig: { ocpus, memoryInGbs: memoryGiB },
          isPvEncryptionInTransitEnabled: true,
          instanceOptions: { areLegacyImdsEndpointsDisabled: true },
          agentConfig: { isManagementDisabled: true },
          createVnicDetails: { hostnameLabel: name },
        });
      }
    });

    test('stay when there is a new image, key or place', () => {
      const images = Object.values(site().cloud!.images);

      for (const { inputs, options } of of('Instance')) {
        expect(images).toContain((inputs['sourceDetails'] as { sourceId: string }).sourceId);
        expect(options['ignoreChanges']).toEqual(
          expect.arrayContaining(['sourceDetails.sourceId', 'metadata', 'availabilityDomain', 'faultDomain']),
        );
      }
    });

    test('wait for the quota that lets them be', () => {
      for (const { after, provider } of [...of('Instance'), ...of('Volume')]) {
        const quotas = of('Quota').filter(({ name }) => name === provider);
        expect(after).toEqual(expect.arrayContaining(quotas.map(({ urn }) => urn)));
      }
    });
  });

  describe('data volumes', () => {
    test('are as the site asks, at a path that is always the same', () => {
      const wanted = site().nodes.flatMap(({ name, dataVolumeGiB }) =>
        dataVolumeGiB === undefined ? [] : [[name, String(dataVolumeGiB)]],
      );

      expect(of('Volume').map(({ name, inputs }) => [name, inputs['sizeInGbs']])).toEqual(wanted.sort());
      expect(of('VolumeAttachment').map(({ name }) => [name])).toEqual(wanted.map(([name]) => [name]).sort());
      for (const { inputs } of of('VolumeAttachment')) {
        expect(inputs).toMatchObject({
          device: '/dev/oracleoci/oraclevdb',
          attachmentType: 'paravirtualized',
          isPvEncryptionInTransitEnabled: true,
          isReadOnly: false,
        });
      }
    });

    test('and snapshots are protected, and stay when they leave the stack', () => {
      for (const { options } of [...of('Volume'), ...of('Bucket')]) {
        expect(options).toMatchObject({ protect: true, retainOnDelete: true });
      }
    });

    test('and snapshots keep nothing that costs money from going', () => {
      const quotas = of('Quota').map(({ urn }) => urn);

      for (const { after } of [...of('Volume'), ...of('Bucket')]) {
        expect(after.filter((urn) => !quotas.includes(urn))).toEqual([]);
      }
    });
  });

  describe('snapshots', () => {
    test('are private, keep old versions, and are stored by a user who can do nothing else', () => {
      expect(of('Bucket').map(({ inputs }) => inputs)).toMatchObject([
        { accessType: 'NoPublicAccess', versioning: 'Enabled', name: `${site().name}-etcd-snapshots` },
      ]);
      const { statements } = of('Policy').find(({ name }) => name === 'snapshots-storing')!.inputs;
      for (const statement of statements as string[]) {
        expect(statement).toContain(`target.bucket.name = '${site().name}-etcd-snapshots'`);
        expect(statement).not.toContain('OBJECT_VERSION_DELETE');
      }
      expect(of('UserCapabilitiesManagement').map(({ inputs }) => inputs)).toMatchObject([
        { canUseCustomerSecretKeys: true, canUseApiKeys: false, canUseConsolePassword: false, canUseAuthTokens: false },
      ]);
    });
  });

  describe('outputs', () => {
    test('are complete, and what is secret is a secret', () => {
      expect(Object.keys(plan.outputs).sort()).toEqual([
        'addresses',
        'argoCd',
        'k3s',
        'kubeconfig',
        'nextSteps',
        'nodes',
        'peerings',
        'seededValues',
        'snapshots',
      ]);
      expect(plan.secretOutputs).toEqual(['kubeconfig', 'seededValues']);
      expect(Object.keys(plan.outputs['nodes'] as object)).toEqual(site().nodes.map(({ name }) => name));
    });
  });

  test('what is done to a part of a stack is done to that part', () => {
    const named = (target: string): string[] => {
      const pattern = target
        .replaceAll(/[$.]/g, '\\$&')
        .replaceAll('**', '.+')
        .replaceAll(/(?<!\.)\*/g, '[^:]*');
      return plan.resources.filter(({ urn }) => new RegExp(`^${pattern}$`).test(urn)).map(({ urn }) => urn);
    };

    expect(named(targets.dataVolumes)).toEqual(of('Volume').map(({ urn }) => urn));
    expect(named(targets.kubernetes)).toEqual(
      plan.resources

        .filter(({ type, name }) => /^(lumie:k3s|command:remote):/.test(type) || name.endsWith('-token'))
        .map(({ urn }) => urn),
    );
  });

  test('no key is in what is printed', () => {
    const printed = JSON.stringify(plan.resources.map(({ inputs }) => inputs));

    for (const secret of ['the private half', 'made by the cloud', 'made at random']) {
      expect(printed).not.toContain(secret);
    }
    expect(printed).toContain(hidden);
  });

  return { plan: () => plan, network: () => network, of };

  function openPorts(node: string): number[] {
    const { role, public: isPublic = true } = site().nodes.find(({ name }) => name === node)!;
    if (!isPublic) return [];
    const hasAgents = site().nodes.some((other) => other.role === 'agent');
    return role === 'server' && hasAgents ? (site().cloud!.serverPorts ?? [443]) : [80, 443];
  }
}

/** What this package makes by itself; what runs on the machines has reviewed files of its own. */
function isCloud({ type }: PlannedResource): boolean {
  return type.startsWith('oci:') || type.startsWith('pulumi:');
}

function reviewed({ type, name, parent, provider, inputs, options }: PlannedResource): object {
  const own = Object.keys(options).length === 0 ? {} : { options };
  return { type, name, ...(parent === undefined ? {} : { parent }), provider, inputs: abbreviated(inputs), ...own };
}

function abbreviated(value: PlanValue): PlanValue {
  if (typeof value === 'string' && value.length > 400) {
    return `${value.length} characters, sha256 ${createHash('sha256').update(value).digest('hex').slice(0, 16)}`;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly PlanValue[]).map(abbreviated);
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, abbreviated(of)]));
}

function text(packets: readonly Packet[]): string[] {
  return [...new Set(packets.map(({ protocol, port }) => `${port}/${protocol}`))].sort();
}
