import { createRequire } from 'node:module';
import type * as TypeScript from 'typescript';
import { type Imported, byModule } from '../import-lines.ts';

const require = createRequire(import.meta.url);

interface Edit {
  readonly at: number;
  readonly text: string;
}

/**
 * The source of a component with one more call in its `manifests`, made there is none, and the imports for it.
 *
 * @param call the call, given the name by which `manifests` has its scope.
 *
 * @returns undefined for source whose `manifests` is no function with a body.
 */
export function extendedComponent(
  source: string,
  call: (scope: string) => string,
  imports: readonly Imported[],
): string | undefined {
  // Only what edits source needs the compiler, which takes a while to load.
  const ts = require('typescript') as typeof TypeScript;
  const file = ts.createSourceFile('component.ts', source, ts.ScriptTarget.Latest, true);
  const definition = findDefinition(ts, file);
  const edit = definition && manifestsEdit(ts, file, definition, call);
  if (edit === undefined) return undefined;
  return applied(source, [...edit, ...imports.flatMap((one) => importEdit(ts, file, one))]);
}

function findDefinition(ts: typeof TypeScript, node: TypeScript.Node): TypeScript.ObjectLiteralExpression | undefined {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineComponent') {
    const [definition] = node.arguments;
    return definition && ts.isObjectLiteralExpression(definition) ? definition : undefined;
  }
  return ts.forEachChild(node, (child) => findDefinition(ts, child));
}

function manifestsEdit(
  ts: typeof TypeScript,
  file: TypeScript.SourceFile,
  definition: TypeScript.ObjectLiteralExpression,
  call: (scope: string) => string,
): Edit[] | undefined {
  const properties = new Map(definition.properties.map((property) => [property.name?.getText(file) ?? '', property]));
  const manifests = properties.get('manifests');
  if (manifests === undefined) {
    const text = `manifests: (scope) => {\n${call('scope')};\n},`;
    const outputs = properties.get('outputs');
    if (outputs !== undefined) return [{ at: outputs.getStart(file), text: `${text}\n` }];
    const separator = definition.properties.hasTrailingComma ? '' : ',';
    return [{ at: definition.properties.end, text: `${separator}\n${text}` }];
  }
  const made = ts.isPropertyAssignment(manifests) ? manifests.initializer : manifests;
  const isFunction = ts.isArrowFunction(made) || ts.isFunctionExpression(made) || ts.isMethodDeclaration(made);
  if (!isFunction || made.body === undefined || !ts.isBlock(made.body)) return undefined;
  const [scope] = made.parameters;
  const end = made.body.getEnd() - 1;
  if (scope === undefined) {
    return [
      { at: made.parameters.pos, text: 'scope' },
      { at: end, text: `${call('scope')};\n` },
    ];
  }
  return ts.isIdentifier(scope.name) ? [{ at: end, text: `${call(scope.name.text)};\n` }] : undefined;
}

function importEdit(ts: typeof TypeScript, file: TypeScript.SourceFile, { name, from }: Imported): Edit[] {
  const declarations = file.statements.filter(ts.isImportDeclaration);
  const moduleOf = ({ moduleSpecifier }: TypeScript.ImportDeclaration): string =>
    ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
  for (const declaration of declarations.filter((one) => moduleOf(one) === from)) {
    const bindings = declaration.importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    if (bindings.elements.some((element) => element.name.text === name)) return [];
    return [{ at: bindings.elements.end, text: `, ${name}` }];
  }
  const line = `import { ${name} } from '${from}';`;
  const next = declarations.find((one) => byModule(from, moduleOf(one)) < 0);
  if (next !== undefined) return [{ at: next.getStart(file), text: `${line}\n` }];
  const last = declarations.at(-1);
  return last === undefined ? [{ at: 0, text: `${line}\n` }] : [{ at: last.getEnd(), text: `\n${line}` }];
}

function applied(source: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.at - a.at)
    .reduce((text, edit) => `${text.slice(0, edit.at)}${edit.text}${text.slice(edit.at)}`, source);
}
