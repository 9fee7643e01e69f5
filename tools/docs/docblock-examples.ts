import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { workspaceRoot } from '../workspace-layers.ts';
import { sourceFile } from './exported-names.ts';

/** What stands behind `@example` in a docblock. */
export interface DocblockExample {
  /** Relative to the workspace. */
  readonly file: string;
  /** Of the tag. */
  readonly line: number;
  readonly text: string;
}

/** Every example in the docblocks of the packages. */
export function docblockExamples(): DocblockExample[] {
  return readdirSync(join(workspaceRoot, 'packages'))
    .sort()
    .flatMap((name) => sourcesBelow(join(workspaceRoot, 'packages', name, 'src')))
    .flatMap(examplesIn);
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(test|gen)\.ts$/.test(file))
    .sort()
    .map((file) => join(folder, file));
}

function examplesIn(file: string): DocblockExample[] {
  const source = sourceFile(file);
  if (!source.text.includes('@example')) return [];
  const found = new Map<number, DocblockExample>();
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== 'example') continue;
      const { line } = source.getLineAndCharacterOfPosition(tag.getStart());
      found.set(tag.pos, { file: relative(workspaceRoot, file), line: line + 1, text: exampleText(source, tag) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}

// The compiler's own text of a tag joins lines and takes indentation away.
function exampleText(source: ts.SourceFile, tag: ts.JSDocTag): string {
  return source.text
    .slice(tag.tagName.end, tag.end)
    .replace(/\*\/\s*$/, '')
    .split('\n')
    .map((line, index) => (index === 0 ? line.trim() : line.replace(/^\s*\* ?/, '')))
    .join('\n')
    .trimEnd();
}
