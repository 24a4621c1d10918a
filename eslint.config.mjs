import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Only these may touch the process and the terminal; the rest of src/ is functions from values to values. */
const edge = ['src/cli/**', 'src/output/resources.ts'];

const exportByName = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

const toTheOutside = 'Terminal is the only way to the outside: it makes visible what a text hides.';

const dynamicImports = 'ImportExpression[source.value=/^(node:)?(process|console)$/]';

const processOutputs = [
  "MemberExpression[object.name='process'][property.name=/^(stdout|stderr|emitWarning|_rawDebug)$/]",
  "MemberExpression[object.name='process'][computed=true]",
  "VariableDeclarator[init.name='process']",
];

const fileModules = ['node:fs', 'node:fs/promises', 'fs', 'fs/promises'];

/** What may be imported in few places only: which names of which modules (all of them where none is named), and why. */
const restricted = {
  reading: {
    modules: fileModules,
    names: [...both(['open', 'read', 'readFile', 'readv']), 'createReadStream', 'openAsBlob'],
    message: 'readFile of cli/files/read-file.ts is the only way to a stranger’s file: bounded, and never waiting.',
  },
  writing: {
    modules: fileModules,
    names: [
      ...both(['appendFile', 'copyFile', 'cp', 'link', 'mkdir', 'mkdtemp', 'rename', 'symlink', 'truncate']),
      ...both(['writeFile']),
      'createWriteStream',
    ],
    message: 'writeAtomically is the only way to a file: no half file, no link followed.',
  },
  printing: {
    modules: fileModules,
    names: both(['write', 'writev']),
    message: toTheOutside,
  },
  outputs: { modules: ['node:process', 'process'], names: ['stdout', 'stderr', 'emitWarning'], message: toTheOutside },
  terminals: {
    modules: ['node:console', 'node:tty', 'node:readline', 'node:readline/promises'],
    message: toTheOutside,
  },
  questions: {
    modules: ['@clack/prompts'],
    message: 'questions.ts asks: it makes visible what a question hides.',
  },
};

/** Who may import what of it. */
const allowed = [
  { files: ['src/cli/files/read-file.ts', 'src/cli/package-file.ts', 'src/output/resources.ts'], may: ['reading'] },
  { files: ['src/cli/files/write-atomically.ts'], may: ['writing', 'reading', 'printing'] },
  // What is told before anything is loaded; the two outputs themselves.
  { files: ['src/cli/main.ts', 'src/cli/terminal/open-output.ts'], may: ['printing', 'outputs', 'terminals'] },
  // A question is drawn and read by its package, on the terminal itself.
  { files: ['src/cli/terminal/questions.ts'], may: ['questions'] },
];

function refuseImports(files, may) {
  const paths = Object.entries(restricted)
    .filter(([what]) => !may.includes(what))
    .flatMap(([, { modules, names, message }]) =>
      modules.map((name) => ({ name, message, ...(names === undefined ? {} : { importNames: names }) })),
    );
  return { files, rules: { 'no-restricted-imports': ['error', { paths }] } };
}

function refuseOutside(...selectors) {
  const ways = selectors.map((selector) => ({ selector, message: toTheOutside }));
  return { 'no-console': 'error', 'no-restricted-syntax': ['error', exportByName, ...ways] };
}

/** The calls, and those that wait for their end. */
function both(calls) {
  return [...calls, ...calls.map((call) => `${call}Sync`)];
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
  refuseImports(['src/**/*.ts'], []),
  ...allowed.map(({ files, may }) => refuseImports(files, may)),
  { files: ['src/**/*.ts'], rules: refuseOutside(dynamicImports) },
  // Elsewhere `process` is a word of the report: the one of Node is refused by its name.
  { files: edge, rules: refuseOutside(dynamicImports, ...processOutputs) },
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
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
