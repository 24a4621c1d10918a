// Sets the text of a study again and again, and says how long it took and how much memory. Run by pages.mjs in a process
// of its own: node printed-pages.mjs STUDY LANGUAGE PAGES RUNS
import process from 'node:process';
import { bigDocument } from './big-document.mjs';

const [, , study, language, pages, runs] = process.argv;
const { writePdf } = await import('../../dist/pdf/write-pdf.js');
const { loadResources } = await import('../../dist/resources.js');
const { theme, fonts } = loadResources();
const { document, profile } = await bigDocument(study, language, Number(pages));
const milliseconds = [];
let bytes;
for (let run = 0; run < Number(runs); run += 1) {
  const start = performance.now();
  bytes = await writePdf(document, profile, theme, fonts);
  milliseconds.push(performance.now() - start);
}
const printed = (Buffer.from(bytes).toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? []).length;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ milliseconds, printed, megabytes, kilobytes: bytes.length / 1000 }));
