import type { Rule } from 'eslint';
import type { Node } from 'estree';
import { dirname, join, relative } from 'node:path';
import { layerAbove } from '../layer-above.ts';
import { packageFolder, workspaceFolder } from '../workspace-folder.ts';
import { readWorkspacePackages, scope, type WorkspacePackage } from '../../nx-plugin/workspace-package.ts';

const testFile = /\.test\.ts$|\/test\//;

/** A package imports only what it declares, never a layer above it, and nothing by a path that leaves its folder. */
export const layerBoundaries: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'A package imports what it declares, nothing above it and nothing by a path that leaves it.' },
    schema: [],
    messages: {
      undeclared: "{{from}} does not declare {{to}}; add it to 'dependencies' of {{from}}'s package.json",
      unknown: '{{to}} is no package of this workspace; correct the name',
      upward:
        '{{to}} is above {{from}}, because it depends on it; use a capability for an address or a labelled object for something to be collected',
      leaves: "'{{path}}' leaves the package; import the other package by its name",
    },
  },
  create(context) {
    const folder = packageFolder(context.filename);
    const check = (node: Node, specifier: unknown): void => {
      if (folder === undefined || typeof specifier !== 'string') return;
      if (specifier.startsWith('.')) {
        const path = relative(folder, join(dirname(context.filename), specifier));
        if (path.startsWith('..')) context.report({ node, messageId: 'leaves', data: { path: specifier } });
      } else if (specifier.startsWith(scope)) {
        checkPackage(node, specifier.split('/', 2).join('/'), folder);
      }
    };
    const checkPackage = (node: Node, to: string, fromFolder: string): void => {
      const workspaceRoot = workspaceFolder(fromFolder);
      if (workspaceRoot === undefined) return;
      const packages = readWorkspacePackages(workspaceRoot);
      const from = packages.find(({ root }) => join(workspaceRoot, root) === fromFolder);
      if (from === undefined || from.name === to) return;
      const problem = importProblem(from, to, packages, testFile.test(relative(fromFolder, context.filename)));
      if (problem) context.report({ node, messageId: problem, data: { from: from.name, to } });
    };
    return {
      ImportDeclaration: ({ source }) => check(source, source.value),
      ExportAllDeclaration: ({ source }) => check(source, source.value),
      ExportNamedDeclaration: ({ source }) => (source ? check(source, source.value) : undefined),
      ImportExpression: ({ source }) => check(source, source.type === 'Literal' ? source.value : undefined),
      // `import('…').Name` in a type, which the types of estree do not know.
      TSImportType: (node: Rule.Node & { source: Node & { value?: unknown } }) => check(node.source, node.source.value),
    };
  },
};

function importProblem(
  from: WorkspacePackage,
  to: string,
  packages: readonly WorkspacePackage[],
  test: boolean,
): 'undeclared' | 'unknown' | 'upward' | undefined {
  const target = packages.find(({ name }) => name === to);
  if (target === undefined) return 'unknown';
  if (layerAbove(from, target, packages)) return 'upward';
  // What nobody installs, and tests, may need packages that are there for development only.
  const development = test || from.layer === undefined;
  const declared = from.declared.some(({ kind, name }) => name === to && (development || kind !== 'devDependencies'));
  return declared ? undefined : 'undeclared';
}
