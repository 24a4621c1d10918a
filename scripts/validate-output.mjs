// Runs veraPDF and the Nu Html Checker on every PDF and HTML file in and below a folder, and prints failures: the file,
// then for each one the profile and clause, or the line. Exits with 1 if there are any.
// npm run validate-output -- FOLDER
import { readdirSync } from 'node:fs';
import { register } from 'node:module';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';

register('./generate/typescript-hooks.mjs', import.meta.url);
const { findJava } = await import('../test/support/validators/find-java.ts');
const { findVerapdf, verapdfVersion } = await import('../test/support/validators/find-verapdf.ts');
const { nuVersion, validatePages } = await import('../test/support/validators/validate-pages.ts');
const { isArchived, validatePdfs } = await import('../test/support/validators/validate-pdfs.ts');

const [folder] = process.argv.slice(2);
if (folder === undefined) fail('Which folder? npm run validate-output -- FOLDER');
if (findJava() === undefined || findVerapdf() === undefined) fail('Java or veraPDF is missing: npm run setup');

const files = readdirSync(folder, { recursive: true }).map((name) => resolve(join(folder, name)));
const pdfs = files.filter((name) => name.endsWith('.pdf'));
const pages = files.filter((name) => name.endsWith('.html'));
const archived = pdfs.filter((file) => isArchived(file));
const faults = [
  ...(await validatePdfs(archived, { archived: true })),
  ...(await validatePdfs(
    pdfs.filter((file) => !archived.includes(file)),
    { archived: false },
  )),
  ...(await validatePages(pages)),
];

let last;
for (const { file, fault } of faults) {
  if (file !== last) console.log(relative(process.cwd(), file));
  last = file;
  console.log(`  ${fault}`);
}
console.log(`${archived.length} PDFs of --archive: PDF/A-2a and PDF/UA-1 by veraPDF ${verapdfVersion}.`);
console.log(`${pdfs.length - archived.length} other PDFs: PDF/UA-1 but for its claim (5-1), by the same.`);
console.log(`${pages.length} pages: Nu Html Checker ${await nuVersion()}.`);
console.log(faults.length === 0 ? 'No fault.' : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;

function fail(message) {
  console.error(message);
  process.exit(2);
}
