/** `nx run <layer>:validate`: holds every rendered object against its schema. */
import { rootFolder } from '@lumie-infra/common-chart';
import { validateObjects } from '@lumie-infra/common-chart/validate';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chosenLayers } from './chosen-layers.ts';
import { renderedObjects } from './rendered-objects.ts';
import { runCommand } from './run-command.ts';
import { layerNames, rootLayer, workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: node tools/validate.ts [layer ...] [options]

Checks every rendered object of the layers named, or of all: built-in kinds against Kubernetes 1.34, custom resources
against the schemas of common-chart.

  --manifests <folder>   where npm run synth wrote to    (dist/manifests)
  --help                 this text`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { manifests: { type: 'string', default: 'dist/manifests' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) return console.log(usage);
  const known = [...layerNames(), rootLayer];
  const named = chosenLayers(positionals, known);
  const folder = resolve(workspaceRoot, values.manifests);
  const objects = (named.length === 0 ? known : named).flatMap((layer) =>
    renderedObjects(folder, layer === rootLayer ? rootFolder : layer),
  );
  const { validated, skipped, problems } = await validateObjects(objects);
  for (const problem of problems) console.error(problem);
  console.log(`${validated} validated, ${skipped} skipped`);
  if (problems.length > 0) process.exitCode = 1;
}

await runCommand(main);
