import { type CloudAccount, nearest } from '@lumie-infra/common-chart';
import { freeAllowances } from '@lumie-infra/common-chart/verify';
import * as errors from '../errors.ts';
import type { CloudSite } from './cloud-site.ts';
import { defaultBootVolume } from './node-settings.ts';
import { usedAccounts } from './peers.ts';
import { freeStorage } from './shape.ts';
import type { StackConfiguration } from './stack-configuration.ts';

/** How much of the cloud an account may hold. */
export interface Allowance {
  readonly ocpus: number;
  /** In GiB. */
  readonly memory: number;
  /** Boot volumes and others together, in GiB. */
  readonly storage: number;
}

/** An account, as everything that is made in it needs to know it. */
export interface AccountSettings {
  readonly name: string;
  readonly region: string;
  /** Where users, groups and policies of the tenancy are made. */
  readonly homeRegion: string;
  readonly tenancy: string;
  readonly compartment: string;
  readonly profile: string;
  /** The group of the user who makes everything, which the other account admits. */
  readonly operatorGroup: string;
  readonly vcnCIDR: string;
  readonly subnetCIDR: string;
  /** @default - no subnet without public addresses */
  readonly privateSubnetCIDR?: string;
  readonly image: string;
  /** What a quota keeps the account to. @default - none */
  readonly quota?: Allowance;
}

const defaultOperatorGroup = 'Administrators';

/** An account of a site in which nothing is wrong. */
export function accountSettings(name: string, site: CloudSite, configuration: StackConfiguration): AccountSettings {
  const account = site.cloud.accounts[name]!;
  const { tenancy, compartment, profile, operatorGroup = defaultOperatorGroup } = configuration.accounts![name]!;
  const { region, homeRegion = region, vcnCIDR, subnetCIDR, privateSubnetCIDR } = account;
  return {
    name,
    region,
    homeRegion,
    tenancy: tenancy!,
    compartment: compartment!,
    profile: profile!,
    operatorGroup,
    vcnCIDR,
    subnetCIDR,
    ...(privateSubnetCIDR === undefined ? {} : { privateSubnetCIDR }),
    image: site.cloud.images[region]!,
    ...(account.quota === false ? {} : { quota: quotaOf(account, demandOf(name, site)) }),
  };
}

// Whoever pays asks for what the machines take, and still for nothing else.
function quotaOf({ paid = false }: CloudAccount, demand: Allowance): Allowance {
  return paid ? demand : freeAllowance();
}

function freeAllowance(): Allowance {
  const { ocpus, gigabytes } = freeAllowances.at(-1)!;
  return { ocpus, memory: gigabytes, storage: freeStorage };
}

function demandOf(name: string, { cloud, nodes }: CloudSite): Allowance {
  const own = nodes.filter(({ account }) => account === name);
  const sum = (of: (node: (typeof own)[number]) => number): number => own.reduce((total, node) => total + of(node), 0);
  return {
    ocpus: sum(({ ocpus }) => ocpus),
    memory: sum(({ memoryGiB }) => memoryGiB),
    storage: sum(({ dataVolumeGiB = 0 }) => (cloud.bootVolumeGiB ?? defaultBootVolume) + dataVolumeGiB),
  };
}

/** What is wrong with the accounts of a site: what they ask for, and what new machines start from. */
export function accountProblems(site: CloudSite): string[] {
  const used = usedAccounts(site);
  const regions = new Set(used.map((name) => site.cloud.accounts[name]!.region));
  return [
    ...[...regions].filter((region) => site.cloud.images[region] === undefined).map(errors.imageIsMissing),
    ...used.flatMap((name) => {
      const demand = demandOf(name, site);
      const free = freeAllowance();
      const fits = (['ocpus', 'memory', 'storage'] as const).every((what) => demand[what] <= free[what]);
      return fits || site.cloud.accounts[name]!.paid === true ? [] : [errors.accountIsNotFree(name, demand, free)];
    }),
  ];
}

/** What of this machine decides whether a cluster can be made from it. */
export interface Workstation {
  /** The file in which Oracle's own tools keep who somebody is. */
  readonly profileFile: string;
  readonly profiles: readonly string[];
}

/** What is missing from the configuration of a stack before the accounts of a site can be used. */
export function credentialProblems(
  site: CloudSite,
  configuration: StackConfiguration,
  workstation: Workstation,
): string[] {
  const configured = configuration.accounts ?? {};
  const known = Object.keys(site.cloud.accounts);
  return [
    ...Object.keys(configured)
      .filter((name) => !known.includes(name))
      .map((name) => errors.configuredAccountIsUnknown(name, nearest(name, known), known)),
    ...usedAccounts(site).flatMap((name) => {
      const { tenancy, compartment, profile } = configured[name] ?? {};
      return [
        ...(tenancy === undefined ? [errors.credentialIsMissing(name, 'tenancy', 'ocid1.tenancy.…')] : []),
        ...(compartment === undefined ? [errors.credentialIsMissing(name, 'compartment', 'ocid1.compartment.…')] : []),
        ...profileProblems(name, profile, workstation),
      ];
    }),
    ...keyProblems(configuration),
  ];
}

// What was taken for the public key may be the private one, so no message shows it.
function keyProblems({ sshPublicKey, hasPrivateKey }: StackConfiguration): string[] {
  const isMissing = sshPublicKey === undefined;
  return [
    ...(isMissing ? [errors.sshKeyIsMissing('sshPublicKey', false)] : []),
    ...(isMissing || /^(ssh|ecdsa|sk)-\S+ \S+/.test(sshPublicKey) ? [] : [errors.publicKeyIsNone()]),
    ...(hasPrivateKey ? [] : [errors.sshKeyIsMissing('sshPrivateKey', true)]),
  ];
}

function profileProblems(
  account: string,
  profile: string | undefined,
  { profileFile, profiles }: Workstation,
): string[] {
  if (profile === undefined) return [errors.credentialIsMissing(account, 'profile', '<a profile of ~/.oci/config>')];
  if (profiles.includes(profile)) return [];
  return [errors.profileIsUnknown(account, profile, profileFile, nearest(profile, profiles), profiles)];
}
