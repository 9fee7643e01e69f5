/** `npx nx run bootstrap:status`: shows layers and components of a cluster coming up, and what holds them up. */
import { Problems, planClusterFile } from '@lumie-infra/common-chart';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { numberIsMalformed } from './errors.ts';
import { runCommand } from './run-command.ts';
import { importLayers, layerNames, workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npx nx run bootstrap:status -- [options]

Shows how far a cluster is: layers and components wave by wave, and what waits for what. It ends with 0 when everything is
healthy; otherwise with 1 and the reasons.

  --watch               goes on until everything is healthy; redrawn on a terminal, otherwise a line for each change
  --timeout <minutes>   how long --watch goes on                            (60)
  --json                prints the state as JSON; with --watch, a line for each change
  --kubeconfig <file>   how to reach the cluster                            (as kubectl finds it)
  --context <name>      which cluster of it                                 (the current one)
  --cluster <file>      the site of the cluster, which says what to expect  (cluster.yaml)
  --help                this text`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      watch: { type: 'boolean', default: false },
      timeout: { type: 'string', default: '60' },
      json: { type: 'boolean', default: false },
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
  const { expectedCluster, formatBlockers, formatChanges, formatProgress, readProgress, watchProgress } =
    await import('@lumie-infra/provision/status');
  const available = await importLayers(layerNames());
  const expected = expectedCluster(planClusterFile(resolve(workspaceRoot, values.cluster), { available }));
  const client = await connect({
    kubeconfig: values.kubeconfig === undefined ? undefined : { path: values.kubeconfig },
    context: values.context,
  });
  const start = performance.now();
  const elapsed = (): number => performance.now() - start;
  const redrawn = values.watch && !values.json && process.stdout.isTTY;
  let before: Parameters<typeof formatChanges>[0];
  const onProgress = (progress: NonNullable<typeof before>): void => {
    if (values.json) console.log(JSON.stringify(progress));
    else if (redrawn) redraw(formatProgress(progress, elapsed(), process.stdout.columns));
    else for (const line of formatChanges(before, progress, elapsed())) console.log(line);
    before = progress;
  };
  try {
    const progress = values.watch
      ? await watchProgress({ client, expected, timeout: minutes * 60_000, onProgress })
      : await readProgress({ client, expected });
    if (!values.watch) {
      console.log(values.json ? JSON.stringify(progress, undefined, 2) : formatProgress(progress, elapsed(), 400));
    }
    if (progress.done) return;
    console.error(`\n${[`cluster ${expected.name} is not healthy:`, ...formatBlockers(progress)].join('\n  ')}`);
    process.exitCode = 1;
  } finally {
    await client.close();
  }
});

/** Draws over what was drawn before. */
function redraw(text: string): void {
  const home = '\u001b[H';
  const clearToEnd = '\u001b[J';
  process.stdout.write(`${home}${clearToEnd}${text}\n`);
}
