import type { Rule } from 'eslint';
import { componentDefinition, propertyNamed } from '../component-call.ts';

/** The `values` function of a component names its return type, or a misspelt key would compile. */
export const valuesReturnType: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'The `values` function of a component names its return type.' },
    schema: [],
    messages: {
      missing:
        "`values` has no return type, so a misspelt key beside a correct one compiles; write the type of the chart's values after the parameters",
    },
  },
  create: (context) => ({
    CallExpression(node) {
      const definition = componentDefinition(node);
      const values = definition && propertyNamed(definition, 'values')?.value;
      if (values?.type !== 'ArrowFunctionExpression' && values?.type !== 'FunctionExpression') return;
      // The TypeScript parser adds this to the functions that the types of estree know.
      if ((values as { returnType?: unknown }).returnType === undefined) {
        context.report({ node: values, messageId: 'missing' });
      }
    },
  }),
};
