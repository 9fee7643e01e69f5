import { toYaml } from '@lumie-infra/common-chart';
import type { runtime as PulumiRuntime } from '@pulumi/pulumi';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClusterOutputs } from '../../src/program.ts';
import { siteOf } from '../../src/site-of.ts';
import { writeSmallRender } from '../../src/argo-cd/testing/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** The value of an input, with secrets as {@link hidden}. */
export type PlanValue = string | number | boolean | null | readonly PlanValue[] | { readonly [key: string]: PlanValue };

/** A resource that a program asked for. */
export interface PlannedResource {
  readonly type: string;
  readonly name: string;
  readonly urn: string;
  /** Name of the component that it is a part of. */
  readonly parent: string | undefined;
  /** Name of the provider that makes it. */
  readonly provider: string | undefined;
  readonly inputs: Readonly<Record<string, PlanValue>>;
  readonly options: Readonly<Record<string, PlanValue>>;
  /** URNs of what must be there first. */
  readonly after: readonly string[];
}

/** A call of a data source. */
export interface PlannedCall {
  readonly token: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly provider: string | undefined;
}

/** What a program would do. */
export interface ProgramPlan {
  /** Sorted by type and name. */
  readonly resources: readonly PlannedResource[];
  readonly calls: readonly PlannedCall[];
  readonly outputs: Readonly<Record<string, unknown>>;
  /** Keys of outputs that are secret. */
  readonly secretOutputs: readonly string[];
}

/** What stands for a secret. */
export const hidden = '<secret>';

const project = 'lumie-infra';
const secretMark = '4dabf18193072939515e22adb298388d';

const tenancies: Readonly<Record<string, string>> = {
  a: 'first',
  b: 'second',
  c: 'first',
  main: 'first',
  only: 'first',
};

function accountConfiguration(account: string): Record<string, string> {
  const tenancy = tenancies[account]!;
  return {
    tenancy: `ocid1.tenancy.oc1..${tenancy}`,
    compartment: account === 'only' ? `ocid1.tenancy.oc1..${tenancy}` : `ocid1.compartment.oc1..${account}`,
    profile: tenancy === 'first' ? 'DEFAULT' : 'SECOND',
  };
}

/** The configuration of a stack for the accounts of a cluster file, as Pulumi hands it to a program. */
export function configurationFor(accounts: readonly string[]): Record<string, string> {
  const known = accounts.filter((name) => name in tenancies);
  return {
    [`${project}:accounts`]: JSON.stringify(
      Object.fromEntries(known.map((name) => [name, accountConfiguration(name)])),
    ),
    [`${project}:operatorCIDRs`]: '["203.0.113.7/32"]',
    [`${project}:sshPublicKey`]: 'ssh-ed25519 AAAA operator',
    [`${project}:sshPrivateKey`]: 'the private half',
  };
}

/** A copy of this repository's own cluster file, with what a person adds to it before machines are made. */
export function defaultClusterFile(): string {
  const own = readFileSync(new URL('../../../../cluster.yaml', import.meta.url), 'utf8');
  const file = join(temporaryFolder('provision'), 'cluster.yaml');
  writeFileSync(
    file,
    own.replace(/(k3s: \{ version: [^ ,}]+)[^}]*\}/, `$1, sha256: ${'abcdef0123456789'.repeat(4)} }`),
  );
  return file;
}

/** A cluster file of the tests. */
export function siteFile(name: string): string {
  return new URL(`sites/${name}.yaml`, import.meta.url).pathname;
}

/**
 * Runs the program of a stack against Pulumi's own mocks.
 *
 * Pulumi's state is the process's, so a process plans one program.
 */
export async function planProgram(clusterFile: string): Promise<ProgramPlan> {
  const resources: PlannedResource[] = [];
  const calls: PlannedCall[] = [];
  const accounts = Object.keys(siteOf(clusterFile).cloud!.accounts);
  process.env['PULUMI_CONFIG'] = JSON.stringify(configurationFor(accounts));
  process.env['PULUMI_CONFIG_SECRET_KEYS'] = JSON.stringify([`${project}:sshPrivateKey`]);
  const { output, runtime } = await import('@pulumi/pulumi');
  await runtime.setMocks(
    {
      newResource: (args) => ({ id: `${args.type}::${args.name}`, state: stateOf(args, resources) }),
      call: ({ token, inputs, provider }) => {
        calls.push({ token, inputs: inputs as PlannedCall['inputs'], provider: nameOf(provider) });
        return answerOf(token, inputs as Record<string, string>);
      },
    },
    project,
    'test',
  );
  recordRequests(runtime, resources);

  const { provisionProgram } = await import('../../src/program.ts');
  const outputs: ClusterOutputs = await provisionProgram({
    clusterFile,
    ...renderedCluster(),
    workstation: { profileFile: '~/.oci/config', profiles: ['DEFAULT', 'SECOND'] },
  });
  const settled: Record<string, unknown> = {};
  const secretOutputs: string[] = [];
  for (const [key, value] of Object.entries(outputs)) {
    const one = output(value as object);
    settled[key] = await new Promise((resolve) => one.apply(resolve));
    if (await (one as unknown as { isSecret: Promise<boolean> }).isSecret) secretOutputs.push(key);
  }
  await runtime.disconnect();
  const key = ({ type, name }: PlannedResource): string => `${type} ${name}`;
  return {
    resources: resources.sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    calls,
    outputs: settled,
    secretOutputs,
  };
}

/** A rendered cluster with the components that its API server depends on, and what its secrets are made of. */
function renderedCluster(): { readonly manifests: string; readonly contract: string } {
  const folder = temporaryFolder('provision');
  const manifests = join(folder, 'manifests');
  writeSmallRender(manifests);
  for (const component of ['keycloak', 'headlamp']) {
    writeFileSync(
      join(manifests, 'applications/applications', `${component}.yaml`),
      toYaml({ metadata: { name: component }, spec: { source: {}, destination: {} } }),
    );
  }
  const contract = join(folder, 'secrets.contract.json');
  const made = { path: 'bootstrap/zot', field: 'PASSWORD', making: { kind: 'random', bytes: 24 }, seeded: true };
  writeFileSync(contract, JSON.stringify({ values: [made] }));
  return { manifests, contract };
}

interface Request {
  readonly getType: () => string;
  readonly getName: () => string;
  readonly getParent: () => string;
  readonly getProvider: () => string;
  readonly getCustom: () => boolean;
  readonly getProtect: () => boolean | undefined;
  readonly getRetainondelete: () => boolean | undefined;
  readonly getDeletebeforereplace: () => boolean | undefined;
  readonly getIgnorechangesList: () => string[];
  readonly getAdditionalsecretoutputsList: () => string[];
  readonly getDependenciesList: () => string[];
  readonly getObject: () => unknown;
}

type Callback = (error: unknown, response: { readonly getUrn: () => string } | undefined) => void;

interface Monitor {
  registerResource: (request: Request, callback: Callback) => Promise<void>;
}

// What Pulumi's mocks are told of a resource leaves out its options.
function recordRequests(runtime: typeof PulumiRuntime, resources: PlannedResource[]): void {
  const monitor = (runtime as unknown as { getMonitor: () => Monitor }).getMonitor();
  const { deserializeProperties } = runtime as unknown as { deserializeProperties: (object: unknown) => object };
  const register = monitor.registerResource.bind(monitor);
  monitor.registerResource = (request, callback) =>
    register(request, (error, response) => {
      if (response !== undefined) {
        resources.push({
          type: request.getType(),
          name: request.getName(),
          urn: response.getUrn(),
          parent: nameOf(request.getParent()),
          provider: nameOf(request.getProvider()),
          inputs: masked(deserializeProperties(request.getObject())) as PlannedResource['inputs'],
          options: optionsOf(request),
          after: request.getDependenciesList(),
        });
      }
      callback(error, response);
    });
}

function optionsOf(request: Request): Record<string, PlanValue> {
  const given: Record<string, PlanValue | undefined> = {
    protect: request.getProtect(),
    retainOnDelete: request.getRetainondelete(),
    deleteBeforeReplace: request.getDeletebeforereplace(),
    ignoreChanges: request.getIgnorechangesList(),
    secretOutputs: request.getAdditionalsecretoutputsList(),
  };
  return Object.fromEntries(
    Object.entries(given).filter(
      (entry): entry is [string, PlanValue] =>
        entry[1] !== undefined && entry[1] !== false && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}

/** The name in a URN, or in a reference to a provider. */
function nameOf(urn: string | undefined): string | undefined {
  const [, , type, name] = (urn ?? '').split('::');
  return name === undefined || type === 'pulumi:pulumi:Stack' ? undefined : name;
}

function masked(value: unknown): PlanValue {
  if (typeof value !== 'object' || value === null) return (value ?? null) as PlanValue;
  if (secretMark in value) return hidden;
  if (Array.isArray(value)) return value.map(masked);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, of]) => [key, masked(of)]),
  );
}

function answerOf(token: string, inputs: Record<string, string>): Record<string, unknown> {
  switch (token) {
    case 'oci:Identity/getAvailabilityDomain:getAvailabilityDomain':
      return { ...inputs, name: `abCD:AD-${inputs['adNumber']}` };
    case 'oci:Identity/getGroups:getGroups':
      return { groups: [{ id: `ocid1.group.oc1..${inputs['name']}` }] };
    case 'oci:ObjectStorage/getNamespace:getNamespace':
      return { namespace: 'storage' };
    case 'oci:Core/getImage:getImage':
      return {
        displayName: 'Canonical-Ubuntu-24.04-aarch64',
        operatingSystem: 'Canonical Ubuntu',
        operatingSystemVersion: '24.04',
        compartmentId: '',
      };
    default:
      throw new Error(`nobody told the mocks what ${token} answers`);
  }
}

function stateOf(
  { type, name, inputs }: PulumiRuntime.MockResourceArgs,
  resources: readonly PlannedResource[],
): Record<string, unknown> {
  const given = inputs as Record<string, unknown>;
  switch (type) {
    case 'oci:Core/vcn:Vcn':
      return { ...given, defaultSecurityListId: `oci:Core/defaultSecurityList:DefaultSecurityList::${name}` };
    case 'oci:Core/localPeeringGateway:LocalPeeringGateway':
      return { ...given, peeringStatus: given['peerId'] === undefined ? 'NEW' : 'PEERED' };
    case 'oci:Core/instance:Instance':
      return { ...given, ...addressesOf(name, given['createVnicDetails'] as VnicDetails, resources) };
    case 'oci:Identity/customerSecretKey:CustomerSecretKey':
      return { ...given, key: 'made by the cloud' };
    case 'random:index/randomPassword:RandomPassword':
      return { ...given, result: `made at random for ${name}` };
    case 'random:index/randomBytes:RandomBytes':
      return { ...given, base64: base64(`made at random for ${name}`) };
    case 'command:local:Command':
      return { ...given, stdout: 'seeded' };
    case 'command:remote:Command':
      return { ...given, stdout: ['kubeconfig: true\n', 'token', 'agent token'].map(base64).join('\n') };
    default:
      return given;
  }
}

interface VnicDetails {
  readonly subnetId: string;
  readonly privateIp?: string;
  readonly assignPublicIp: string;
}

function addressesOf(name: string, vnic: VnicDetails, resources: readonly PlannedResource[]) {
  const subnet = resources.find(
    ({ type, name: subnetName }) => type === 'oci:Core/subnet:Subnet' && vnic.subnetId.endsWith(`::${subnetName}`),
  )!;
  const number = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 200;
  const base = (subnet.inputs['cidrBlock'] as string).replace(/\.\d+\/\d+$/, '');
  return {
    privateIp: vnic.privateIp ?? `${base}.${number + 2}`,
    publicIp: vnic.assignPublicIp === 'true' ? `192.0.2.${number}` : '',
  };
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
