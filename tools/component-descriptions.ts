import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '@lumie-infra/common-chart';
import type { Descriptions } from '@lumie-infra/common-chart/verify';
import { workspaceRoot } from './workspace-layers.ts';

/** What the components of this workspace are for: the docblock of each, where its file is found. */
export function componentDescriptions({ layers }: Plan, root = workspaceRoot): Descriptions {
  return Object.fromEntries(
    layers.flatMap(({ name: layer, components }) =>
      components.flatMap(({ name }) => {
        const folder = join(root, 'packages', layer, 'src/components');
        const file = [join(folder, `${name}.ts`), join(folder, name, 'index.ts')].find((path) => existsSync(path));
        const text = file === undefined ? undefined : exportedDocblock(readFileSync(file, 'utf8'));
        return text === undefined ? [] : [[name, text] as const];
      }),
    ),
  );
}

// Comment and declaration without another comment between them.
const beforeExport = /\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport const /;

/** The text of the docblock before the first exported value: paragraphs with an empty line between them, tags left out. */
export function exportedDocblock(source: string): string | undefined {
  const lines = beforeExport
    .exec(source)?.[1]
    ?.split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd());
  if (lines === undefined) return undefined;
  const end = lines.findIndex((line) => line.startsWith('@'));
  const text = lines.slice(0, end < 0 ? undefined : end).join('\n');
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
    .join('\n\n');
}
