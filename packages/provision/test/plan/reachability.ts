import { addressNumber, cidrOf } from '../../src/settings/cidr.ts';
import type { PlannedResource, ProgramPlan } from './plan-program.ts';

/** A machine of a plan, as the network sees it. */
export interface PlannedNode {
  readonly name: string;
  readonly role: string;
  readonly account: string;
  readonly privateAddress: string;
  /** Empty where there is none. */
  readonly publicAddress: string;
}

/** One packet that opens a connection. */
export interface Packet {
  readonly protocol: 'tcp' | 'udp';
  readonly port: number;
}

/** Whether packets arrive, by the routes and rules of a plan and by nothing else. */
export interface Reachability {
  readonly nodes: readonly PlannedNode[];
  readonly between: (from: PlannedNode, to: PlannedNode, packet: Packet) => boolean;
  /** From an address of the internet to the public address of a machine. */
  readonly fromOutside: (address: string, to: PlannedNode, packet: Packet) => boolean;
  /** From a machine to an address of the internet. */
  readonly toOutside: (from: PlannedNode, address: string, packet: Packet) => boolean;
}

interface Rule {
  readonly direction: string;
  readonly protocol: string;
  readonly source?: string;
  readonly sourceType?: string;
  readonly destination?: string;
  readonly destinationType?: string;
  readonly tcpOptions?: PortOptions;
  readonly udpOptions?: PortOptions;
  readonly networkSecurityGroupId: string;
}

interface PortOptions {
  readonly destinationPortRange?: { readonly min: number; readonly max: number };
}

interface Vnic {
  readonly subnetId: string;
  readonly nsgIds: readonly string[];
}

interface Place extends PlannedNode {
  readonly vnic: Vnic;
}

const protocolNumbers = { tcp: '6', udp: '17' } as const;

/** Reads the network out of a plan. */
export function reachabilityOf(plan: ProgramPlan): Reachability {
  const of = <T>(kind: string): (T & { readonly id: string })[] =>
    plan.resources
      .filter(({ type }) => type.endsWith(`:${kind}`))
      .map((resource) => ({ id: idOf(resource), ...(resource.inputs as unknown as T) }));
  const subnets = of<{
    readonly vcnId: string;
    readonly cidrBlock: string;
    readonly routeTableId: string;
    readonly securityListIds: readonly string[];
    readonly prohibitInternetIngress: boolean;
  }>('Subnet');
  const routeTables = of<{
    readonly routeRules: readonly { readonly destination: string; readonly networkEntityId: string }[];
  }>('RouteTable');
  const vcns = of<{ readonly cidrBlocks: readonly string[] }>('Vcn');
  const gateways = of<{ readonly vcnId: string; readonly peerId?: string }>('LocalPeeringGateway');
  const internetGateways = of<{ readonly enabled: boolean }>('InternetGateway');
  const natGateways = of<object>('NatGateway');
  const rules = of<Rule>('NetworkSecurityGroupSecurityRule');
  const lists = of<{
    readonly manageDefaultResourceId: string;
    readonly ingressSecurityRules: readonly unknown[];
    readonly egressSecurityRules: readonly unknown[];
  }>('DefaultSecurityList');

  const byId = <T extends { readonly id: string }>(all: readonly T[], id: string): T => {
    const found = all.find((one) => one.id === id);
    if (found === undefined) throw new Error(`nothing in the plan has the id ${id}`);
    return found;
  };
  const nodeOutputs = plan.outputs['nodes'] as Readonly<Record<string, Omit<PlannedNode, 'name'>>>;
  const places = of<{ readonly createVnicDetails: Vnic; readonly displayName: string }>('Instance').map(
    ({ createVnicDetails, displayName }): Place => ({
      ...nodeOutputs[displayName]!,
      name: displayName,
      vnic: createVnicDetails,
    }),
  );
  const placeOf = (node: PlannedNode): Place => places.find(({ name }) => name === node.name)!;
  const subnetOf = (place: Place) => byId(subnets, place.vnic.subnetId);

  /** Where a subnet sends packets for an address: the longest prefix wins. */
  const nextHop = (place: Place, address: string): string | undefined => {
    const { routeTableId, vcnId } = subnetOf(place);
    if (byId(vcns, vcnId).cidrBlocks.some((cidr) => holds(cidr, address))) return vcnId;
    return byId(routeTables, routeTableId)
      .routeRules.filter(({ destination }) => holds(destination, address))
      .sort((a, b) => cidrOf(b.destination).prefix - cidrOf(a.destination).prefix)[0]?.networkEntityId;
  };

  /** Whether the routes of a machine lead to another one, over a peering where there is one. */
  const leadsTo = (from: Place, to: Place): boolean => {
    const target = subnetOf(to).vcnId;
    const hop = nextHop(from, to.privateAddress);
    if (hop === target) return true;
    const gateway = gateways.find(({ id }) => id === hop);
    if (gateway === undefined) return false;
    const other = gateways.find(({ id, peerId }) => id === gateway.peerId || peerId === gateway.id);
    return other?.vcnId === target;
  };

  const listRules = (place: Place): number =>
    subnetOf(place)
      .securityListIds.map((id) => lists.find((list) => list.manageDefaultResourceId === id))
      .reduce((sum, list) => {
        if (list === undefined) throw new Error(`a subnet has a list of rules that the plan does not hold`);
        return sum + list.ingressSecurityRules.length + list.egressSecurityRules.length;
      }, 0);

  const admits = (
    place: Place,
    direction: 'INGRESS' | 'EGRESS',
    other: { readonly address: string; readonly place?: Place },
    packet: Packet,
  ): boolean => {
    if (listRules(place) > 0) throw new Error('a list of rules is not empty, and is not evaluated here');
    return rules.some((rule) => {
      if (rule.direction !== direction || !place.vnic.nsgIds.includes(rule.networkSecurityGroupId)) return false;
      const [end, kind] =
        direction === 'INGRESS' ? [rule.source, rule.sourceType] : [rule.destination, rule.destinationType];
      const isEnd =
        kind === 'CIDR_BLOCK'
          ? holds(end!, other.address)
          : other.place !== undefined &&
            other.place.vnic.nsgIds.includes(end!) &&
            subnetOf(other.place).vcnId === subnetOf(place).vcnId;
      return isEnd && covers(rule, packet);
    });
  };

  return {
    nodes: places,
    between: (from, to, packet) => {
      const [a, b] = [placeOf(from), placeOf(to)];
      return (
        leadsTo(a, b) &&
        leadsTo(b, a) &&
        admits(a, 'EGRESS', { address: b.privateAddress, place: b }, packet) &&
        admits(b, 'INGRESS', { address: a.privateAddress, place: a }, packet)
      );
    },
    fromOutside: (address, to, packet) => {
      const place = placeOf(to);
      const hop = nextHop(place, address);
      return (
        place.publicAddress !== '' &&
        !subnetOf(place).prohibitInternetIngress &&
        internetGateways.some(({ id, enabled }) => id === hop && enabled) &&
        admits(place, 'INGRESS', { address }, packet)
      );
    },
    toOutside: (from, address, packet) => {
      const place = placeOf(from);
      const hop = nextHop(place, address);
      const hasWay =
        (place.publicAddress !== '' && internetGateways.some(({ id }) => id === hop)) ||
        natGateways.some(({ id }) => id === hop);
      return hasWay && admits(place, 'EGRESS', { address }, packet);
    },
  };
}

function idOf({ type, name }: PlannedResource): string {
  return `${type}::${name}`;
}

function holds(cidr: string, address: string): boolean {
  const { first, last } = cidrOf(cidr);
  const number = addressNumber(address);
  return first <= number && number <= last;
}

function covers({ protocol, tcpOptions, udpOptions }: Rule, packet: Packet): boolean {
  if (protocol === 'all') return true;
  if (protocol !== protocolNumbers[packet.protocol]) return false;
  const range = (packet.protocol === 'tcp' ? tcpOptions : udpOptions)?.destinationPortRange;
  return range === undefined || (range.min <= packet.port && packet.port <= range.max);
}
