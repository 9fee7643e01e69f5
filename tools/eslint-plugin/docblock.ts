import type { Rule } from 'eslint';
import type { Node } from 'estree';

/** The text of the docblock right before a node, without its stars; empty when there is none. */
export function docblockOf(context: Rule.RuleContext, node: Node): string {
  const last = context.sourceCode.getCommentsBefore(node).at(-1);
  if (last?.type !== 'Block' || !last.value.startsWith('*')) return '';
  return last.value
    .split('\n')
    .map((line) => line.replace(/^\s*\*+ ?/, '').trim())
    .join('\n')
    .trim();
}

/** What a docblock says before its first tag. */
export function summaryOf(docblock: string): string {
  return docblock
    .split(/^@\w+/m)[0]!
    .replace(/ @default .*$/s, '')
    .trim();
}
