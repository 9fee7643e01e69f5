import type { Rule } from 'eslint';
import { basename, dirname } from 'node:path';
import { componentDefinition, propertyNamed } from '../component-call.ts';

/** A component lives in a file, or a folder with an index, of its own name. */
export const componentFileName: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'A component lives in a file, or a folder with an index, of its own name.' },
    schema: [],
    messages: {
      differs:
        "component '{{name}}' is defined in '{{place}}'; give the file the component's name, so that a name is enough to find it",
    },
  },
  create: (context) => ({
    CallExpression(node) {
      const name = componentDefinition(node)?.properties && propertyNamed(componentDefinition(node)!, 'name')?.value;
      if (name?.type !== 'Literal' || typeof name.value !== 'string') return;
      const file = basename(context.filename).replace(/\.[cm]?tsx?$/, '');
      const place = file === 'index' ? basename(dirname(context.filename)) : file;
      if (name.value !== place) {
        context.report({ node: name, messageId: 'differs', data: { name: name.value, place } });
      }
    },
  }),
};
