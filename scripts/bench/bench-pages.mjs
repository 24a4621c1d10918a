import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { median } from './median.mjs';

/** The largest allowed share of plain pdfmake's time. */
const allowed = 0.6;
/** One script of each kind: Han, an alphabet, joined right-to-left letters, words without spaces. */
const studies = [
  ['zh', 'examples/china-kazakhstan'],
  ['en', 'examples/china-kazakhstan'],
  ['ar', 'examples/china-egypt'],
  ['lo', 'examples/china-laos'],
];
/** Pages of a document and number of runs: one cold, the others warm. */
const lengths = [
  [40, 8],
  [320, 4],
];

/** Prints how many pages per second the PDF engine sets, and its time compared with pdfmake alone. */
export function benchPages() {
  besidePdfmake(40, 9);
  console.log();
  console.log(
    'Pages a second with footnotes and tags, and peak memory of the process in MB, of the text of the examples',
  );
  console.log('over and over. Cold: the first document with loading the engine; warm: the median of the others.');
  console.log();
  console.log(row('', 'pages', 'cold /s', 'MB', 'warm /s', 'MB', 'warm ms a page'));
  for (const [language, study] of studies) {
    const perPage = lengths.map(([pages, runs]) => {
      const { milliseconds, megabytes, printed } = run('printed-pages.mjs', study, language, pages, runs);
      const warm = median(milliseconds.slice(1));
      const speed = (time) => ((1000 * printed) / time).toFixed(0);
      const memory = (at) => megabytes.at(at).toFixed(0);
      const each = warm / printed;
      console.log(row(language, printed, speed(milliseconds[0]), memory(0), speed(warm), memory(-1), each.toFixed(2)));
      return each;
    });
    console.log(row('', '', '', '', '', '', `× ${(perPage.at(-1) / perPage[0]).toFixed(2)}`));
  }
  console.log('× 1.00 is linear: a page of the longer document takes as long as one of the shorter.');
}

function besidePdfmake(pages, runs) {
  const { milliseconds, printed } = run('beside-pdfmake.mjs', 'examples/china-kazakhstan', pages, runs);
  const [ours, theirs] = [median(milliseconds.ours), median(milliseconds.pdfmake)];
  const line = (name, time, count) =>
    console.log(`${time.toFixed(0).padStart(6)} ms  ${String(count).padStart(3)} pages  ${name}`);
  console.log();
  console.log(`A warm Chinese PDF of ${pages} pages, one process in turn, medians of ${runs}.`);
  line('joint-report, with footnotes, contents and tags', ours, printed.ours);
  line('plain pdfmake, the same text in the same fonts without them', theirs, printed.pdfmake);
  console.log(`ratio ${(ours / theirs).toFixed(2)} of ${allowed.toFixed(2)} allowed`);
}

function run(script, ...parameters) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const output = execFileSync(process.execPath, [path, ...parameters.map(String)], { encoding: 'utf8' });
  return JSON.parse(output);
}

function row(name, ...cells) {
  return name.padEnd(6) + cells.map((cell, index) => String(cell).padStart(index === 5 ? 18 : 10)).join('');
}
