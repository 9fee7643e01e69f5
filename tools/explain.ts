/** `nx run <layer>:explain --component <name>`: says why a component stands where it does in the order. */
import { Problems, explain, formatExplanation, nearest, planClusterFile } from '@lumie-infra/common-chart';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chosenLayers } from './chosen-layers.ts';
import { componentArgumentIsUnknown } from './errors.ts';
import { runCommand } from './run-command.ts';
import { importLayers, layerNames, workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npx nx run <layer>:explain --component <name> [options]

Prints the wave of a component, the chain that set it, and every edge with its reason. Without --component, of every
component of the layer.

  --component <name>   the component
  --cluster <file>     the site of the cluster    (cluster.yaml)
  --help               this text`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      component: { type: 'string' },
      cluster: { type: 'string', default: 'cluster.yaml' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const layers = chosenLayers(positionals, layerNames());
  const available = await importLayers(layers.length === 0 ? layerNames() : layers);
  const plan = planClusterFile(resolve(workspaceRoot, values.cluster), { available, partial: layers.length > 0 });
  const own = plan.layers.filter(({ name }) => layers.length === 0 || layers.includes(name));
  const known = own.flatMap(({ components }) => components.map(({ name }) => name));
  const wanted = values.component === undefined ? known : [values.component];
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Problems(undefined, [componentArgumentIsUnknown(unknown[0]!, nearest(unknown[0]!, known), known)]);
  }
  console.log(wanted.map((name) => formatExplanation(explain(plan, name)!)).join('\n\n---\n\n'));
});
