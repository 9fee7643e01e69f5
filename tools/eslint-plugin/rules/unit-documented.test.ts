import { ruleTester } from '../rule-tester.ts';
import { unitDocumented } from './unit-documented.ts';

ruleTester.run('unit-documented', unitDocumented, {
  valid: [
    {
      name: 'a unit in the docblock',
      code: `export interface A {\n  /** Seconds. @default 30 */\n  timeout?: number;\n}`,
    },
    { name: 'a unit in the name', code: `export interface A { timeoutSeconds: number; retentionDays: number }` },
    {
      name: 'a unit for the whole interface',
      code: `/** Cores and bytes. */\nexport interface A { cpu: number; memory: number }`,
    },
    { name: 'a text, which has its unit', code: `export interface A { timeout: string }` },
    { name: 'a count', code: `export interface A {\n  /** How many are kept. */\n  retention: number;\n}` },
    { name: 'what measures nothing', code: `export interface A { replicas: number }` },
  ],
  invalid: [
    {
      name: 'no unit',
      code: `export interface Watch { timeout: number }`,
      errors: [
        {
          message:
            "Watch.timeout is a number without a unit; say it in the docblock, or in the name as in 'timeoutSeconds'",
        },
      ],
    },
    {
      name: 'a docblock without a unit',
      code: `export interface Disk {\n  /** How large it is. */\n  volumeSize: number;\n}`,
      errors: [{ messageId: 'missing' }],
    },
  ],
});
