import type { Rule } from 'eslint';
import { visitProperties } from '../documented-interface.ts';

const measured = /(?:timeout|interval|duration|size|age|memory|storage|ttl|period|delay|retention|cpu|capacity)$/i;
const units =
  /\b(?:milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|bytes?|[KMGT]i?B|[KMGT]i|cores?|millicores?|per ?cent|pixels?)\b/i;

/** What is counted has no unit. */
const counted = /^How many\b/;

/** A number that measures something says in what. */
export const unitDocumented: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'A property that measures something says its unit, in its name or its docblock.' },
    schema: [],
    messages: {
      missing:
        "{{owner}}.{{name}} is a number without a unit; say it in the docblock, or in the name as in '{{name}}Seconds'",
    },
  },
  create: (context) =>
    visitProperties(context, ({ owner, ownerDocblock, name, docblock, isNumber, node }) => {
      if (!isNumber || !measured.test(name) || counted.test(docblock)) return;
      if (units.test(docblock) || units.test(ownerDocblock)) return;
      context.report({ node, messageId: 'missing', data: { owner, name } });
    }),
};
