/** Every message of the settings, the program and the command that runs it, one function a message. */
import { didYouMean } from '@lumie-infra/common-chart';

export const cloudIsMissing = (): string =>
  'cloud is missing from the cluster file; describe the accounts and networks that the machines are made in';

export const nodesAreMissing = (): string => 'nodes is empty in the cluster file; list the machines';

export const stackIsMisconfigured = (problem: string): string => `configuration of the stack: ${problem}`;

export const nodeHasNoAccount = (node: string, known: readonly string[]): string =>
  `node '${node}' names no account; give it one of ${[...known].join(', ')}`;

export const accountIsUnknown = (
  node: string,
  account: string,
  near: string | undefined,
  known: readonly string[],
): string =>
  `node '${node}' is in account '${account}', which cloud.accounts does not hold; ${didYouMean(near, known)}`;

export const peerIsUnknown = (account: string, near: string | undefined, known: readonly string[]): string =>
  `cloud.peerings names account '${account}', which cloud.accounts does not hold; ${didYouMean(near, known)}`;

export const peersItself = (account: string): string =>
  `cloud.peerings pairs account '${account}' with itself; name two accounts`;

export const noServer = (): string => "no node has the role 'server'; give one the control plane";

export const serversHaveNoQuorum = (count: number): string =>
  `${count} nodes have the role 'server', of which embedded etcd needs ${count / 2 + 1} at any time, so that no more of them may fail than of ${count - 1}; give an odd number of nodes this role`;

export const serverIsPrivate = (node: string): string =>
  `node '${node}' is a server without a public address, so that nobody reaches the API server; leave out public: false`;

export const shapeHasFewerOcpus = (node: string, ocpus: number, shape: string, most: number): string =>
  `node '${node}' asks for ${ocpus} OCPU, but ${shape} has 1 to ${most}; ask for fewer`;

export const memoryIsBeyondTheShape = (
  node: string,
  memory: number,
  shape: string,
  ocpus: number,
  least: number,
  most: number,
): string =>
  `node '${node}' asks for ${memory} GiB of memory, but ${shape} with ${ocpus} OCPU has ${least} to ${most}; change its memory or its cores`;

export const dataVolumeIsTooSmall = (node: string, size: number, least: number): string =>
  `node '${node}' asks for a data volume of ${size} GiB, but no volume has less than ${least}; ask for at least that`;

export const rangesOverlap = (a: string, aRange: string, b: string, bRange: string): string =>
  `${a} (${aRange}) and ${b} (${bRange}) have addresses in common; give one of them another range`;

export const subnetIsOutside = (path: string, range: string, network: string): string =>
  `${path} is '${range}', which is not inside vcnCIDR (${network}); take a part of it`;

export const networkSizeIsRefused = (path: string, range: string): string =>
  `${path} is '${range}', but the cloud takes prefixes of 16 to 30 bits; use one of them`;

export const privateSubnetIsMissing = (node: string, account: string): string =>
  `node '${node}' has no public address, and account '${account}' no subnet for such machines; give the account privateSubnetCIDR`;

export const addressIsNotForMachines = (node: string, address: string, subnet: string): string =>
  `node '${node}' has address ${address}, which is not one for machines in ${subnet}; take another one`;

export const addressIsTaken = (node: string, address: string, other: string): string =>
  `node '${node}' has address ${address}, as node '${other}' does; give one of them another address`;

export const peersAreInOtherRegions = (a: string, aRegion: string, b: string, bRegion: string): string =>
  `accounts '${a}' (${aRegion}) and '${b}' (${bRegion}) have machines, but networks reach each other only within a region; put both in one`;

export const accountsDoNotReachEachOther = (a: string, b: string): string =>
  `accounts '${a}' and '${b}' have machines, but cloud.peerings does not pair them, and nothing leads through a third; add the pair`;

export const imageIsMissing = (region: string): string =>
  `cloud.images has no image for region '${region}'; pin one of Canonical Ubuntu 24.04 for aarch64: oci compute image list --all --operating-system 'Canonical Ubuntu' --operating-system-version 24.04 --shape VM.Standard.A1.Flex --compartment-id <tenancy>`;

export const accountIsNotFree = (
  account: string,
  asked: { readonly ocpus: number; readonly memory: number; readonly storage: number },
  free: { readonly ocpus: number; readonly memory: number; readonly storage: number },
): string =>
  `account '${account}' asks for ${asked.ocpus} OCPU, ${asked.memory} GiB of memory and ${asked.storage} GiB of volumes, but only ${free.ocpus}, ${free.memory} and ${free.storage} are free; ask for less, or set cloud.accounts.${account}.paid`;

export const credentialIsMissing = (account: string, key: string, example: string): string =>
  `configuration of the stack: accounts.${account}.${key} is missing; run pulumi config set --path accounts.${account}.${key} ${example}`;

export const profileIsUnknown = (
  account: string,
  profile: string,
  file: string,
  near: string | undefined,
  known: readonly string[],
): string =>
  `account '${account}' is made with profile '${profile}', which ${file} does not hold; ${known.length === 0 ? 'run oci setup config' : didYouMean(near, known)}`;

export const configuredAccountIsUnknown = (
  account: string,
  near: string | undefined,
  known: readonly string[],
): string =>
  `configuration of the stack: accounts.${account} is no account of the cluster file; ${didYouMean(near, known)}`;

export const noOperators = (): string =>
  'nobody may reach SSH and the API server; set operatorCIDRs to your own address: pulumi config set --path operatorCIDRs[0] <address>/32';

export const operatorsAreEverybody = (range: string): string =>
  `operatorCIDRs holds '${range}', which is next to everybody; give the addresses that you work from, such as 203.0.113.7/32`;

export const sshKeyIsMissing = (key: string, secret: boolean): string =>
  `configuration of the stack: ${key} is missing; run pulumi config set ${secret ? '--secret ' : ''}${key} < <file of the key>`;

export const publicKeyIsNone = (): string =>
  'configuration of the stack: sshPublicKey is no public key of SSH; give the content of the file that ends in .pub';

export const operatorGroupIsUnknown = (account: string, group: string): string =>
  `account '${account}' has no group '${group}'; set accounts.${account}.operatorGroup to the group that the user of its profile is in`;

export const imageIsNotOfThePlatform = (region: string, name: string): string =>
  `cloud.images.${region} is '${name}', which somebody made; pin an image of the platform`;

export const imageIsAnother = (region: string, name: string, wanted: string): string =>
  `cloud.images.${region} is '${name}', but machines are prepared for ${wanted}; pin such an image`;

export const k3sVersionIsRefused = (version: string, supported: string): string =>
  `the version of K3s is '${version}', which is no release of ${supported}; take one such as ${supported}.3+k3s1`;

export const k3sChecksumIsMissing = (architecture: string, version: string): string =>
  `K3s ${version} has no sha256 of its program for ${architecture}; take it from https://github.com/k3s-io/k3s/releases/download/${version.replaceAll('+', '%2B')}/sha256sum-${architecture}.txt, line ${architecture === 'amd64' ? 'k3s' : `k3s-${architecture}`}`;

export const pulumiIsMissing = (): string =>
  'pulumi is not on PATH; install it as https://www.pulumi.com/docs/install says, and open a new shell';

export const programFailed = (program: string, code: number | string): string =>
  `${program} ended with ${code}; what it says is above, nothing that was made is lost, mend it and repeat`;

export const isNotConfirmed = (cluster: string, answer: string | undefined): string =>
  answer === undefined
    ? `nobody is there to type '${cluster}'; give --yes if it is meant`
    : `the name of the cluster is '${cluster}', not '${answer.trim()}'; nothing was done`;

export const nothingIsMade = (): string => 'the stack has made no machines; run npx nx run provision:up first';

export const seededValuesAreNone = (): string =>
  'configuration of the stack: seededValues is not text by path and field; set each one with pulumi config set --secret --path \'seededValues["<path>"]["<field>"]\'';
