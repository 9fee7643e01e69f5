import { ruleTester } from '../rule-tester.ts';
import { exportDocblock } from './export-docblock.ts';

ruleTester.run('export-docblock', exportDocblock, {
  valid: [
    { name: 'a sentence', code: `/** Says hello. */\nexport const hello = 1;` },
    {
      name: 'a sentence before tags',
      code: `/**\n * Says hello.\n *\n * @example hello()\n */\nexport function hello() {}`,
    },
    { name: 'a sentence with its default behind', code: `/** How loud. @default 1 */\nexport type Volume = number;` },
    { name: 'nothing that is exported', code: `const hello = 1;` },
    { name: 'exported again from elsewhere', code: `export { hello } from './hello.ts';\nexport * from './other.ts';` },
    {
      name: 'overloads, explained once',
      code: `/** Says hello. */\nexport function hello(): void;\nexport function hello(name?: string): void {}`,
    },
  ],
  invalid: [
    {
      name: 'no docblock',
      code: `export interface Hello {}`,
      errors: [{ message: "'Hello' is exported without a docblock; say in one sentence above it what it is or does" }],
    },
    { name: 'a line comment', code: `// Says hello.\nexport const hello = 1;`, errors: [{ messageId: 'missing' }] },
    { name: 'a plain block', code: `/* Says hello. */\nexport const hello = 1;`, errors: [{ messageId: 'missing' }] },
    {
      name: 'words without an end',
      code: `/** Says hello */\nexport class Hello {}`,
      errors: [{ message: "the docblock of 'Hello' is no sentence; end what it is or does with a full stop" }],
    },
    {
      name: 'tags only',
      code: `/** @example hello() */\nexport const hello = 1;`,
      errors: [{ messageId: 'noSentence' }],
    },
  ],
});
