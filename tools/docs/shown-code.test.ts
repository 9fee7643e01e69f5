import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workspaceRoot } from '../workspace-layers.ts';
import { docblockExamples } from './docblock-examples.ts';
import { compile } from './example-program.ts';
import { rendersCluster, runBlocks } from './example-run.ts';
import { pageCode } from './page.ts';
import { pages } from './pages.ts';

const folder = join(workspaceRoot, 'node_modules/.cache/shown-code');

test('all TypeScript on pages and in docblocks compiles against the packages', () => {
  const blocks = pages()
    .flatMap(({ path, text }) => pageCode(path, text).blocks)
    .filter(({ language, notRun }) => language === 'ts' && notRun === undefined);
  const examples = docblockExamples().map(({ file, line, text }) => ({ page: file, line, text, module: file }));
  console.log(`${blocks.length} blocks of TypeScript on pages, ${examples.length} examples in docblocks`);

  expect(blocks.length).toBeGreaterThan(10);
  expect(examples.length).toBeGreaterThan(50);
  expect(compile([...blocks, ...examples], folder)).toEqual([]);
}, 120_000);

test('every program on a page renders its cluster, or fails as it is meant to', async () => {
  const programs = pages()
    .flatMap(({ path, text }) => pageCode(path, text).blocks)
    .filter(rendersCluster);
  console.log(`${programs.length} programs on pages`);

  expect(programs.length).toBeGreaterThan(8);
  expect(await runBlocks(programs, `${folder}-run`)).toEqual([]);
}, 120_000);

test('a program that fails is found', async () => {
  const text = `import { cluster } from '@lumie-infra/common-chart';\ncluster({}).synth('manifests');`;
  const program = { page: 'a.md', line: 3, language: 'ts', text };
  const [problem, ...others] = await runBlocks(
    [program, { ...program, fails: 'domain' }, { ...program, fails: 'the moon' }],
    `${folder}-failing`,
  );

  expect(problem).toMatch(/^a\.md:3 fails when it is run:/);
  expect(others).toEqual(["a.md:3 does not fail with 'the moon', as the remark before it says; correct one of them"]);
}, 120_000);

test('code that does not compile is found where it stands; what stands around it is given', () => {
  const head = `import { cluster } from '@lumie-infra/common-chart';\nimport { platform } from '@lumie-infra/platform';\n`;
  const facts = `name: 'edge', domain: 'edge.example.com', gitops: { repoURL: 'https://git.example.com/edge.git' }`;
  const layers = `[platform.with({ 'cert-manager': { replica: 2 } })]`;
  const problems = compile(
    [
      { page: 'a.md', line: 10, text: `${head}cluster({ ${facts}, layers: ${layers} });` },
      {
        page: 'b.md',
        line: 20,
        text: 'const a: string = host(1);',
        given: 'declare function host(port: number): number;',
      },
      { page: 'c.md', line: 1, text: `name: 'web',`, given: 'defineComponent({ [shown] });' },
      {
        page: 'packages/common-chart/src/model/nearest.ts',
        line: 1,
        text: `nearest('replica', 3)`,
        module: 'packages/common-chart/src/model/nearest.ts',
      },
    ],
    `${folder}-wrong`,
  );

  expect(problems).toHaveLength(3);
  expect(problems[0]).toMatch(/^a\.md:13 .*'replica' does not exist.*'replicas'/);
  expect(problems[1]).toMatch(/^b\.md:21 .*'number' is not assignable to type 'string'/);
  expect(problems[2]).toMatch(/nearest\.ts:2 .*'number' is not assignable/);
}, 120_000);
