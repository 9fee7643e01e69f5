/** `npm run generate`: writes every generated file of the repository anew. */
import { clusterJsonSchema } from '@lumie-infra/common-chart';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { componentIndex } from './component-index.ts';
import { runCommand } from './run-command.ts';
import { importLayers, layerNames, workspaceRoot } from './workspace-layers.ts';

async function write(file: string, content: string): Promise<void> {
  const path = join(workspaceRoot, file);
  const options = await resolveConfig(path);
  writeFileSync(path, await format(content, { ...options, filepath: path }));
  console.log(`generated ${file}`);
}

await runCommand(async () => {
  for (const layer of layerNames()) {
    const folder = `packages/${layer}/src/components`;
    await write(`${folder}/index.ts`, componentIndex(join(workspaceRoot, folder)));
  }
  const layers = await importLayers(layerNames());
  await write('cluster.schema.json', JSON.stringify(clusterJsonSchema(layers)));
});
