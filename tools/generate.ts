/** `npm run generate`: writes every generated file of the repository anew. */
import { type Plan, clusterJsonSchema, explain, formatExplanation, planClusterFile } from '@lumie-infra/common-chart';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { type ComponentEntry, componentIndex } from './component-index.ts';
import { runCommand } from './run-command.ts';
import { importLayers, layerNames, workspaceRoot } from './workspace-layers.ts';

async function write(file: string, content: string): Promise<void> {
  const path = join(workspaceRoot, file);
  const options = await resolveConfig(path);
  writeFileSync(path, await format(content, { ...options, filepath: path }));
  console.log(`generated ${file}`);
}

function entriesOf(folder: string): ComponentEntry[] {
  const entries = readdirSync(join(workspaceRoot, folder), { withFileTypes: true });
  return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
}

/** The components that the page on ordering shows: a link of the chain of bootstrap each, and one far above it. */
const explained = ['minio', 'zot', 'kong', 'rabbitmq', 'grafana'];

function withExplanations(page: string, plan: Plan): string {
  const block = explained.map((name) => `\`\`\`text\n${formatExplanation(explain(plan, name)!)}\n\`\`\``).join('\n\n');
  return page.replace(
    /<!-- explain:begin -->[\s\S]*<!-- explain:end -->/,
    `<!-- explain:begin -->\n\n${block}\n\n<!-- explain:end -->`,
  );
}

await runCommand(async () => {
  for (const layer of layerNames()) {
    const folder = `packages/${layer}/src/components`;
    await write(`${folder}/index.ts`, componentIndex(entriesOf(folder)));
  }
  const layers = await importLayers(layerNames());
  const plan = planClusterFile(join(workspaceRoot, 'cluster.yaml'), { available: layers });
  await write(
    'docs/ordering.md',
    withExplanations(readFileSync(join(workspaceRoot, 'docs/ordering.md'), 'utf8'), plan),
  );
  await write('cluster.schema.json', JSON.stringify(clusterJsonSchema(layers)));
});
