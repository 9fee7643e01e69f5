import type { Rule } from 'eslint';
import type { FunctionDeclaration } from 'estree';
import { docblockOf } from '../docblock.ts';

/** What an exported function throws by itself is part of its docblock. */
export const throwsDocumented: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'An exported function that throws says `@throws`.' },
    schema: [],
    messages: {
      missing: "'{{name}}' throws, but its docblock does not say so; add '@throws' with what, and when",
    },
  },
  create(context) {
    const check = (node: Rule.Node): void => {
      const owner = throwingFunction(node);
      if (owner?.parent.type !== 'ExportNamedDeclaration') return;
      if (/@throws[ \t]+\S/.test(docblockOf(context, owner.parent))) return;
      context.report({ node, messageId: 'missing', data: { name: owner.id.name } });
    };
    return {
      ThrowStatement(node) {
        if (!isPassedOn(node)) check(node);
      },
      CallExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'throwProblems') check(node);
      },
    };
  },
};

/** Whether what is thrown was caught right here: it is somebody else's. */
function isPassedOn(node: Rule.Node): boolean {
  if (node.type !== 'ThrowStatement' || node.argument.type !== 'Identifier') return false;
  for (const one of nodesAround(node)) {
    if (one.type === 'CatchClause') return one.param?.type === 'Identifier' && one.param.name === node.argument.name;
  }
  return false;
}

/** The function declaration that what is thrown leaves, unless something around it catches it. */
function throwingFunction(node: Rule.Node): (FunctionDeclaration & Rule.NodeParentExtension) | undefined {
  let inner = node;
  for (const one of nodesAround(node)) {
    if (one.type === 'FunctionDeclaration') return one;
    if (one.type === 'FunctionExpression' || one.type === 'ArrowFunctionExpression') return undefined;
    if (one.type === 'TryStatement' && one.block === inner && one.handler != null) return undefined;
    inner = one;
  }
  return undefined;
}

/** What a node stands in, from the nearest on. */
function* nodesAround(node: Rule.Node): Generator<Rule.Node> {
  // The program has no parent, whatever the types say.
  for (let one: Rule.Node | null = node.parent; one != null; one = one.parent) yield one;
}
