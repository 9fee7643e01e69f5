import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { Finding } from './finding.ts';

type Found = Omit<Finding, 'package' | 'site'>;

/** The names that a package gives away: entry point → names, types among them. */
export type PackageExports = ReadonlyMap<string, ReadonlySet<string>>;

const sourceCondition = '@lumie-infra/source';

/** What a package gives away, read from its source. */
export function exportsOf(folder: string): PackageExports {
  const { exports: entries = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  };
  return new Map(
    Object.entries(entries).map(([entry, target]) => {
      const source = typeof target === 'string' ? undefined : target[sourceCondition];
      return [entry, source === undefined ? new Set<string>() : exportedNames(join(folder, source))];
    }),
  );
}

/** What the exports of a package, before and after, prove. */
export function exportFindings(before: PackageExports, after: PackageExports): Found[] {
  const entries = [...new Set([...before.keys(), ...after.keys()])].sort();
  return entries.flatMap((entry): Found[] => {
    const what = `entry point ${entry}`;
    const [old, fresh] = [before.get(entry), after.get(entry)];
    if (old === undefined) return [{ bump: 'minor', what, why: 'is new' }];
    if (fresh === undefined) return [{ bump: 'major', what, why: 'is removed' }];
    const names = [...new Set([...old, ...fresh])].sort().filter((name) => old.has(name) !== fresh.has(name));
    return names.map((name) => ({
      bump: old.has(name) ? 'major' : 'minor',
      what: `export ${name}${entry === '.' ? '' : ` of ${entry}`}`,
      why: old.has(name) ? 'is removed or renamed' : 'is new',
    }));
  });
}

function exportedNames(file: string, seen = new Set<string>()): Set<string> {
  const names = new Set<string>();
  if (seen.has(file) || !existsSync(file)) return names;
  seen.add(file);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (exportClause === undefined) {
        const from = (moduleSpecifier as ts.StringLiteral).text;
        for (const name of exportedNames(join(dirname(file), from), seen)) if (name !== 'default') names.add(name);
      } else if (ts.isNamedExports(exportClause)) {
        for (const { name } of exportClause.elements) names.add(name.text);
      } else names.add(exportClause.name.text);
    } else for (const name of declaredExports(statement)) names.add(name);
  }
  return names;
}

function declaredExports(statement: ts.Statement): string[] {
  if (ts.isExportAssignment(statement)) return ['default'];
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const has = (kind: ts.SyntaxKind): boolean => modifiers.some((modifier) => modifier.kind === kind);
  if (!has(ts.SyntaxKind.ExportKeyword)) return [];
  if (has(ts.SyntaxKind.DefaultKeyword)) return ['default'];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined || !ts.isIdentifier(name) ? [] : [name.text];
}

function namesIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)));
}
