import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

/** Folders whose functions are values in, values out (DESIGN.md, "The way through"). */
const PURE = [
  'inputs',
  'spec',
  'pattern',
  'plan',
  'merge',
  'outcome',
  'readiness',
  'policy',
  'report',
  'site',
  'diagnostics',
  'compose',
];

/** The edges inside the pure folders: they alone may touch the machine. */
const EDGES = ['src/compose/cage.ts', 'src/compose/cage/**', 'src/site/browser/**'];

/**
 * Grammars: a function that reads or writes one production is a list of its alternatives, and is easier to check in one piece.
 * 60 lines are the upper bound there, too.
 */
const GRAMMARS = ['src/spec/**/*.ts', 'src/compose/service/**/*.ts'];

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist.building/',
    'lib/',
    'coverage/',
    'assets/',
    'patterns/',
    '__tests__/golden/',
  ]),
  { files: ['**/*.ts'], extends: [js.configs.recommended] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.test.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Control characters are what hostile text is searched for.
      'no-control-regex': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'export by name: one name, one search' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'max-depth': ['error', 3],
      complexity: ['error', 14],
    },
  },
  {
    files: GRAMMARS,
    rules: {
      complexity: ['error', 28],
      'max-depth': ['error', 4],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // A kind is a record of functions; none of them knows a `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: PURE.map((folder) => `src/${folder}/**/*.ts`),
    ignores: EDGES,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', '!node:crypto', '!node:zlib'],
              message: 'a pure folder: take it as an argument',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'Date', 'process', 'Intl', 'fetch', 'setTimeout'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'same input, same bytes' },
        { property: 'localeCompare', message: 'order by code unit: the same on every machine' },
        { property: 'toLocaleString', message: 'the same text on every machine' },
      ],
    },
  },
  {
    files: ['__tests__/**/*.ts'],
    extends: [jest.configs['flat/recommended']],
    rules: {
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expect*', 'probeTable', 'fc.assert', '*Contract'] },
      ],
    },
  },
  {
    // Suites that several tests share.
    files: ['__tests__/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'jest/no-export': 'off' },
  },
);
