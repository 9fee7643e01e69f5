import { nearest } from '@lumie-infra/common-chart';
import { accountsDoNotReachEachOther, peerIsUnknown, peersAreInOtherRegions, peersItself } from '../errors.ts';
import type { CloudSite } from './cloud-site.ts';

/** Two accounts whose networks reach each other; the first one asks, the second one admits it. */
export type Peers = readonly [requestor: string, acceptor: string];

/** The accounts that have machines, in the order of the cluster file. */
export function usedAccounts({ cloud, nodes }: CloudSite): string[] {
  return Object.keys(cloud.accounts).filter((name) => nodes.some(({ account }) => account === name));
}

/** The pairs whose networks are peered: those that have machines, unless the cluster file names pairs. */
export function peersOf(site: CloudSite): Peers[] {
  const used = usedAccounts(site);
  const every = used.flatMap((a, index) => used.slice(index + 1).map((b): Peers => [a, b]));
  const named = site.cloud.peerings;
  return named === undefined ? every : every.filter(([a, b]) => named.some((pair) => pairs(pair, a, b)));
}

/** What is wrong with the accounts as a network: each must reach each, because nothing leads through a third one. */
export function peerProblems(site: CloudSite): string[] {
  const { accounts, peerings = [] } = site.cloud;
  const known = Object.keys(accounts);
  const used = usedAccounts(site);
  const named = new Set(peersOf(site).map(([a, b]) => `${a} ${b}`));
  return [
    ...peerings
      .flat()
      .flatMap((name) => (known.includes(name) ? [] : [peerIsUnknown(name, nearest(name, known), known)])),
    ...peerings.flatMap(([a, b]) => (a === b ? [peersItself(a!)] : [])),
    ...used.flatMap((a, index) =>
      used.slice(index + 1).flatMap((b) => {
        const [aRegion, bRegion] = [accounts[a]!.region, accounts[b]!.region];
        if (aRegion !== bRegion) return [peersAreInOtherRegions(a, aRegion, b, bRegion)];
        return named.has(`${a} ${b}`) ? [] : [accountsDoNotReachEachOther(a, b)];
      }),
    ),
  ];
}

function pairs(pair: readonly string[], a: string, b: string): boolean {
  return pair.includes(a) && pair.includes(b);
}
