import { ruleTester } from '../rule-tester.ts';
import { valuesReturnType } from './values-return-type.ts';

ruleTester.run('values-return-type', valuesReturnType, {
  valid: [
    `defineComponent({ name: 'a', values: ({ options }): Values => ({ replicas: options.replicas }) })`,
    `defineComponent({ name: 'a', values(): Values { return {}; } })`,
    `defineComponent({ name: 'a', values: otherValues })`,
    `defineComponent({ name: 'a', manifests: () => ({}) })`,
    `render({ values: () => ({}) })`,
  ],
  invalid: [
    {
      name: 'an arrow function without a type',
      code: `defineComponent({ name: 'a', values: () => ({ replicsa: 1 }) })`,
      errors: [
        {
          message:
            "`values` has no return type, so a misspelt key beside a correct one compiles; write the type of the chart's values after the parameters",
        },
      ],
    },
    {
      name: 'a method without a type',
      code: `defineComponent({ name: 'a', values() { return {}; } })`,
      errors: [{ messageId: 'missing' }],
    },
  ],
});
