import * as remote from '@pulumi/command/remote/index.js';
import {
  type ComponentResource,
  type Input,
  type Output,
  type Resource,
  output,
  secret,
  unsecret,
} from '@pulumi/pulumi';
import { filePayload, filesDigest } from './file-payload.ts';
import type { K3sNodeArgs } from './k3s-node.ts';
import type { NodeConnection, SshConnection } from './node-connection.ts';
import type { NodeFile } from './node-file.ts';
import type { NodeScript } from './node-script.ts';
import { scriptCommand } from './script-command.ts';
import { serviceName } from './service-unit.ts';

/** The cloud's name for the second disk of a machine; attachments are made under it. */
export const dataVolumeDevice = '/dev/oracleoci/oraclevdb';

/** How the data volume of a node is known and mounted, and whose it is. */
export const dataVolume = {
  label: 'minio-data',
  mount: '/mnt/minio-data',
  /** User and group of MinIO's servers. */
  owner: '1000:1000',
} as const;

// A new machine takes minutes to answer.
const patientDialing = 60;

/** What a step of a node is besides its script. */
interface StepProps {
  readonly connection: NodeConnection;
  readonly args?: readonly string[];
  readonly stdin?: Output<string>;
  /** What makes the step run again. */
  readonly triggers: readonly Input<string>[];
  readonly after: readonly Resource[];
}

/** The steps that lead from a machine to a node; the last is done when the node is ready. */
export interface NodeSteps {
  readonly installed: remote.Command;
  /** The files of the node, as a value that is different when they are. */
  readonly digest: Output<string>;
}

/** Sets a node up, in steps that may be repeated at any time. */
export function nodeSteps(
  parent: ComponentResource,
  name: string,
  { settings, node, instanceId, connection, requires = [], after = [] }: K3sNodeArgs,
  files: Output<readonly NodeFile[]>,
): NodeSteps {
  const service = serviceName(node.role);
  // A token is random, so what is told of it here tells nobody what it is.
  const digest = unsecret(files.apply(filesDigest));
  const deployed = step(parent, `${name}-files`, 'deploy-files', {
    connection,
    stdin: secret(files.apply(filePayload)),
    triggers: [instanceId],
    after: requires,
  });
  const prepared = step(parent, `${name}-prepared`, 'prepare-node', {
    connection,
    args: [service],
    triggers: [instanceId, digest],
    after: [deployed],
  });
  const volumes =
    node.dataVolumeGiB === undefined
      ? []
      : [
          step(parent, `${name}-volume`, 'data-volume', {
            connection,
            args: [dataVolumeDevice, dataVolume.label, dataVolume.mount, dataVolume.owner],
            triggers: [instanceId],
            after: [prepared],
          }),
        ];
  const { version, sha256, source = 'https://github.com/k3s-io/k3s/releases/download' } = settings.release;
  const checksums = Object.entries(sha256).map(([architecture, checksum]) => `${architecture}=${checksum}`);
  const installed = step(parent, `${name}-k3s`, 'install-k3s', {
    connection,
    args: [service, node.name, version, source, ...checksums.sort()],
    triggers: [instanceId, digest],
    after: [prepared, ...volumes, ...after],
  });
  return { installed, digest };
}

/** A step that prints what is nobody's to see; it is kept out of what Pulumi prints, and encrypted in its state. */
export function secretStep(
  parent: ComponentResource,
  name: string,
  script: NodeScript,
  props: StepProps,
): Output<string> {
  return secret(step(parent, name, script, props, { logging: 'none' }, ['stdout']).stdout);
}

function step(
  parent: ComponentResource,
  name: string,
  script: NodeScript,
  { connection, args, stdin, triggers, after }: StepProps,
  further: { readonly logging?: 'none' } = {},
  additionalSecretOutputs: string[] = [],
): remote.Command {
  return new remote.Command(
    name,
    {
      connection: output(connectionArgs(connection)),
      create: scriptCommand(script, args),
      ...(stdin === undefined ? {} : { stdin }),
      triggers: [...triggers],
      ...further,
    },
    { parent, dependsOn: [...after], additionalSecretOutputs },
  );
}

function connectionArgs({ proxy, ...node }: NodeConnection) {
  return { ...dialed(node), ...(proxy === undefined ? {} : { proxy: dialed(proxy) }) };
}

function dialed(connection: SshConnection) {
  return { dialErrorLimit: patientDialing, ...connection, privateKey: secret(connection.privateKey) };
}
