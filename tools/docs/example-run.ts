import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { runMeantToFail, runShownFailed } from './errors.ts';
import type { CodeBlock } from './page.ts';
import { runScripts } from './script-runs.ts';

/** Whether a block is a whole program that renders a cluster. */
export function rendersCluster({ language, text, notRun }: CodeBlock): boolean {
  return language === 'ts' && notRun === undefined && text.includes('import ') && text.includes('.synth(');
}

/** Runs blocks that are programs, in a folder where they may write; returns what fails, by place. */
export async function runBlocks(blocks: readonly CodeBlock[], folder: string): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = blocks.map(({ text }, index) => {
    const file = join(folder, `shown-${index}.mjs`);
    const compilerOptions = {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2024,
      verbatimModuleSyntax: true,
    };
    writeFileSync(file, ts.transpileModule(text, { compilerOptions }).outputText);
    return file;
  });
  const results = await runScripts(
    files.map((file) => [file]),
    folder,
  );
  return blocks.flatMap(({ page, line, fails }, index) => {
    const { success, output } = results[index] ?? { success: false, output: '' };
    if (fails === undefined) return success ? [] : [`${page}:${line} ${runShownFailed(output)}`];
    return !success && output.includes(fails) ? [] : [`${page}:${line} ${runMeantToFail(fails)}`];
  });
}
