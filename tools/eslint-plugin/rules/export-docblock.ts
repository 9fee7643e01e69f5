import type { Rule } from 'eslint';
import type { ExportNamedDeclaration } from 'estree';
import { docblockOf, summaryOf } from '../docblock.ts';

/** Every exported name is explained by one sentence above it. */
export const exportDocblock: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Every exported name is explained by a docblock that is a sentence.' },
    schema: [],
    messages: {
      missing: "'{{name}}' is exported without a docblock; say in one sentence above it what it is or does",
      noSentence: "the docblock of '{{name}}' is no sentence; end what it is or does with a full stop",
    },
  },
  create: (context) => ({
    ExportNamedDeclaration(node) {
      const name = nameOf(node.declaration);
      // Of overloads, the first explains them all.
      if (name === undefined || isOverload(node, name)) return;
      const docblock = docblockOf(context, node);
      if (docblock === '') context.report({ node, messageId: 'missing', data: { name } });
      else if (!/[.?:`)|]$/.test(summaryOf(docblock)))
        context.report({ node, messageId: 'noSentence', data: { name } });
    },
  }),
};

/** What a declaration names; those of TypeScript, which the types of estree do not know, name it like functions do. */
function nameOf(declaration: ExportNamedDeclaration['declaration']): string | undefined {
  if (declaration === null || declaration === undefined) return undefined;
  const named = declaration.type === 'VariableDeclaration' ? declaration.declarations[0] : declaration;
  return named?.id?.type === 'Identifier' ? named.id.name : 'the values';
}

function isOverload(node: ExportNamedDeclaration & Rule.NodeParentExtension, name: string): boolean {
  if (node.parent.type !== 'Program') return false;
  const before = node.parent.body[node.parent.body.indexOf(node) - 1];
  if (before?.type !== 'ExportNamedDeclaration') return false;
  return (before.declaration?.type as string) === 'TSDeclareFunction' && nameOf(before.declaration) === name;
}
