// @ts-check
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import lumieInfra from './tools/eslint-plugin/index.ts';

const tests = '**/*.test.ts';

export default defineConfig(
  globalIgnores(['**/dist/', '**/*.gen.ts', '.nx/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A function of an interface may be async for one implementation and not need it in another.
      '@typescript-eslint/require-await': 'off',
      // YAML, labels and headers are about control characters.
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    plugins: { 'lumie-infra': lumieInfra },
    rules: { 'lumie-infra/layer-boundaries': 'error' },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    // Messages are sentences already, and one function each.
    ignores: [tests, '**/errors.ts'],
    rules: {
      'lumie-infra/default-documented': 'error',
      'lumie-infra/export-docblock': 'error',
      'lumie-infra/throws-documented': 'error',
      'lumie-infra/unit-documented': 'error',
    },
  },
  {
    files: ['packages/*/src/components/**/*.ts'],
    ignores: [tests],
    rules: {
      'lumie-infra/component-file-name': 'error',
      'lumie-infra/no-cluster-dns-literal': 'error',
      'lumie-infra/no-namespace-literal': 'error',
      'lumie-infra/no-secret-name-literal': 'error',
      'lumie-infra/no-sync-wave-literal': 'error',
      'lumie-infra/no-version-literal': 'error',
      'lumie-infra/values-return-type': 'error',
    },
  },
);
