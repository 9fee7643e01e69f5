import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';

RuleTester.describe = describe;
RuleTester.it = it;

/** Runs a rule on TypeScript without types, under vitest. */
export const ruleTester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
