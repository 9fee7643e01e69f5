/** `nx run <layer>:conformance`: holds the rendered manifests against the real charts and definitions. */
import { type Plan, planClusterFile, rootFolder } from '@lumie-infra/common-chart';
import { definitionFacts } from '@lumie-infra/common-chart/validate';
import { clusterModel, imageList } from '@lumie-infra/common-chart/verify';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chosenLayers } from './chosen-layers.ts';
import { claimsOfPlan } from './conformance/claims-of-plan.ts';
import { runConformance } from './conformance/run-conformance.ts';
import { runCommand } from './run-command.ts';
import { importLayers, layerNames, rootLayer, workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: node tools/conformance.ts [layer ...] [options]

Holds the rendered layers named, or all, against the real charts and custom resource definitions.

  --cluster <file>       the site that was rendered      (cluster.yaml)
  --manifests <folder>   where npm run synth wrote to    (dist/manifests)
  --help                 this text

UPSTREAM_DIR names the folder of upstream facts; without one there is nothing to check.`;

async function planned(clusterFile: string, layers: readonly string[]): Promise<Plan> {
  const whole = layers.length === 0;
  const available = await importLayers(whole ? layerNames() : layers);
  return planClusterFile(relative('', resolve(workspaceRoot, clusterFile)), { available, partial: !whole });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cluster: { type: 'string', default: 'cluster.yaml' },
      manifests: { type: 'string', default: 'dist/manifests' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const layers = chosenLayers(positionals, [...layerNames(), rootLayer]);
  const { lines, ok } = await runConformance({
    workspace: workspaceRoot,
    manifests: values.manifests,
    layers: layers.map((layer) => (layer === rootLayer ? rootFolder : layer)),
    claims: async () => claimsOfPlan(await planned(values.cluster, layers)),
    images: async () => imageList(clusterModel(await planned(values.cluster, layers))).images,
    // Of no layer in particular, so looked at once.
    ...(layers.length === 0 || layers.includes(rootLayer) ? { recordedFacts: definitionFacts } : {}),
    environment: process.env,
  });
  console.log(lines.join('\n'));
  if (!ok) process.exitCode = 1;
}

await runCommand(main);
