import * as pulumi from '@pulumi/pulumi';
import { K3sCluster, type K3sClusterArgs } from '../../src/k3s/k3s-cluster.ts';
import { valueOf } from './output-value.ts';

/** A remote command as Pulumi would run it. */
export interface RecordedCommand {
  readonly name: string;
  readonly create: string;
  readonly stdin: string;
  /** Every input, with secrets still marked. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** What a program registers, and what comes out of it. */
export interface Recording {
  readonly commands: readonly RecordedCommand[];
  readonly cluster: K3sCluster;
  /** Commands in the order of their beginnings and ends. */
  readonly events: readonly string[];
}

/** The key by which Pulumi marks a value as secret on its way. */
export const secretMark = '4dabf18193072939515e22adb298388d';

/** A text without the mark of a secret; empty when there is none. */
function revealed(value: unknown): string {
  const text = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof text === 'string' ? text : '';
}

/** Builds a cluster against Pulumi's own mocks; `stdout` is what its commands print. */
export async function recordCluster(
  args: K3sClusterArgs,
  stdout: (command: string) => string = () => '',
): Promise<Recording> {
  const commands: RecordedCommand[] = [];
  const events: string[] = [];
  await pulumi.runtime.setMocks({
    newResource: async ({ name, type, inputs }: pulumi.runtime.MockResourceArgs) => {
      const state = inputs as Record<string, unknown>;
      if (type === 'random:index/randomPassword:RandomPassword') {
        return { id: name, state: { ...state, result: `made-for-${name}` } };
      }
      if (type === 'command:remote:Command') {
        events.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        commands.push({
          name,
          create: revealed(state['create']),
          stdin: revealed(state['stdin']),
          inputs: state,
        });
        events.push(`${name} ends`);
        return { id: name, state: { ...state, stdout: stdout(name) } };
      }
      return { id: name, state };
    },
    call: ({ inputs }) => inputs as Record<string, unknown>,
  });
  const cluster = new K3sCluster('edge', args);
  await valueOf(cluster.ready);
  await valueOf(cluster.kubeconfig);
  return { commands, cluster, events };
}
