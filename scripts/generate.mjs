// Writes everything that is generated from other files. `--check` compares instead, names outdated files and exits with
// 1. A generator is a module of scripts/generate/ with `file` and `generate()`, or `folder` and `generateAll()` for a
// whole folder. A new generator is a line in this list.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import process from 'node:process';
import * as countries from './generate/countries.mjs';
import * as formatPage from './generate/format-page.mjs';
import * as languages from './generate/languages.mjs';
import * as lineBreakClasses from './generate/line-break-classes.mjs';
import * as limitsPage from './generate/limits-page.mjs';
import * as packagesPage from './generate/packages-page.mjs';
import * as prosePaths from './generate/prose-paths.mjs';
import * as reportTypes from './generate/report-types.mjs';
import * as reportValidator from './generate/report-validator.mjs';
import * as rulePages from './generate/rule-pages.mjs';
import * as theme from './generate/theme.mjs';
import * as schemaDescriptions from './generate/schema-descriptions.mjs';

// The schema comes first, since others are made from it; rule pages come last, since they are made from the code.
const generators = [
  schemaDescriptions,
  formatPage,
  limitsPage,
  countries,
  languages,
  lineBreakClasses,
  packagesPage,
  prosePaths,
  reportTypes,
  reportValidator,
  theme,
  rulePages,
];

const stale = [];
const writes = !process.argv.includes('--check');
for (const generator of generators) {
  const wanted = await filesOf(generator);
  for (const [file, text] of wanted) {
    const found = await readFile(file, 'utf8').catch(() => undefined);
    if (found === text) continue;
    stale.push(file);
    if (writes) await writeFile(file, text);
  }
  for (const file of await leftIn(generator.folder, new Set(wanted.map(([name]) => name)))) {
    stale.push(file);
    if (writes) await rm(file);
  }
}

async function filesOf({ file, generate, folder, generateAll }) {
  if (folder === undefined) return [[file, await generate()]];
  if (writes) await mkdir(folder, { recursive: true });
  return (await generateAll()).map(([name, text]) => [`${folder}/${name}`, text]);
}

/** Files of an earlier run in a generated folder that are no longer generated. */
async function leftIn(folder, wanted) {
  if (folder === undefined) return [];
  const names = await readdir(folder).catch(() => []);
  return names.map((name) => `${folder}/${name}`).filter((file) => !wanted.has(file));
}

if (!writes) {
  if (stale.length > 0) process.stderr.write(`Not up to date, run “node scripts/generate.mjs”: ${stale.join(', ')}\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  process.stdout.write(stale.length > 0 ? `Written: ${stale.join(', ')}\n` : 'Everything generated is up to date.\n');
}
