import {
  ComponentResource,
  type ComponentResourceOptions,
  type Input,
  type Output,
  all,
  interpolate,
  output,
} from '@pulumi/pulumi';
import type { K3sNodeArgs } from './k3s-node.ts';
import type { SnapshotCredentials } from './k3s-settings.ts';
import { kubeconfigAt } from './kubeconfig.ts';
import { nodeSteps, secretStep } from './node-steps.ts';
import { serverAccess } from './server-access.ts';
import { serverFiles } from './server-files.ts';

/** What {@link K3sServer} takes. */
export interface K3sServerArgs extends K3sNodeArgs {
  /** Names and addresses besides `address` that the API server answers to. */
  readonly tlsNames: Input<readonly Input<string>[]>;
  /** What another server joins with. */
  readonly token: Input<string>;
  /** What an agent joins with. */
  readonly agentToken: Input<string>;
  /** Where a server runs already. @default - none does, and this one starts the cluster */
  readonly joins?: Input<string>;
  /** @default - none, as for snapshots that stay on their node */
  readonly snapshotCredentials?: Input<SnapshotCredentials>;
}

/** A node of the control plane, with its part of the cluster's state. */
export class K3sServer extends ComponentResource {
  /** Where other nodes join. */
  readonly url: Output<string>;
  /** What an administrator uses the cluster with, at the host that the machine is reached at; a secret. */
  readonly kubeconfig: Output<string>;
  /** What another server joins with, and knows this cluster by; a secret. */
  readonly token: Output<string>;
  /** What an agent joins with, and knows this cluster by; a secret. */
  readonly agentToken: Output<string>;
  /** The version of K3s that runs, once it does. */
  readonly ready: Output<string>;

  constructor(name: string, args: K3sServerArgs, options?: ComponentResourceOptions) {
    super('lumie:k3s:K3sServer', name, {}, options);
    const { settings, node, address, connection, instanceId, joins, snapshotCredentials } = args;
    const files = all([
      output(address),
      output(args.tlsNames),
      output(args.token),
      output(args.agentToken),
      output(joins),
      output(snapshotCredentials),
    ]).apply(([ownAddress, tlsNames, token, agentToken, joined, credentials]) =>
      serverFiles(settings, {
        name: node.name,
        address: ownAddress,
        tlsNames,
        token,
        agentToken,
        ...(joined === undefined ? {} : { joins: joined }),
        ...(credentials === undefined ? {} : { snapshotCredentials: credentials }),
      }),
    );
    const { installed, digest } = nodeSteps(this, name, args, files);
    const printed = secretStep(this, `${name}-access`, 'server-access', {
      connection,
      triggers: [instanceId, digest],
      after: [installed],
    });
    const access = printed.apply(serverAccess);
    this.url = interpolate`https://${address}:6443`;
    this.kubeconfig = all([access, connection.host]).apply(([{ kubeconfig }, host]) =>
      kubeconfigAt(kubeconfig, `https://${host}:6443`),
    );
    this.token = access.token;
    this.agentToken = access.agentToken;
    this.ready = installed.stdout.apply(() => settings.release.version);
    this.registerOutputs({ url: this.url, kubeconfig: this.kubeconfig, ready: this.ready });
  }
}
