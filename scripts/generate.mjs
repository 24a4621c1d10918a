// Writes every *.gen.ts from its source of truth. `--check` compares instead, names what is stale and exits with 1.
// A generator is a module of scripts/generate/ that exports `file` and `generate()`; adding one is a line in this list.
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import * as countries from './generate/countries.mjs';
import * as formatPage from './generate/format-page.mjs';
import * as languages from './generate/languages.mjs';
import * as prosePaths from './generate/prose-paths.mjs';
import * as reportTypes from './generate/report-types.mjs';
import * as reportValidator from './generate/report-validator.mjs';
import * as theme from './generate/theme.mjs';
import * as schemaDescriptions from './generate/schema-descriptions.mjs';

// The schema comes first: the others are made from it.
const generators = [
  schemaDescriptions,
  formatPage,
  countries,
  languages,
  prosePaths,
  reportTypes,
  reportValidator,
  theme,
];

const stale = [];
for (const { file, generate } of generators) {
  const wanted = await generate();
  const found = await readFile(file, 'utf8').catch(() => undefined);
  if (found === wanted) continue;
  stale.push(file);
  if (!process.argv.includes('--check')) await writeFile(file, wanted);
}

if (process.argv.includes('--check')) {
  if (stale.length > 0) process.stderr.write(`Not up to date, run “node scripts/generate.mjs”: ${stale.join(', ')}\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  process.stdout.write(stale.length > 0 ? `Written: ${stale.join(', ')}\n` : 'Everything generated is up to date.\n');
}
