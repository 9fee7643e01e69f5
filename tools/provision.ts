/** `npx nx run provision:<operation>`: makes a cluster's machines and networks, changes them, and removes them. */
import { Problems, nearest } from '@lumie-infra/common-chart';
import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { askOnTerminal } from './ask-on-terminal.ts';
import { clusterDoesNotPass, operationIsUnknown } from './errors.ts';
import { runCommand } from './run-command.ts';
import { helmPath } from './unpack-kubectl-layer.ts';
import { workspaceRoot } from './workspace-layers.ts';

const usage = (operations: readonly string[]): string => `Usage: npx nx run provision:<operation> -- [options]

${operations.join('\n')}

  --stack <name>      the stack of Pulumi                          (the one that was selected last)
  --yes               asks nobody; otherwise the name of the cluster has to be typed before anything changes
  --with-volumes      with destroy: deletes data volumes as well; with reset: volumes of pods on the machines
  --rendered          with preview and up: takes what dist holds, instead of rendering and verifying the cluster first
  --folder <folder>   with kubeconfig: where the files go, outside of the repository   (~/.kube/<cluster>)
  --help              this text`;

/** Renders the cluster and writes down what its secrets are made of; what does not pass is not brought up. */
function renderAndVerify(): void {
  for (const [script = '', ...given] of [['synth.ts'], ['verify.ts', '--write', 'dist']]) {
    const command = ['--conditions=@lumie-infra/source', join(import.meta.dirname, script), ...given];
    const { status } = spawnSync(process.execPath, command, { cwd: workspaceRoot, stdio: 'inherit' });
    if (status !== 0) throw new Problems(undefined, [clusterDoesNotPass(script.replace('.ts', ''))]);
  }
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      stack: { type: 'string' },
      yes: { type: 'boolean', default: false },
      'with-volumes': { type: 'boolean', default: false },
      rendered: { type: 'boolean', default: false },
      folder: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { operations, programOnPath, pulumiProgram, siteOf } = await import('@lumie-infra/provision/operate');
  const known = Object.keys(operations) as (keyof typeof operations)[];
  if (values.help) {
    const width = Math.max(...known.map((name) => name.length)) + 3;
    return console.log(usage(known.map((name) => `  ${name.padEnd(width)}${operations[name].summary}`)));
  }
  const [name = ''] = positionals;
  const chosen = known.find((one) => one === name);
  if (chosen === undefined) throw new Problems(undefined, [operationIsUnknown(name, nearest(name, known), known)]);
  if ((chosen === 'preview' || chosen === 'up') && !values.rendered) renderAndVerify();
  const site = siteOf(join(workspaceRoot, 'cluster.yaml'));
  // The program of the stack is run by the Node of this workspace, which reads TypeScript; Argo CD is rendered by its Helm.
  const helm = helmPath();
  const own = [join(workspaceRoot, 'node_modules/.bin'), ...(helm === undefined ? [] : [dirname(helm)])];
  const environment = { ...process.env, PATH: [...own, process.env['PATH'] ?? ''].join(delimiter) };
  await operations[chosen].run({
    pulumi: pulumiProgram({
      project: join(workspaceRoot, 'packages/provision'),
      ...(values.stack === undefined ? {} : { stack: values.stack }),
      environment,
    }),
    ssh: programOnPath('ssh', environment),
    site,
    manifests: join(workspaceRoot, 'dist/manifests'),
    contract: join(workspaceRoot, 'dist/secrets.contract.json'),
    ...(process.stdin.isTTY ? { ask: askOnTerminal } : {}),
    yes: values.yes,
    withVolumes: values['with-volumes'],
    folder: values.folder ?? join(homedir(), '.kube', site.name),
    log: console.log,
  });
});
