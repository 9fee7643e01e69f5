import type { TargetConfiguration } from '@nx/devkit';

interface Operation {
  /** The command's file and what it is always given. */
  readonly command: string;
  readonly description: string;
}

/** What people run against a cluster and its machines, by the package that it belongs to and the name of the target. */
const operations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  provision: {
    preview: { command: 'provision.ts preview', description: 'Shows what `up` would change at the cloud.' },
    up: { command: 'provision.ts up', description: 'Makes the cloud what cluster.yaml describes.' },
    refresh: { command: 'provision.ts refresh', description: 'Reads from the cloud what there is.' },
    destroy: { command: 'provision.ts destroy', description: 'Takes the machines and networks down; keeps volumes.' },
    kubeconfig: { command: 'provision.ts kubeconfig', description: 'Writes the files that kubectl needs.' },
    reset: { command: 'provision.ts reset', description: 'Removes K3s from the machines; keeps volumes.' },
  },
  bootstrap: {
    'first-day': { command: 'first-day.ts', description: 'Sets Vault up and fills it from the contract of secrets.' },
    status: { command: 'status.ts', description: 'Shows layers and components coming up: --watch, --timeout, --json.' },
    uninstall: {
      command: 'uninstall.ts',
      description: 'Deletes what Argo CD runs, the last layer first; keeps volumes.',
    },
  },
};

/** The targets of a package that act on a real cluster: never cached, and able to ask questions. */
export function operateTargets(folder: string): Record<string, TargetConfiguration> {
  return Object.fromEntries(
    Object.entries(operations[folder] ?? {}).map(([name, { command, description }]) => [
      name,
      {
        command: `node --conditions=@lumie-infra/source tools/${command}`,
        options: { cwd: '{workspaceRoot}', tty: true },
        cache: false,
        metadata: { description },
      },
    ]),
  );
}
