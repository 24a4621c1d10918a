// Unicode's line breaking classes (LineBreak.txt and the data that UAX #14 uses with it) → runs in a short text. The
// files are in Debian's unicode-data; if they are missing or of another version, the existing output is kept.
import { readFile } from 'node:fs/promises';
import process from 'node:process';

export const file = 'src/pdf/text/breaks/line-break-classes.gen.ts';

const folder = '/usr/share/unicode';
const version = '15.0.0';

export async function generate() {
  const sources = await readSources();
  if (typeof sources === 'string') {
    process.stderr.write(`${file} is left as it is: ${sources}. It is made from Debian’s unicode-data ${version}.\n`);
    return readFile(file, 'utf8');
  }
  const classes = resolve(sources);
  const names = [...new Set(classes)].sort();
  const runs = [];
  for (let start = 0; start < classes.length;) {
    let end = start + 1;
    while (end < classes.length && classes[end] === classes[start]) end++;
    const length = end - start;
    runs.push((length === 1 ? '' : length.toString(36)) + signOf(names.indexOf(classes[start])));
    start = end;
  }
  return `// Generated from Unicode ${version} (LineBreak, EastAsianWidth, UnicodeData, emoji-data) by scripts/generate. Do not edit.

/** The classes of UAX #14, further ones where a rule asks for more than the class: see scripts/generate. */
export const lineBreakClasses = [
${rows(
  names.map((name) => `'${name}',`),
  ' ',
)
  .map((row) => `  ${row}`)
  .join('\n')}
] as const;

/** Runs of code points from 0: a length in base 36 (none: 1), then the class as a sign, \`A\` for the first. */
export const lineBreakRuns =
${rows(runs, '')
  .map((row) => `  '${row}'`)
  .join(' +\n')};
`;
}

/** A character that is not a base-36 digit, a quotation mark or a backslash. */
function signOf(index) {
  const sign = String.fromCharCode(0x41 + index);
  return sign < '[' ? sign : String.fromCharCode(0xc0 + index);
}

function rows(pieces, separator) {
  const lines = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last === undefined || last.length + separator.length + piece.length > 110) lines.push(piece);
    else lines[lines.length - 1] = last + separator + piece;
  }
  return lines;
}

async function readSources() {
  const names = ['LineBreak.txt', 'EastAsianWidth.txt', 'UnicodeData.txt', 'emoji/emoji-data.txt'];
  const texts = await Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'utf8').catch(() => undefined)));
  const missing = names.filter((_, index) => texts[index] === undefined);
  if (missing.length > 0) return `${missing.join(', ')} not found in ${folder}`;
  const [lineBreak, width, data, emoji] = texts;
  if (!lineBreak.startsWith(`# LineBreak-${version}`)) return `the files in ${folder} are of another version`;
  return { lineBreak, width, data, emoji };
}

/** LB1, and further distinctions that rules need: `OP` and `CP` of narrow width, unassigned pictographs. */
function resolve({ lineBreak, width, data, emoji }) {
  const classes = spread(lineBreak, 'XX');
  for (const [first, last] of [
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0xf900, 0xfaff],
    [0x1f000, 0x1faff],
    [0x1fc00, 0x1fffd],
    [0x20000, 0x2fffd],
    [0x30000, 0x3fffd],
  ])
    fillUnassigned(classes, first, last, 'ID');
  fillUnassigned(classes, 0x20a0, 0x20cf, 'PR');
  const widths = spread(width, 'N');
  const pictographs = spread(emoji.replace(/^.*; (?!Extended_Pictographic\b).*$/gm, ''), 'no');
  const categories = generalCategories(data);
  return classes.map((found, codePoint) => {
    const wide = /^[FWH]$/.test(widths[codePoint]);
    const category = categories[codePoint];
    switch (found) {
      case 'AI':
      case 'SG':
      case 'XX':
        return 'AL';
      case 'CJ':
        return 'NS';
      // the marks of Thai, Lao, Khmer and Burmese are distinguished later, by the text
      case 'SA':
        return category === 'Mn' || category === 'Mc' ? 'SM' : 'SA';
      case 'OP':
      case 'CP':
        return wide ? found : `${found}30`;
      // every 28th syllable is H2; computed, not listed
      case 'H2':
      case 'H3':
        return 'H3';
      case 'ID':
        return category === undefined && pictographs[codePoint] !== 'no' ? 'XP' : found;
      default:
        return found;
    }
  });
}

/** The values of a file of the database, one for each code point. */
function spread(text, missing) {
  const values = new Array(0x110000).fill(missing);
  for (const [, first, last, value] of text.matchAll(/^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)/gm))
    values.fill(value, Number.parseInt(first, 16), Number.parseInt(last ?? first, 16) + 1);
  return values;
}

function fillUnassigned(values, first, last, value) {
  for (let codePoint = first; codePoint <= last; codePoint++) if (values[codePoint] === 'XX') values[codePoint] = value;
}

function generalCategories(text) {
  const categories = new Array(0x110000);
  let first;
  for (const line of text.split('\n')) {
    const [code, name = '', category] = line.split(';');
    const codePoint = Number.parseInt(code, 16);
    if (Number.isNaN(codePoint)) continue;
    if (name.endsWith(', First>')) first = codePoint;
    if (name.endsWith(', Last>')) categories.fill(category, first, codePoint + 1);
    else categories[codePoint] = category;
  }
  return categories;
}
