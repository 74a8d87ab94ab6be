import { defineConfig } from 'eslint/config';
import jest from 'eslint-plugin-jest';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

import { banned, restrictedImports, restrictedSyntax } from './eslint.house.mjs';

const root = new URL('..', import.meta.url).pathname;

const tests = ['**/*.test.{ts,tsx}', 'test/**/*.ts'];
const shells = ['src/modules/**/*.ts', 'src/persistence/**/*.ts'];
const core = ['src/core/**/*.ts'];

export default defineConfig(
  { ignores: ['**/dist/', '**/coverage/', '**/var/', 'data/', 'node_modules/'] },

  // Rules are lifted here, in the open, and never by a comment in a file.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A Nest module is a decorated class with nothing in it.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: false, allowNullish: false, allowAny: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },

  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      'no-restricted-imports': restrictedImports({ typeorm: false }),
      'no-restricted-syntax': restrictedSyntax({ addresses: false }),
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },

  // One room each: a file longer than this holds two things.
  {
    files: ['src/**/*.ts', 'player/**/*.ts', 'console/**/*.{ts,tsx}'],
    ignores: tests,
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] },
  },

  { files: shells, rules: { 'no-restricted-syntax': restrictedSyntax({ addresses: false, clock: false }) } },
  {
    files: ['src/persistence/**/*.ts', 'migrations/**/*.ts'],
    rules: { 'no-restricted-imports': restrictedImports({ typeorm: true }) },
  },
  {
    // TypeORM's own way to write a row: its entity class names the table, a plain object holds the values. Nest's
    // options are classes too, and are written as objects.
    files: ['src/persistence/**/*.ts', 'src/app.ts', 'test/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  {
    files: ['src/platform/**/*.ts'],
    rules: { 'no-restricted-syntax': restrictedSyntax({ addresses: true }) },
  },

  // The core decides from its arguments alone.
  {
    files: core,
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...banned.globals, banned.intl],
      'no-restricted-properties': ['error', ...banned.properties],
      'no-restricted-imports': restrictedImports({ typeorm: false, packages: false }),
      'no-restricted-syntax': restrictedSyntax({ addresses: false, classes: false, throwing: false }),
    },
  },
  {
    files: ['src/core/base/local-time.ts'],
    rules: { 'no-restricted-globals': ['error', ...banned.globals] },
  },
  {
    // `assertNever`: the one throw, reached only through a bug.
    files: ['src/core/base/result.ts'],
    rules: { 'no-restricted-syntax': restrictedSyntax({ addresses: false, classes: false }) },
  },
  {
    // A brand is given by the place that needs it: `asId<VenueId>(text)` is a named assertion, not a generic.
    files: ['src/core/base/ids.ts'],
    rules: { '@typescript-eslint/no-unnecessary-type-parameters': 'off' },
  },
  {
    // An index that is in range by construction: core has nothing to throw, and its tests are the judge.
    files: core,
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },

  {
    files: ['console/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      // React takes event handlers that return promises; the query layer reports their failures.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },

  {
    files: tests,
    plugins: { jest },
    rules: {
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expect*', 'fc.assert', 'assert*', '**.expect*'] },
      ],
      'jest/no-disabled-tests': 'error',
      'jest/no-focused-tests': 'error',
      'jest/no-identical-title': 'error',
      'jest/no-standalone-expect': 'off',
      'jest/no-test-prefixes': 'error',
      'jest/valid-describe-callback': 'error',
      'jest/valid-expect': 'error',
      'jest/valid-expect-in-promise': 'error',
      // A test knows what it has just built; a wrong guess fails it, which is what a test is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `expect(port.method)` names a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': restrictedSyntax({ addresses: true }),
      'no-restricted-imports': restrictedImports({ typeorm: true }),
    },
  },
  {
    // `skipLoudly` is the one way to skip: it gives its reason, and the run repeats it at the end.
    files: ['test/support/tier.ts'],
    rules: { 'jest/no-disabled-tests': 'off', 'jest/expect-expect': 'off' },
  },

  // Scripts and tool configurations: no types to be aware of, and people read what they print.
  { files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.base, tseslint.configs.disableTypeChecked] },
  {
    files: ['bin/**', 'bench/**', '.config/**', '.ci/**', 'test/house/*.mjs'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['.config/**', '**/vite.config.{ts,mjs}'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
