/** `npm run generate`: writes every generated file of the repository anew. */
import {
  type Layer,
  type Plan,
  clusterJsonSchema,
  explain,
  formatExplanation,
  planCluster,
  planClusterFile,
} from '@lumie-infra/common-chart';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { type ComponentEntry, componentIndex } from './component-index.ts';
import { decisionIndex } from './readme/decision-index.ts';
import { layerReadmes } from './readme/layer-readme.ts';
import { vocabularyReadme } from './readme/vocabulary-readme.ts';
import { runCommand } from './run-command.ts';
import { importLayers, layerNames, workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npm run generate

Writes every generated file of the repository anew: the index of each layer's components, the tables in the READMEs of
packages, the list of decisions, the page on ordering and the schema of cluster.yaml.

  --help   this text`;

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

function read(file: string): string {
  return readFileSync(join(workspaceRoot, file), 'utf8');
}

/** A cluster like that of the READMEs: all layers, and every option as it is by itself. */
function exampleOf(layers: readonly Layer[]): Plan {
  const gitops = { repoURL: 'https://git.example.com/edge.git' };
  return planCluster({ name: 'edge', domain: 'edge.example.com', gitops, layers: [...layers] });
}

async function writeReadmes(layers: readonly Layer[]): Promise<void> {
  const pages = layerReadmes(exampleOf(layers), (layer) => read(`packages/${layer}/README.md`));
  for (const [layer, page] of pages) await write(`packages/${layer}/README.md`, page);
  const file = 'packages/common-chart/README.md';
  await write(file, vocabularyReadme(read(file), clusterJsonSchema([])));
}

async function writeDecisions(): Promise<void> {
  const folder = 'docs/decisions';
  const files = readdirSync(join(workspaceRoot, folder)).filter((file) => /^\d{4}-.*\.md$/.test(file));
  await write(`${folder}/README.md`, decisionIndex(files.map((file) => ({ file, text: read(`${folder}/${file}`) }))));
}

await runCommand(async () => {
  const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
  if (values.help) return console.log(usage);
  for (const layer of layerNames()) {
    const folder = `packages/${layer}/src/components`;
    await write(`${folder}/index.ts`, componentIndex(entriesOf(folder)));
  }
  const layers = await importLayers(layerNames());
  const plan = planClusterFile(join(workspaceRoot, 'cluster.yaml'), { available: layers });
  await write('docs/ordering.md', withExplanations(read('docs/ordering.md'), plan));
  await write('cluster.schema.json', JSON.stringify(clusterJsonSchema(layers)));
  await writeReadmes(layers);
  await writeDecisions();
});
