import * as errors from '../errors.ts';
import { type Cidr, cidrOf, holds, overlap } from './cidr.ts';
import type { CloudSite } from './cloud-site.ts';

/** The least prefix of a range of operators: anything shorter is not a person or an office. */
const shortestOperatorPrefix = 8;

interface NamedRange {
  readonly name: string;
  readonly range: Cidr;
}

/** What is wrong with the address ranges of a site. */
export function networkProblems({ cloud, network }: CloudSite): string[] {
  const accounts = Object.entries(cloud.accounts);
  const networks: NamedRange[] = [
    ...accounts.map(([name, { vcnCIDR }]) => ({ name: `cloud.accounts.${name}.vcnCIDR`, range: cidrOf(vcnCIDR) })),
    { name: 'network.podCIDR', range: cidrOf(network.podCIDR) },
    { name: 'network.serviceCIDR', range: cidrOf(network.serviceCIDR) },
  ];
  return [
    ...overlaps(networks),
    ...accounts.flatMap(([name, { vcnCIDR, subnetCIDR, privateSubnetCIDR }]) => {
      const path = `cloud.accounts.${name}`;
      const subnets = [
        { name: `${path}.subnetCIDR`, range: cidrOf(subnetCIDR) },
        ...(privateSubnetCIDR === undefined
          ? []
          : [{ name: `${path}.privateSubnetCIDR`, range: cidrOf(privateSubnetCIDR) }]),
      ];
      return [
        ...sizeProblems({ name: `${path}.vcnCIDR`, range: cidrOf(vcnCIDR) }),
        ...subnets.flatMap((subnet) => [
          ...sizeProblems(subnet),
          ...(holds(cidrOf(vcnCIDR), subnet.range)
            ? []
            : [errors.subnetIsOutside(subnet.name, subnet.range.text, vcnCIDR)]),
        ]),
        ...overlaps(subnets),
      ];
    }),
  ];
}

/** What is wrong with who may reach the machines from outside. */
export function operatorProblems(ranges: readonly string[]): string[] {
  if (ranges.length === 0) return [errors.noOperators()];
  return ranges
    .filter((range) => cidrOf(range).prefix < shortestOperatorPrefix)
    .map((range) => errors.operatorsAreEverybody(range));
}

function overlaps(ranges: readonly NamedRange[]): string[] {
  return ranges.flatMap((a, index) =>
    ranges
      .slice(index + 1)
      .filter((b) => overlap(a.range, b.range))
      .map((b) => errors.rangesOverlap(a.name, a.range.text, b.name, b.range.text)),
  );
}

function sizeProblems({ name, range }: NamedRange): string[] {
  return range.prefix < 16 || range.prefix > 30 ? [errors.networkSizeIsRefused(name, range.text)] : [];
}
