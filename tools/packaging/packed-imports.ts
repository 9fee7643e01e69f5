import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

interface Exports {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

/**
 * The packages and modules of Node that an unpacked package imports, each once, sorted: all of its code, and of its types
 * those that its exports lead to.
 */
export function packedImports(folder: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Exports;
  const types = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [] : [join(target.types)]));
  const code = globSync('dist/**/*.js', { cwd: folder });
  const read = new Set<string>();
  const names = new Set<string>();
  const open = [...types, ...code];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (read.has(file)) continue;
    read.add(file);
    for (const { fileName } of ts.preProcessFile(readFileSync(join(folder, file), 'utf8'), true, true).importedFiles) {
      if (!fileName.startsWith('.')) names.add(packageOf(fileName));
      else if (file.endsWith('.d.ts')) open.push(typesAt(folder, join(file, '..', fileName)));
    }
  }
  return [...names].sort();
}

function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.replace(/^node:/, '').split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

// An import in a declaration still names the source file.
function typesAt(folder: string, path: string): string {
  const types = path.replace(/(\.d)?\.[jt]s$/, '.d.ts');
  return existsSync(join(folder, types)) ? types : path;
}
