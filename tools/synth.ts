/** `npm run synth`: renders layers from a cluster file into a folder, in one process. */
import { type WrittenLayer, planClusterFile, rootFolder, writePlan } from '@lumie-infra/common-chart';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chosenLayers } from './chosen-layers.ts';
import { formatTable } from './format-table.ts';
import { runCommand } from './run-command.ts';
import { importLayers, layerNames, rootLayer, workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npm run synth -- [layer ...] [options]

Renders Argo CD Applications and manifests of every layer, or of the layers named.

  --cluster <file>   the site of the cluster         (cluster.yaml)
  --out <folder>     where the layers are written    (dist/manifests)
  --help             this text`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cluster: { type: 'string', default: 'cluster.yaml' },
      out: { type: 'string', default: 'dist/manifests' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const start = performance.now();
  const all = layerNames();
  const names = chosenLayers(positionals, [...all, rootLayer]);
  const whole = names.length === 0;
  const layers = await importLayers(whole ? all : names);
  const file = relative('', resolve(workspaceRoot, values.cluster));
  const plan = planClusterFile(file, { available: layers, partial: !whole });
  const only = new Set(names.map((name) => (name === rootLayer ? rootFolder : name)));
  const written = writePlan(plan, resolve(workspaceRoot, values.out), {
    ...(whole ? {} : { only }),
    onLayer: ({ layer, objects }) => console.log(`rendered ${layer.padEnd(14)} ${objects} objects`),
  });
  console.log(`\n${summary(written, performance.now() - start)}`);
}

function summary(written: readonly WrittenLayer[], milliseconds: number): string {
  const rows = written.map(({ layer, wave, components, objects, files, milliseconds: own }) => [
    layer,
    wave === undefined ? '-' : String(wave),
    String(components),
    String(objects),
    String(files),
    `${own.toFixed(0)} ms`,
  ]);
  const sum = (of: (one: WrittenLayer) => number): string => String(written.reduce((total, one) => total + of(one), 0));
  const total = ['total', '', sum((one) => one.components), sum((one) => one.objects), sum((one) => one.files)];
  const memory = `${Math.round(process.memoryUsage.rss() / 1_000_000)} MB`;
  return formatTable(
    ['layer', 'wave', 'components', 'objects', 'files', 'time'],
    [...rows, [...total, `${milliseconds.toFixed(0)} ms, ${memory}`]],
  );
}

await runCommand(main);
