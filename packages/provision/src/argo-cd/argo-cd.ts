import { local } from '@pulumi/command';
import {
  ComponentResource,
  type ComponentResourceOptions,
  type Input,
  type Output,
  all,
  jsonStringify,
  secret,
} from '@pulumi/pulumi';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRenderedCluster } from './rendered-cluster.ts';
import { seedDigest } from './seed-digest.ts';
import type { SeededValues } from './seeded-secret-object.ts';

/** What {@link ArgoCd} takes. */
export interface ArgoCdArgs {
  /** What an administrator uses the cluster with. */
  readonly kubeconfig: Input<string>;
  /** The folder of the rendered layers. */
  readonly manifests: string;
  /** By path and field of the secret store, as `SeededSecrets` makes them. */
  readonly values: Input<SeededValues>;
  /** Minutes that each wait may take. @default 15 */
  readonly timeoutMinutes?: number;
}

/** Argo CD on a cluster, and the root Application that it follows. */
export class ArgoCd extends ComponentResource {
  /** What the seed did, a line a step; no secret is in it. */
  readonly steps: Output<string>;

  /** @throws {Problems} when the folder is not a rendered cluster with Argo CD in it. */
  constructor(name: string, args: ArgoCdArgs, options?: ComponentResourceOptions) {
    super('lumie-infra:provision:ArgoCd', name, {}, options);
    const { kubeconfig, manifests, values, timeoutMinutes = 15 } = args;
    const seeding = new local.Command(
      `${name}-seed`,
      {
        create: seedCommand(manifests, timeoutMinutes),
        // Not on the command line, and in no environment: both are seen by other programs.
        stdin: secret(jsonStringify(all({ kubeconfig, values }))),
        triggers: [seedDigest(readRenderedCluster(manifests))],
      },
      { parent: this },
    );
    this.steps = seeding.stdout;
    this.registerOutputs({ steps: this.steps });
  }
}

/** The command line of the seed, from the folder that the program runs in. */
export function seedCommand(manifests: string, timeoutMinutes: number): string {
  // From its source it finds the source of what it imports, as whoever runs the program does.
  const fromSource = import.meta.filename.endsWith('.ts');
  const entry = fileURLToPath(new URL(`./main.${fromSource ? 'ts' : 'js'}`, import.meta.url));
  return [
    'node',
    ...(fromSource ? ['--conditions=@lumie-infra/source'] : []),
    shellWord(relative('', entry)),
    '--manifests',
    shellWord(relative('', manifests)),
    '--timeout',
    String(timeoutMinutes),
  ].join(' ');
}

function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
