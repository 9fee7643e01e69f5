import type { Rule } from 'eslint';
import { visitProperties } from '../documented-interface.ts';

/** The names of interfaces whose properties a caller chooses. */
const chosen = /(?:Props|Options|Args|Settings)$/;

/** What a caller may leave out says what happens then. */
export const defaultDocumented: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'An optional property of Props, Options, Args or Settings says `@default`.' },
    schema: [],
    messages: {
      missing:
        "{{owner}}.{{name}} may be left out, but its docblock does not say what happens then; add '@default' with the value, or with a dash and what happens",
    },
  },
  create: (context) =>
    visitProperties(context, ({ owner, name, docblock, isOptional, node }) => {
      if (!chosen.test(owner) || !isOptional || /@default[ \t]+(?!\*)\S/.test(docblock)) return;
      context.report({ node, messageId: 'missing', data: { owner, name } });
    }),
};
