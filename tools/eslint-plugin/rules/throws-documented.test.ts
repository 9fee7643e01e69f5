import { ruleTester } from '../rule-tester.ts';
import { throwsDocumented } from './throws-documented.ts';

const throwing = `throw new Problems(undefined, [a]);`;

ruleTester.run('throws-documented', throwsDocumented, {
  valid: [
    {
      name: 'a docblock that says so',
      code: `/**\n * Reads.\n *\n * @throws {Problems} when it is not there.\n */\nexport function read() { ${throwing} }`,
    },
    { name: 'what is not exported', code: `function read() { ${throwing} }` },
    { name: 'what is caught', code: `export function read() { try { ${throwing} } catch { return; } }` },
    { name: 'what a callback throws', code: `export function read() { return () => { ${throwing} }; }` },
    {
      name: 'what somebody else threw',
      code: `export function read() { try { open(); } catch (error) { if (known(error)) return; throw error; } }`,
    },
  ],
  invalid: [
    {
      name: 'a throw that nothing says',
      code: `/** Reads. */\nexport function read() { ${throwing} }`,
      errors: [{ message: "'read' throws, but its docblock does not say so; add '@throws' with what, and when" }],
    },
    {
      name: 'problems that nothing says',
      code: `/** Reads. */\nexport async function read() { throwProblems('it cannot be read', problems); }`,
      errors: [{ messageId: 'missing' }],
    },
    {
      name: 'a tag without words',
      code: `/**\n * Reads.\n *\n * @throws\n */\nexport function read() { ${throwing} }`,
      errors: [{ messageId: 'missing' }],
    },
    {
      name: 'another error instead of the one that was caught',
      code: `/** Reads. */\nexport function read() { try { open(); } catch (error) { throw new Error('no', { cause: error }); } }`,
      errors: [{ messageId: 'missing' }],
    },
    {
      name: 'a throw that a finally does not catch',
      code: `/** Reads. */\nexport function read() { try { ${throwing} } finally { close(); } }`,
      errors: [{ messageId: 'missing' }],
    },
  ],
});
