import { join } from 'node:path';
import { planClusterFile } from '@lumie-infra/common-chart';
import { clusterModel, secretsContract } from '@lumie-infra/common-chart/verify';
import { beforeAll, expect, test } from 'vitest';
import { importLayers, layerNames, workspaceRoot } from '../workspace-layers.ts';
import { drawingProblems } from './drawn-layers.ts';
import { languageIsUnknown } from './errors.ts';
import { type CodeBlock, pageCode } from './page.ts';
import { shellLanguages } from './page-commands.ts';
import { pages } from './pages.ts';
import { treeProblems } from './shown-tree.ts';
import { type YamlFacts, yamlProblems } from './yaml-block.ts';

let facts: YamlFacts;
beforeAll(async () => {
  const layers = await importLayers(layerNames());
  const plan = planClusterFile(join(workspaceRoot, 'cluster.yaml'), { available: layers });
  facts = { layers, contract: secretsContract(clusterModel(plan)) };
});

function blocksOf(language: string): CodeBlock[] {
  return allBlocks().filter((block) => block.language === language && block.notRun === undefined);
}

function allBlocks(): CodeBlock[] {
  return pages().flatMap(({ path, text }) => pageCode(path, text).blocks);
}

function yaml(text: string): Promise<string[]> {
  return yamlProblems({ page: 'a.md', line: 1, language: 'yaml', text }, facts);
}

test('every block names a language that something checks', () => {
  const checked = [...shellLanguages, 'ts', 'yaml', 'json', 'mermaid', 'text'];
  const problems = allBlocks()
    .filter(({ language, notRun }) => !checked.includes(language) && notRun === undefined)
    .map(({ page, line, language }) => `${page}:${line} ${languageIsUnknown(language)}`);

  expect(problems).toEqual([]);
});

test('YAML on pages fits the schema of the file that it shows', async () => {
  const blocks = blocksOf('yaml');
  const problems = await Promise.all(blocks.map((block) => yamlProblems(block, facts)));
  console.log(`${blocks.length} blocks of YAML`);

  expect(blocks.length).toBeGreaterThan(3);
  expect(problems.flat()).toEqual([]);
});

test.each([
  ['values of an app', 'common: { name: shop, imagee: { repository: a, tag: b } }', "did you mean 'image'?"],
  ['part of a cluster file', 'components: { infra-db: { recovry: { generation: 2 } } }', "did you mean 'recovery'?"],
  ['supplied secrets', 'platform/github: { GITHUB_USER: robot }', 'GITHUB_USER'],
  ['a Kubernetes object', '{ apiVersion: v1, kind: ConfigMap, metadata: { name: a }, date: {} }', 'date'],
  ['a workflow', 'on: push\njobs: { a: { runs-on: ubuntu-latest, stepz: [] } }', 'stepz'],
  ['a file of no kind', 'on: push', 'neither a cluster file'],
])('a mistake in %s is found', async (_, text, part) => {
  expect((await yaml(text)).join('\n')).toContain(part);
});

test('JSON on pages is JSON', () => {
  const problems = blocksOf('json').flatMap(({ page, line, text }) => {
    try {
      JSON.parse(text);
      return [];
    } catch (error) {
      return [`${page}:${line} ${String(error)}`];
    }
  });

  expect(problems).toEqual([]);
});

test('the drawn layers are the package graph', () => {
  const drawings = blocksOf('mermaid').filter(({ text }) => text.includes('common-chart'));

  expect(drawings.length).toBeGreaterThan(0);
  expect(drawings.flatMap(({ text }) => drawingProblems(text))).toEqual([]);
});

test('an arrow too many and one too few are found', () => {
  const [{ text } = { text: '' }] = blocksOf('mermaid');

  expect(drawingProblems(text.replace('platform --> bootstrap', 'platform --> provision'))).toEqual([
    'the drawn layers are not the package graph; add platform --> bootstrap, remove platform --> provision',
  ]);
});

test('the tree in the page on architecture is the tree', () => {
  const [tree] = blocksOf('text').filter(({ page }) => page === 'docs/architecture.md');

  expect(treeProblems(tree!.text)).toEqual([]);
});

test('a path that there is not is found in a tree', () => {
  expect(treeProblems('packages/<layer>/      a layer\n  src/layers.ts   five lines')).toEqual([
    'the tree shows packages/platform/src/layers.ts, which does not exist; correct it',
  ]);
});
