// Sets two paragraphs in each of thirty-one languages with our line builder, without our own tailorings, and with
// headless Chromium with the same fonts, sizes and measures, and prints how many lines start at the same place.
// Pictures of both are in out/compare-lines; no result fails. Languages are optional: npm run compare-lines -- ur km
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { printLines } from './compare-lines/print-lines.mjs';
import { pageOf, readStarts } from './compare-lines/set-in-browser.mjs';
import { clustersOf, linesOf, startsOf } from './compare-lines/set-lines.mjs';
import { learnWords } from './compare-lines/words-of-browser.mjs';

const texts = 'test/fixtures/languages';
const out = 'out/compare-lines';
// no multiples of the size: with full-width characters rounding would decide whether a line fits
const measures = [231, 259, 293, 325, 347, 379, 411, 443, 469, 501];
/** The measure and the margin of the pictures. */
const shown = 470;
const margin = 24;

mkdirSync(out, { recursive: true });
const asked = process.argv.slice(2);
const languages = readdirSync(texts)
  .map((file) => basename(file, '.txt'))
  .filter((language) => asked.length === 0 || asked.includes(language));
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--allow-file-access-from-files'],
});
// Chromium rounds advances to 1/64 of a device pixel: measured at a fine scale, drawn at a coarse one
const gauge = await browser.newPage({ deviceScaleFactor: 16 });
const easel = await browser.newPage({ deviceScaleFactor: 2 });

console.log(`${browser.version()} beside our line builder, ${measures.length} measures, ${languages.length} languages`);
console.log('language  lines  the same      share');
const all = { lines: 0, same: 0 };
for (const language of languages) {
  const { lines, same, differences, words } = await compare(language);
  all.lines += lines;
  all.same += same;
  console.log(row(language, lines, same) + remark(words));
  for (const [place, times] of differences) console.log(`    ${place}${times > 1 ? ` (${times} times)` : ''}`);
}
console.log(row('all', all.lines, all.same));
await browser.close();

async function compare(language) {
  const paragraphs = readFileSync(join(texts, `${language}.txt`), 'utf8')
    .trim()
    .split(/\n\n/);
  paragraphs.forEach((text) => clustersOf(text, language));
  const words = await learnWords(gauge);
  const clusters = paragraphs.map((text) => clustersOf(text, language));
  await show(gauge, language, pageOf(language, clusters, measures));
  const theirs = await gauge.evaluate(readStarts);
  let lines = 0;
  let same = 0;
  const differences = new Map();
  measures.forEach((measure, column) => {
    paragraphs.forEach((text, index) => {
      const own = startsOf(linesOf(clusters[index], language, measure), text);
      const other = theirs[column * paragraphs.length + index];
      lines += Math.max(own.length, other.length);
      same += own.filter((start) => other.includes(start)).length;
      const at = own.findIndex((start, line) => start !== other[line]);
      if (at === -1 && own.length === other.length) return;
      const place = describe(text, own[at], other[at === -1 ? own.length : at]);
      differences.set(place, (differences.get(place) ?? 0) + 1);
    });
  });
  await draw(language, paragraphs, clusters);
  return { lines, same, differences, words };
}

function remark({ ends, differing }) {
  return differing === 0
    ? ''
    : `  in the words of Chromium's dictionary (${differing} of ${ends} ends differ from ours)`;
}

/** The first difference of a paragraph. The later break is one that only one side allows, or that just fits. */
function describe(text, ours, theirs) {
  const around = (at) =>
    at === undefined ? '(no more lines)' : `${text.slice(Math.max(0, at - 12), at)}|${text.slice(at, at + 12)}`;
  return `ours ${around(ours)}   Chromium ${around(theirs)}`;
}

async function show(page, name, html) {
  const file = join(out, `${name}.html`);
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => globalThis.document.fonts.ready);
}

/** Draws our lines above Chromium's. */
async function draw(language, paragraphs, clusters) {
  const set = clusters.map((own) => linesOf(own, language, shown));
  const pdf = await printLines(set, language, shown, margin);
  const stem = join(out, language);
  writeFileSync(`${stem}.pdf`, pdf.bytes);
  execFileSync('pdftoppm', ['-r', '144', '-png', '-singlefile', `${stem}.pdf`, `${stem}.ours`]);
  const html = pageOf(language, clusters, [shown]).replace(
    '</style>',
    `body{padding:${margin}px}.probe{display:none}</style>`,
  );
  await show(easel, `${language}.chromium`, html);
  await easel.setViewportSize({ width: Math.ceil(pdf.width), height: Math.ceil(pdf.height) });
  await easel.screenshot({ path: `${stem}.chromium.png` });
  await show(
    easel,
    `${language}.both`,
    `<!doctype html><style>body{margin:0}img{display:block;width:${pdf.width}px}img+img{border-top:2px solid red}</style>` +
      `<img src="${language}.ours.png"><img src="${language}.chromium.png">`,
  );
  await easel.setViewportSize({ width: Math.ceil(pdf.width), height: Math.ceil(pdf.height) * 2 + 2 });
  await easel.screenshot({ path: `${stem}.both.png` });
}

function row(name, lines, same) {
  const share = ((same * 100) / Math.max(1, lines)).toFixed(1);
  return `${name.padEnd(8)}  ${String(lines).padStart(5)}  ${String(same).padStart(8)}  ${share.padStart(7)} %`;
}
