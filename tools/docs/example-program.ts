import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { workspaceRoot } from '../workspace-layers.ts';
import { declaredNames } from './exported-names.ts';
import { imaginedNames } from './imagined-names.ts';
import { type Offer, offersFor, packageOffers, privateOffer } from './package-offers.ts';

/** A piece of TypeScript that is shown to people. */
export interface ShownCode {
  /** Where it stands, relative to the workspace. */
  readonly page: string;
  readonly line: number;
  readonly text: string;
  /** Declarations of what it leaves to the reader's imagination; with `[shown]` in them, what stands around it. */
  readonly given?: string;
  /** The module that it stands in, when it is an example in a docblock. */
  readonly module?: string;
}

/**
 * Type-checks shown code in one program, against the source of the packages; returns what the compiler says, by place.
 *
 * Code without imports of its own gets those of names that packages export.
 */
export function compile(shown: readonly ShownCode[], folder: string): string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const offers = packageOffers();
  const files = new Map(
    shown.map((code, index) => {
      const { text, before } = completed(code, offers, folder);
      const file: string = `shown-${index}.ts`;
      writeFileSync(join(folder, file), text);
      return [file, { code, before }] as const;
    }),
  );
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings(folder), undefined, 2));
  return compilerOutput(folder).map((problem) => {
    const [, file = '', line = '0', message = problem] = /^(\S+)\((\d+),\d+\): (.*)$/.exec(problem) ?? [];
    const known = files.get(file);
    return known === undefined
      ? problem
      : `${known.code.page}:${known.code.line + Number(line) - known.before} ${message}`;
  });
}

function compilerOutput(folder: string): string[] {
  const compiler = join(workspaceRoot, 'node_modules/typescript7/bin/tsc');
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const problems = stdout.split('\n').filter((line) => line.trim() !== '');
  return status !== 0 && problems.length === 0 ? [stderr] : problems;
}

function settings(folder: string): object {
  return {
    extends: relative(folder, join(workspaceRoot, 'tsconfig.base.json')),
    compilerOptions: {
      noEmit: true,
      composite: false,
      declaration: false,
      incremental: false,
      noUnusedLocals: false,
      noUnusedParameters: false,
      // Imports are added without knowing which of them are types.
      verbatimModuleSyntax: false,
      isolatedModules: false,
      rewriteRelativeImportExtensions: false,
      allowImportingTsExtensions: true,
    },
    include: ['*.ts'],
  };
}

interface CompletedCode {
  readonly text: string;
  /** Lines before the first that is shown. */
  readonly before: number;
}

const place = '[shown]';

function completed(code: ShownCode, offers: readonly Offer[], folder: string): CompletedCode {
  // `…` stands for code that is left out; nothing is what it leaves behind.
  const text = code.text.replaceAll('…', '');
  const { given = '' } = code;
  const [head = '', tail = ''] = given.includes(place) ? given.split(place) : [given];
  const preamble = preambleOf(code, `${head}\n${text}\n${tail}`, offers, folder);
  const before = [...preamble, head].join('\n');
  return { text: `${before}\n${text}\n${tail}\nexport {};\n`, before: before.split('\n').length };
}

function preambleOf({ module }: ShownCode, text: string, offers: readonly Offer[], folder: string): string[] {
  const source = parse(text);
  if (module === undefined && source.statements.some(ts.isImportDeclaration)) return [];
  const ordered = module === undefined ? offers : offersFor(module, offers, folder);
  const declared = new Set(source.statements.flatMap(declaredNames));
  const lines: string[] = [];
  const open = [...identifiers(source)];
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    if (declared.has(name)) continue;
    declared.add(name);
    const from = ordered.find(({ names }) => names.has(name))?.from;
    const imagined = module !== undefined && Object.hasOwn(imaginedNames, name) ? imaginedNames[name] : undefined;
    const hidden = from === undefined && imagined === undefined && module !== undefined && !isAmbient(name);
    const found = from ?? (hidden ? privateOffer(module, name, folder) : undefined);
    if (found !== undefined) lines.push(`import { ${name} } from '${found}';`);
    else if (imagined !== undefined) {
      lines.push(imagined);
      open.push(...identifiers(parse(imagined)));
    }
  }
  return [lines.join(' ')];
}

/** Whether a name is the language's own. */
function isAmbient(name: string): boolean {
  return name in globalThis;
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile('shown.ts', text, ts.ScriptTarget.Latest, true);
}

/** The names that code refers to: not those behind a dot, nor the keys of what it writes down. */
function identifiers(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isKey(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function isKey(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
}
