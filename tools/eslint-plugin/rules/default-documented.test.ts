import { ruleTester } from '../rule-tester.ts';
import { defaultDocumented } from './default-documented.ts';

ruleTester.run('default-documented', defaultDocumented, {
  valid: [
    { name: 'a value', code: `export interface WebProps {\n  /** @default 1 */\n  replicas?: number;\n}` },
    {
      name: 'what happens',
      code: `export interface WebProps {\n  /** Pods. @default - as many as nodes */\n  pods?: number;\n}`,
    },
    {
      name: 'a tag on a line of its own',
      code: `export interface A {}\nexport interface BArgs {\n  /**\n   * Pods.\n   *\n   * @default 1\n   */\n  pods?: number;\n}`,
    },
    { name: 'what must be given', code: `export interface WebProps { replicas: number }` },
    { name: 'an interface that nobody fills in', code: `export interface Plan { replicas?: number }` },
    { name: 'an interface that is not exported', code: `interface WebProps { replicas?: number }` },
  ],
  invalid: [
    {
      name: 'no docblock',
      code: `export interface WebProps { replicas?: number }`,
      errors: [
        {
          message:
            "WebProps.replicas may be left out, but its docblock does not say what happens then; add '@default' with the value, or with a dash and what happens",
        },
      ],
    },
    {
      name: 'a docblock without the tag',
      code: `export interface WebOptions {\n  /** Pods. */\n  replicas?: number;\n}`,
      errors: [{ messageId: 'missing' }],
    },
    {
      name: 'a tag without a value',
      code: `export interface WebArgs {\n  /** @default */\n  replicas?: number;\n}`,
      errors: [{ messageId: 'missing' }],
    },
  ],
});
