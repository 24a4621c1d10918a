import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Only these may touch the process and the terminal; the rest of src/ is functions from values to values. */
const edge = ['src/cli/**', 'src/output/resources.ts'];

const writing = [
  'appendFile',
  'copyFile',
  'cp',
  'link',
  'mkdir',
  'mkdtemp',
  'rename',
  'symlink',
  'truncate',
  'writeFile',
];

const exportByName = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

const toTheOutside = 'Terminal is the only way to the outside: it makes visible what a text hides.';

const filesOnly = ['node:fs', 'node:fs/promises'].map((name) => ({
  name,
  importNames: [...writing, ...writing.map((call) => `${call}Sync`), 'createWriteStream'],
  message: 'writeAtomically is the only way to a file: no half file, no link followed.',
}));

const terminalOnly = [
  { name: 'node:fs', importNames: ['write', 'writev', 'writeSync', 'writevSync'], message: toTheOutside },
  { name: 'node:process', importNames: ['stdout', 'stderr', 'emitWarning'], message: toTheOutside },
  ...['node:console', 'node:tty', 'node:readline', 'node:readline/promises'].map((name) => ({
    name,
    message: toTheOutside,
  })),
];

const questionsOnly = { name: '@clack/prompts', message: 'questions.ts asks: it makes visible what a question hides.' };

export default defineConfig(
  globalIgnores(['dist/', 'out/', 'coverage/', '**/*.gen.*']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['vitest.config.ts'] } } },
    rules: {
      // Counts and offsets go into messages everywhere; other types must be made text in so many words.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A closed union has a case for each member; `default` is for open ones only.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // `_` names what a signature asks for and a function does not need.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', exportByName],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: edge,
    rules: {
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'Only cli and resources know of the process: pass the value in.' },
        { name: 'fetch', message: 'Nothing here uses the network.' },
        { name: 'setTimeout', message: 'Nothing here waits.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Same input, same output: take the date as an argument.' },
        { object: 'Math', property: 'random', message: 'Same input, same output.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': ['error', { paths: [...filesOnly, ...terminalOnly, questionsOnly] }],
      'no-restricted-syntax': [
        'error',
        exportByName,
        ...[
          "MemberExpression[object.name='process'][property.name=/^(stdout|stderr|emitWarning|_rawDebug)$/]",
          "MemberExpression[object.name='process'][computed=true]",
          "VariableDeclarator[init.name='process']",
          'ImportExpression[source.value=/^(node:)?(process|console)$/]',
        ].map((selector) => ({ selector, message: toTheOutside })),
      ],
    },
  },
  {
    files: ['src/cli/files/write-atomically.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [...terminalOnly, questionsOnly] }] },
  },
  {
    // What is told before anything is loaded; the two outputs themselves.
    files: ['src/cli/main.ts', 'src/cli/terminal/open-output.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [...filesOnly, questionsOnly] }] },
  },
  {
    // A question is drawn and read by its package, on the terminal itself.
    files: ['src/cli/terminal/questions.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [...filesOnly, ...terminalOnly] }] },
  },
  {
    files: ['src/cli/terminal/open-output.ts', 'src/cli/terminal/questions.ts'],
    rules: { 'no-restricted-syntax': ['error', exportByName] },
  },
  {
    // Tests state what they know of a fixture, and compare with words of any shape.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    // Tools read configurations by their default export.
    files: ['*.config.ts', 'test/support/*-reporter.ts', 'test/support/require-tools.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
