import { Problems } from '@lumie-infra/common-chart';
import {
  ComponentResource,
  type ComponentResourceOptions,
  type Input,
  type Output,
  type Resource,
  all,
} from '@pulumi/pulumi';
import * as random from '@pulumi/random';
import { noServer } from '../errors.ts';
import { K3sAgent } from './k3s-agent.ts';
import type { K3sNodeArgs } from './k3s-node.ts';
import { K3sServer } from './k3s-server.ts';
import type { K3sSettings, SnapshotCredentials } from './k3s-settings.ts';

/** One machine of {@link K3sClusterArgs}. */
export type K3sMachine = Omit<K3sNodeArgs, 'settings' | 'after'>;

/** What {@link K3sCluster} takes. */
export interface K3sClusterArgs {
  readonly settings: K3sSettings;
  /** Servers and agents, of which the first server starts the cluster. */
  readonly machines: readonly K3sMachine[];
  /** Names and addresses besides those of the machines that the API servers answer to. @default - none */
  readonly tlsNames?: readonly Input<string>[];
  /** @default - none, as for snapshots that stay on their node */
  readonly snapshotCredentials?: Input<SnapshotCredentials>;
}

/**
 * Every node of a cluster, with tokens of its own making.
 *
 * Machines are prepared side by side. K3s starts on them one at a time, servers before agents, and so it restarts and is
 * upgraded: when one does not become ready, those after it stay as they were.
 */
export class K3sCluster extends ComponentResource {
  /** Where other nodes join. */
  readonly url: Output<string>;
  /** What an administrator uses the cluster with; a secret. */
  readonly kubeconfig: Output<string>;
  /** The version of K3s that each node runs, once all do. */
  readonly ready: Output<Readonly<Record<string, string>>>;

  constructor(name: string, args: K3sClusterArgs, options?: ComponentResourceOptions) {
    super('lumie:k3s:K3sCluster', name, {}, options);
    const { settings, machines, tlsNames = [], snapshotCredentials } = args;
    const tokens = {
      token: token(this, `${name}-server-token`),
      agentToken: token(this, `${name}-agent-token`),
    };
    const servers: K3sServer[] = [];
    const nodes: Record<string, K3sServer | K3sAgent> = {};
    const before = (): Resource[] => Object.values(nodes).slice(-1);
    const named = ({ node }: K3sMachine): string => `${name}-${node.name}`;

    for (const machine of machines.filter(({ node }) => node.role === 'server')) {
      const [first] = servers;
      const server = new K3sServer(
        named(machine),
        {
          ...machine,
          settings,
          tlsNames: [...machines.flatMap(namesOf), ...tlsNames],
          token: first?.token ?? tokens.token,
          agentToken: tokens.agentToken,
          ...(first === undefined ? {} : { joins: first.url }),
          ...(snapshotCredentials === undefined ? {} : { snapshotCredentials }),
          after: before(),
        },
        { parent: this },
      );
      servers.push(server);
      nodes[machine.node.name] = server;
    }
    const [first] = servers;
    if (first === undefined) throw new Problems(undefined, [noServer()]);
    for (const machine of machines.filter(({ node }) => node.role === 'agent')) {
      nodes[machine.node.name] = new K3sAgent(
        named(machine),
        { ...machine, settings, server: first.url, token: first.agentToken, after: before() },
        { parent: this },
      );
    }

    this.url = first.url;
    this.kubeconfig = first.kubeconfig;
    this.ready = all(Object.fromEntries(Object.entries(nodes).map(([node, { ready }]) => [node, ready])));
    this.registerOutputs({ url: this.url, kubeconfig: this.kubeconfig, ready: this.ready });
  }
}

// An API server answers to every address that a server is reached at, from outside and from other nodes.
function namesOf({ node, address, connection }: K3sMachine): Input<string>[] {
  return node.role === 'server' ? [address, connection.host] : [];
}

function token(parent: ComponentResource, name: string): Output<string> {
  return new random.RandomPassword(name, { length: 64, special: false }, { parent }).result;
}
