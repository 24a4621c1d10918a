// Sets the text of a study several times in one process, and prints the time of each run and the memory used so far.
// The first run is cold: it loads the engine and opens the fonts.
// node printed-pages.mjs STUDY LANGUAGE PAGES RUNS
import process from 'node:process';
import { bigDocument } from './big-document.mjs';
import { countPages } from './count-pages.mjs';

const [, , study, language, pages, runs] = process.argv;
const { document } = bigDocument(study, language, Number(pages));
const milliseconds = [];
const megabytes = [];
let bytes;
for (let run = 0; run < Number(runs); run += 1) {
  const start = performance.now();
  const { writePdf } = await import('../../dist/pdf/write-pdf.js');
  const { theme, fonts } = await loadOnce();
  bytes = await writePdf(document, theme, fonts);
  milliseconds.push(performance.now() - start);
  megabytes.push(process.resourceUsage().maxRSS / 1024);
}
console.log(JSON.stringify({ milliseconds, megabytes, printed: await countPages(bytes) }));

async function loadOnce() {
  const { loadResources } = await import('../../dist/output/resources.js');
  loadOnce.resources ??= loadResources();
  return loadOnce.resources;
}
