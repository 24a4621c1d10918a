import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Only these may touch the process and the terminal; the rest of src/ is functions from values to values. */
const edge = ['src/cli/**', 'src/output/resources.ts'];

/** Only these read files: what lies in a stranger's folder is opened once, and judged by what was opened. */
const readers = ['src/cli/files/read-file.ts', 'src/cli/package-file.ts', 'src/output/resources.ts'];
const writer = 'src/cli/files/write-atomically.ts';

const reading = ['open', 'read', 'readFile', 'readv'];

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

const both = (calls) => [...calls, ...calls.map((call) => `${call}Sync`)];
const readFiles = [...both(reading), 'createReadStream', 'openAsBlob'];
const writeFiles = [...both(writing), 'createWriteStream'];

function refuseImports(groups) {
  const paths = ['node:fs', 'node:fs/promises', 'fs', 'fs/promises'].flatMap((name) =>
    groups.map((importNames) => ({
      name,
      importNames,
      message:
        importNames === writeFiles
          ? 'writeAtomically is the only way to a file: no half file, no link followed.'
          : 'readFile of cli/files/read-file.ts is the only way to a stranger’s file: bounded, and never waiting.',
    })),
  );
  return { 'no-restricted-imports': ['error', { paths }] };
}

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
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export by name.' }],
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
  { files: ['src/**/*.ts'], rules: refuseImports([readFiles, writeFiles]) },
  { files: readers, rules: refuseImports([writeFiles]) },
  { files: [writer], rules: refuseImports([readFiles.filter((name) => !name.startsWith('open'))]) },
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
