import type { Site } from '@lumie-infra/common-chart';
import type { SecretsContract } from '@lumie-infra/common-chart/verify';
import { all, Config, getProject, type Input, type Output, runtime, secret } from '@pulumi/pulumi';
import { ArgoCd } from './argo-cd/argo-cd.ts';
import { SeededSecrets } from './argo-cd/seeded-secrets.ts';
import { checkedCluster } from './checked-cluster.ts';
import { K3sCluster, type K3sMachine, k3sSettings } from './k3s/index.ts';
import { type Cloud, type CloudNode, jumpHost, makeCloud, nodeUser } from './oci/index.ts';
import { renderedComponents } from './rendered-components.ts';
import {
  ociConfigFile,
  privateKeyName,
  type ProvisionSettings,
  readProfiles,
  stackValues,
  type SuppliedValues,
  type Workstation,
} from './settings/index.ts';
import { siteOf } from './site-of.ts';

/** What a stack makes. */
export interface ClusterArgs {
  readonly site: Site;
  readonly settings: ProvisionSettings;
  /** The folder of the rendered layers. */
  readonly manifests: string;
  /** What the secrets of those are made of. */
  readonly contract: SecretsContract;
  /** What of them only a person has. */
  readonly supplied: SuppliedValues;
  /** The key that machines are signed in at with. */
  readonly privateKey: Input<string>;
}

/** One machine, for those who use the cluster. */
export interface NodeOutput {
  readonly account: string;
  readonly role: string;
  /** Empty where there is none. */
  readonly publicAddress: string;
  readonly privateAddress: string;
  readonly ssh: string;
}

/** What a stack tells of what it made. */
export interface ClusterOutputs {
  /** What an administrator uses the cluster with; a secret. */
  readonly kubeconfig: Output<string>;
  readonly nodes: Output<Readonly<Record<string, NodeOutput>>>;
  /** Where names of the cluster's domain lead: the web, and remote access. */
  readonly addresses: Output<{ readonly web: readonly string[]; readonly servers: readonly string[] }>;
  /** How the networks of accounts are connected, as the cloud says. */
  readonly peerings: Output<Readonly<Record<string, string>>>;
  readonly snapshots: { readonly bucket: string; readonly endpoint: string };
  /** The version that runs on each machine. */
  readonly k3s: Output<Readonly<Record<string, string>>>;
  /** What the cluster was started with and Vault does not hold yet, for the first day; a secret. */
  readonly seededValues: SeededSecrets['values'];
  /** What bringing up Argo CD did, a line a step. */
  readonly argoCd: Output<string>;
  readonly nextSteps: readonly string[];
}

/** When a snapshot of the cluster's state is stored, and how many are kept: those of a week. */
const snapshotPlan = { folder: 'etcd', schedule: '0 */6 * * *', retention: 28 } as const;

/** Makes a cluster: networks, machines, Kubernetes on them, and Argo CD, which brings everything else. */
export async function makeCluster(args: ClusterArgs): Promise<ClusterOutputs> {
  const { site, settings, manifests, contract, supplied, privateKey } = args;
  const components = renderedComponents(manifests);
  const cloud = await makeCloud(settings);
  const { bucket, endpoint, region, accessKey, secretKey } = cloud.snapshots;
  const k3s = new K3sCluster(settings.cluster, {
    settings: k3sSettings(site, {
      release: settings.release,
      operatorCIDRs: settings.operatorCIDRs,
      consoleLogin: components.has('headlamp') && components.has('keycloak'),
      snapshots: { ...snapshotPlan, endpoint, region, bucket },
    }),
    machines: cloud.nodes.map((node) => machineOf(node, cloud, settings, privateKey)),
    snapshotCredentials: all([accessKey, secretKey]).apply(([access, key]) => ({ accessKey: access, secretKey: key })),
  });
  const seeded = new SeededSecrets(settings.cluster, { contract, supplied: hiddenValues(supplied) });
  const argoCd = new ArgoCd('argo-cd', {
    // Its pods need the agents, which come after the server that says how to reach the cluster.
    kubeconfig: all([k3s.kubeconfig, k3s.ready]).apply(([kubeconfig]) => kubeconfig),
    manifests,
    values: seeded.values,
  });
  return {
    kubeconfig: secret(k3s.kubeconfig),
    nodes: nodeOutputs(cloud, settings),
    addresses: publicAddresses(cloud),
    peerings: all(Object.fromEntries([...cloud.peerings].map(([name, { status }]) => [name, status]))),
    snapshots: { bucket, endpoint },
    k3s: k3s.ready,
    seededValues: seeded.values,
    argoCd: argoCd.steps,
    nextSteps: nextSteps(settings),
  };
}

function hiddenValues(values: SuppliedValues): Record<string, Record<string, Output<string>>> {
  const hidden = (fields: SuppliedValues[string]): Record<string, Output<string>> =>
    Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, secret(value)]));
  return Object.fromEntries(Object.entries(values).map(([path, fields]) => [path, hidden(fields)]));
}

function machineOf(
  { node, dataVolume, reachable }: CloudNode,
  cloud: Cloud,
  settings: ProvisionSettings,
  privateKey: Input<string>,
): K3sMachine {
  const signIn = { user: nodeUser, privateKey };
  const connection = node.settings.public
    ? { host: node.publicAddress, ...signIn }
    : {
        host: node.privateAddress,
        ...signIn,
        proxy: { host: jumpNode(cloud, settings).publicAddress, ...signIn },
      };
  return {
    node: node.settings.node,
    instanceId: node.instanceId,
    address: node.privateAddress,
    connection,
    requires: [...reachable, ...(dataVolume === undefined ? [] : [dataVolume.attachment])],
  };
}

function jumpNode({ nodes }: Cloud, settings: ProvisionSettings): CloudNode['node'] {
  const jump = jumpHost(settings);
  return nodes.find(({ node }) => node.settings === jump)!.node;
}

function nodeOutputs(cloud: Cloud, settings: ProvisionSettings): ClusterOutputs['nodes'] {
  const jump = jumpNode(cloud, settings).publicAddress;
  return all(
    Object.fromEntries(
      cloud.nodes.map(({ node: { settings: of, publicAddress, privateAddress } }) => [
        of.node.name,
        all([publicAddress, privateAddress, jump]).apply(([outside, inside, through]): NodeOutput => ({
          account: of.account,
          role: of.node.role,
          publicAddress: of.public ? outside : '',
          privateAddress: inside,
          ssh: of.public ? `ssh ${nodeUser}@${outside}` : `ssh -J ${nodeUser}@${through} ${nodeUser}@${inside}`,
        })),
      ]),
    ),
  );
}

function publicAddresses({ nodes }: Cloud): ClusterOutputs['addresses'] {
  const having = (wanted: (settings: CloudNode['node']['settings']) => boolean): Output<string[]> =>
    all(nodes.filter(({ node }) => wanted(node.settings)).map(({ node }) => node.publicAddress));
  const web = having(({ openPorts }) => openPorts.includes(80));
  const servers = having(({ node }) => node.role === 'server');
  return all([web, servers]).apply(([ofWeb, ofServers]) => ({ web: ofWeb, servers: ofServers }));
}

function nextSteps({ domain }: ProvisionSettings): string[] {
  return [
    'npx nx run provision:kubeconfig, to use the cluster from here',
    `in DNS, ${domain} and *.${domain} lead to addresses.servers, and every host of an ingress to addresses.web`,
    'npx nx run bootstrap:status --watch, until everything before Vault is healthy',
    'npx nx run bootstrap:first-day, to open Vault and fill it',
  ];
}

/** Where a stack finds what it is about. */
export interface ProgramArgs {
  /** The path of the cluster file. */
  readonly clusterFile: string;
  /** The folder of its rendered layers. */
  readonly manifests: string;
  /** The file that says what its secrets are made of. */
  readonly contract: string;
  /** What this machine holds; told otherwise in tests. @default - the profiles of this machine's configuration */
  readonly workstation?: Workstation;
}

/**
 * The program of a stack: makes the cluster that a file describes, with what the configuration of the stack adds.
 *
 * @throws {Problems} everything that is wrong, before anything is made.
 *
 * @example
 * export default () =>
 *   provisionProgram({
 *     clusterFile: 'cluster.yaml',
 *     manifests: 'dist/manifests',
 *     contract: 'dist/secrets.contract.json',
 *   });
 */
export async function provisionProgram({
  clusterFile,
  manifests,
  contract,
  workstation = { profileFile: ociConfigFile(), profiles: readProfiles() },
}: ProgramArgs): Promise<ClusterOutputs> {
  const site = siteOf(clusterFile);
  return makeCluster({
    site,
    manifests,
    ...checkedCluster({
      site,
      values: stackValues(getProject(), runtime.allConfig()),
      workstation,
      manifests,
      contract,
    }),
    privateKey: new Config().requireSecret(privateKeyName),
  });
}
