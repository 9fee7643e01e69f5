import { Problems, type Site } from '@lumie-infra/common-chart';
import { isNotConfirmed, nothingIsMade } from '../errors.ts';
import { scriptCommand } from '../k3s/script-command.ts';
import { writeKubeconfigs } from './kubeconfig-files.ts';
import type { OtherProgram } from './other-program.ts';
import { checkStack } from './stack-check.ts';

/** What every operation works with. */
export interface OperationContext {
  readonly pulumi: OtherProgram;
  readonly ssh: OtherProgram;
  readonly site: Site;
  /** The folder of rendered layers. */
  readonly manifests: string;
  /** The file that says what the secrets of those are made of. */
  readonly contract: string;
  readonly profileFile?: string;
  /** Asks a person for a line; absent when nobody is there. */
  readonly ask?: (question: string) => Promise<string>;
  /** Whether a person said yes beforehand. */
  readonly yes: boolean;
  readonly withVolumes: boolean;
  /** Where files for using the cluster go. */
  readonly folder: string;
  readonly log: (line: string) => void;
}

/** One thing that is done to a stack as a whole. */
export interface Operation {
  readonly summary: string;
  readonly run: (context: OperationContext) => Promise<void>;
}

/** The names of operations. */
export type OperationName = 'preview' | 'up' | 'refresh' | 'destroy' | 'kubeconfig' | 'reset';

interface NodeOutput {
  readonly role: string;
  readonly privateAddress: string;
  readonly ssh: string;
}

/** Parts of a stack, in the words of Pulumi: `*` is anything without a colon, `**` is anything. */
export const targets = {
  dataVolumes: 'urn:pulumi:*::lumie-infra::lumie:oci:DataVolume$oci:Core/volume:Volume::*',
  kubernetes: 'urn:pulumi:*::lumie-infra::lumie:k3s:**',
} as const;

/** Everything that is done to a stack as a whole. */
export const operations: Readonly<Record<OperationName, Operation>> = {
  preview: {
    summary: 'says what up would change',
    run: async (context) => {
      await checkStack(context);
      await context.pulumi.run('preview', '--diff');
    },
  },
  up: {
    summary: 'makes the cluster, or changes it to what cluster.yaml says',
    run: async (context) => {
      await checkStack(context);
      await context.pulumi.run('preview');
      await confirmed(context, 'This makes and changes machines, which may cost money.');
      await context.pulumi.run('up', '--yes', '--skip-preview');
    },
  },
  refresh: {
    summary: 'looks at what is really there',
    run: async (context) => {
      await confirmed(context, 'This makes the stack remember what is there in place of what was made.');
      await context.pulumi.run('refresh', '--yes', '--skip-preview');
    },
  },
  destroy: {
    summary: 'removes the cluster; data volumes stay unless --with-volumes is given, snapshots in any case',
    run: destroy,
  },
  kubeconfig: {
    summary: 'writes files for kubectl',
    run: kubeconfig,
  },
  reset: {
    summary: 'removes Kubernetes from the machines, agents first; the machines and their data volumes stay',
    run: reset,
  },
};

async function destroy(context: OperationContext): Promise<void> {
  const { pulumi, withVolumes } = context;
  await pulumi.run('destroy', '--preview-only', '--exclude-protected');
  const what = withVolumes ? 'its machines, networks AND ALL DATA VOLUMES' : 'its machines and networks';
  await confirmed(context, `This removes ${what}.`);
  if (!withVolumes) return pulumi.run('destroy', '--yes', '--skip-preview', '--exclude-protected');
  await pulumi.run('config', 'set', 'dataVolumes', 'delete');
  try {
    // What is protected in the stack stays so until the program says otherwise.
    await pulumi.run('up', '--yes', '--skip-preview', '--target', targets.dataVolumes);
    await pulumi.run('destroy', '--yes', '--skip-preview', '--exclude-protected');
  } finally {
    await pulumi.run('config', 'rm', 'dataVolumes');
  }
}

async function kubeconfig({ pulumi, folder, log }: OperationContext): Promise<void> {
  const nodes = await nodesOf(pulumi);
  const server = Object.values(nodes).find(({ role }) => role === 'server')!;
  const [outside, inside] = writeKubeconfigs({
    folder,
    kubeconfig: await pulumi.read('stack', 'output', 'kubeconfig', '--show-secrets'),
    privateAddress: server.privateAddress,
  });
  log(`${outside}: from here; export KUBECONFIG=${outside}`);
  log(`${inside}: from inside the network of the machines`);
}

async function reset(context: OperationContext): Promise<void> {
  const { pulumi, ssh, withVolumes, log } = context;
  const nodes = Object.entries(await nodesOf(pulumi));
  await confirmed(context, 'This removes Kubernetes and everything that runs on it from every machine.');
  const uninstall = scriptCommand('uninstall-k3s', [withVolumes ? 'with-volumes' : 'keep-volumes']);
  for (const role of ['agent', 'server']) {
    for (const [name, node] of nodes.filter(([, of]) => of.role === role)) {
      log(`${name}: removing Kubernetes`);
      const [, ...address] = node.ssh.split(' ');
      await ssh.run('-o', 'ConnectTimeout=20', ...address, uninstall);
    }
  }
  // The stack forgets what it did on the machines, so that the next `up` does it again.
  await pulumi.run('destroy', '--yes', '--skip-preview', '--target', targets.kubernetes, '--target-dependents');
  log('the machines are bare; npx nx run provision:up sets them up again');
}

async function nodesOf(pulumi: OtherProgram): Promise<Readonly<Record<string, NodeOutput>>> {
  const outputs = JSON.parse(await pulumi.read('stack', 'output', '--json')) as {
    readonly nodes?: Readonly<Record<string, NodeOutput>>;
  };
  if (outputs.nodes === undefined) throw new Problems(undefined, [nothingIsMade()]);
  return outputs.nodes;
}

async function confirmed({ site, yes, ask, log }: OperationContext, warning: string): Promise<void> {
  if (yes) return;
  log(warning);
  const answer = await ask?.(`Type the name of the cluster, ${site.name}, to go on: `);
  if (answer?.trim() !== site.name) throw new Problems(undefined, [isNotConfirmed(site.name, answer)]);
}
