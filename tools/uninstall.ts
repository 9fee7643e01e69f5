/** `npx nx run bootstrap:uninstall`: deletes everything that Argo CD runs in a cluster, and Argo CD last. */
import { Problems, planClusterFile } from '@lumie-infra/common-chart';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askOnTerminal } from './ask-on-terminal.ts';
import { numberIsMalformed, uninstallIsNotConfirmed } from './errors.ts';
import { runCommand } from './run-command.ts';
import { importLayers, layerNames, workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npx nx run bootstrap:uninstall -- [options]

Deletes everything that Argo CD runs, layers from the last to the first, then Argo CD. Machines, Kubernetes and cluster DNS
stay. It can be interrupted anywhere, and goes on where it stopped when it is run again.

  --confirm <cluster>   the name of the cluster, so that nobody is asked for it
  --with-volumes        deletes volumes too, and all data on them           (kept, for whoever installs again)
  --timeout <minutes>   how long each group of Applications may take        (15)
  --kubeconfig <file>   how to reach the cluster                            (as kubectl finds it)
  --context <name>      which cluster of it                                 (the current one)
  --cluster <file>      the site of the cluster                             (cluster.yaml)
  --help                this text`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      confirm: { type: 'string' },
      'with-volumes': { type: 'boolean', default: false },
      timeout: { type: 'string', default: '15' },
      kubeconfig: { type: 'string' },
      context: { type: 'string' },
      cluster: { type: 'string', default: 'cluster.yaml' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const minutes = Number(values.timeout);
  if (!(minutes > 0)) throw new Problems(undefined, [numberIsMalformed('--timeout', values.timeout)]);
  const { connect } = await import('@lumie-infra/provision/kubernetes');
  const { uninstall } = await import('@lumie-infra/provision/argo-cd');
  const available = await importLayers(layerNames());
  const { name } = planClusterFile(resolve(workspaceRoot, values.cluster), { available }).site;
  const client = await connect({
    kubeconfig: values.kubeconfig === undefined ? undefined : { path: values.kubeconfig },
    context: values.context,
  });
  try {
    const data = values['with-volumes'] ? ', and all data of it' : '';
    const question = `This deletes everything that Argo CD runs in ${name} at ${client.server}${data}.\nName of the cluster: `;
    const given = values.confirm ?? (process.stdin.isTTY ? await askOnTerminal(question) : undefined);
    if (given !== name) throw new Problems(undefined, [uninstallIsNotConfirmed(name, given)]);
    await uninstall({
      client,
      cluster: name,
      withVolumes: values['with-volumes'],
      timeout: minutes * 60_000,
      onStep: (line) => console.log(line),
    });
    console.log(`${name} runs nothing of ours any more`);
  } finally {
    await client.close();
  }
});
