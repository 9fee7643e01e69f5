import { type Site, throwProblems } from '@lumie-infra/common-chart';
import type { K3sRelease } from '../k3s/k3s-settings.ts';
import { releaseProblems } from '../k3s/release-problems.ts';
import { cloudIsMissing, nodesAreMissing } from '../errors.ts';
import {
  accountProblems,
  type AccountSettings,
  accountSettings,
  credentialProblems,
  type Workstation,
} from './account-settings.ts';
import { type CloudSite, hasCloud } from './cloud-site.ts';
import { networkProblems, operatorProblems } from './network-problems.ts';
import { nodeProblems, type NodeSettings, nodeSettings } from './node-settings.ts';
import { peerProblems, type Peers, peersOf, usedAccounts } from './peers.ts';
import type { StackConfiguration } from './stack-configuration.ts';

/** When people are told what a month costs. */
export interface BudgetSettings {
  /** For each account, in its currency. */
  readonly monthly: number;
  readonly recipients: readonly string[];
}

/** Everything that the cloud part of a cluster is made from. */
export interface ProvisionSettings {
  readonly cluster: string;
  readonly domain: string;
  /** Accounts that have machines, in the order of the cluster file. */
  readonly accounts: readonly AccountSettings[];
  /** In the order of the cluster file. */
  readonly nodes: readonly NodeSettings[];
  readonly peers: readonly Peers[];
  /** Who reaches SSH and the API server from outside. */
  readonly operatorCIDRs: readonly string[];
  readonly sshPublicKey: string;
  readonly release: K3sRelease;
  /** Whether data volumes stay when they, or everything, are taken out of the stack. */
  readonly keepDataVolumes: boolean;
  /** @default - none */
  readonly budget?: BudgetSettings;
}

/**
 * What the cloud part of a cluster is made from, by its site and the configuration of its stack.
 *
 * @throws {Problems} everything that is wrong, before anything is made.
 */
export function provisionSettings(
  site: Site,
  configuration: StackConfiguration,
  workstation: Workstation,
): ProvisionSettings {
  const operatorCIDRs = [...new Set([...(site.cloud?.operatorCIDRs ?? []), ...(configuration.operatorCIDRs ?? [])])];
  const made = cloudSite(site);
  throwProblems(undefined, [
    ...nodeProblems(made),
    ...networkProblems(made),
    ...peerProblems(made),
    ...operatorProblems(operatorCIDRs),
    ...accountProblems(made),
    ...releaseProblems(releaseOf(made), ['arm64']),
    ...credentialProblems(made, configuration, workstation),
  ]);
  const { budget } = made.cloud;
  return {
    cluster: site.name,
    domain: site.domain,
    accounts: usedAccounts(made).map((name) => accountSettings(name, made, configuration)),
    nodes: site.nodes.map((node) => nodeSettings(node, made)),
    peers: peersOf(made),
    operatorCIDRs,
    sshPublicKey: configuration.sshPublicKey!,
    release: releaseOf(made),
    keepDataVolumes: configuration.dataVolumes !== 'delete',
    ...(budget === undefined
      ? {}
      : { budget: { monthly: budget.monthly, recipients: budget.recipients ?? [site.email] } }),
  };
}

function cloudSite(site: Site): CloudSite {
  throwProblems(undefined, [
    ...(hasCloud(site) ? [] : [cloudIsMissing()]),
    ...(site.nodes.length === 0 ? [nodesAreMissing()] : []),
  ]);
  return site as CloudSite;
}

function releaseOf({ cloud: { k3s } }: CloudSite): K3sRelease {
  return { version: k3s.version, sha256: k3s.sha256 === undefined ? {} : { arm64: k3s.sha256 } };
}
