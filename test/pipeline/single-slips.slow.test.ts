import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noFiles } from '../../src/assets/report-files.js';
import { stopsRender, type Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { check } from '../../src/pipeline.js';

const whole = readFileSync('examples/china-kazakhstan/report.yaml', 'utf8');
const lines = whole.split('\n');

/** How many files each kind of slip that may happen anywhere is tried in; `SLIPS=40` takes longer and sees more. */
const each = Number(process.env['SLIPS'] ?? 2);

function errorsOf(text: string): readonly Diagnostic[] {
  return check({ file: 'report.yaml', text }, { files: noFiles, today: '2026-12-01' }).diagnostics.filter(stopsRender);
}

/** The number of a line and the first one after its block: what is indented deeper, and a list at its own depth. */
interface Block {
  readonly start: number;
  readonly end: number;
}

function depthOf(line: string): number {
  return line.search(/\S|$/);
}

function blockAt(start: number): Block {
  const depth = depthOf(lines[start] ?? '');
  let end = start + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    const isInside = line.trim() === '' || depthOf(line) > depth;
    const isListOf = depthOf(line) === depth && line.trim().startsWith('- ') && !lines[start]?.trim().startsWith('- ');
    if (!isInside && !isListOf) break;
  }
  return { start, end };
}

/** The line of a key, by the names of the keys that lead there. */
function lineOf(path: string): number {
  return path.split('.').reduce((from, key, depth) => {
    const at = lines.findIndex((line, index) => index >= from && line.startsWith(`${'  '.repeat(depth)}${key}:`));
    if (at === -1) throw new Error(`The example has no ${path}.`);
    return at;
  }, 0);
}

/** The example with some lines in the place of a block. */
function put({ start, end }: Block, ...instead: readonly string[]): string {
  return lines.toSpliced(start, end - start, ...instead).join('\n');
}

function line(index: number): Block {
  return { start: index, end: index + 1 };
}

/** Some of the lines that a pattern fits, spread over the file, the same ones on every machine. */
function some(pattern: RegExp, count = each): readonly number[] {
  const fit = lines.flatMap((text, index) => (pattern.test(text) ? [index] : []));
  return Array.from({ length: count }, (_, index) => fit[Math.floor(((index + 0.37) * fit.length) / count)]).filter(
    (index) => index !== undefined,
  );
}

function textOf(index: number): string {
  return lines[index] ?? '';
}

/** A line outside of texts that holds a key. */
const key = /^ *(?:- )?(?!zh|en|kk)[a-z][A-Za-z]+:(?: |$)/;
const scalar = /^ *(?:- )?(?!zh|en|kk|id)[a-z][A-Za-z]+: [^|>[{"]/;

function* slips(): Iterable<readonly [string, string]> {
  for (const path of [
    'references',
    'sides.china.team',
    'sides.partner.team',
    'sides.china.institutions',
    'sides.partner.institutions',
    'others',
    'phases.II.seminars',
    'phases.II.decisions',
    'parts.interaction.achievements',
    'parts.interaction.problems',
    'parts.partnerInitiatives.items',
    'parts.future.recommendations',
    'tables',
    'quotes',
    'boxes',
    'appendices',
    'study',
    'sides',
    'sides.partner',
    'parts',
    'parts.future',
    'phases',
    'study.editions',
  ])
    yield [`delete ${path}`, put(blockAt(lineOf(path)))];
  for (const [tag, wrong] of [
    ['zh', 'zn'],
    ['en', 'eng'],
    ['kk', 'kz'],
    ['kk', 'ru'],
    ['en', 'fr'],
    ['zh', 'zh-Hant'],
  ] as const)
    yield [`edition ${tag} as ${wrong}`, whole.replace(`language: ${tag}`, `language: ${wrong}`)];
  for (const index of some(/^ *- id: /, each * 2))
    yield [`rename ${textOf(index).trim()}`, put(line(index), `${textOf(index)}-renamed`)];
  for (const index of some(/^ *- id: /, each * 2)) yield [`delete item ${textOf(index).trim()}`, put(blockAt(index))];
  for (const index of some(key)) {
    const text = textOf(index);
    yield [`misspell ${text.trim()}`, put(line(index), text.replace(/([A-Za-z])([A-Za-z])(\w*:)/, '$2$1$3'))];
    yield [`delete key ${text.trim()}`, put(blockAt(index))];
    yield [`full-width colon ${text.trim()}`, put(line(index), text.replace(/: ?/, '：'))];
    yield [`tab ${text.trim()}`, put(line(index), text.replace(/^ +/, '\t'))];
    yield [`dedent ${text.trim()}`, put(line(index), text.replace(/^ {2}/, ''))];
    yield [`indent ${text.trim()}`, put(line(index), `  ${text}`)];
    yield [`no space ${text.trim()}`, put(line(index), text.replace(/: /, ':'))];
    const block = blockAt(index);
    yield [
      `dedent block ${text.trim()}`,
      put(block, ...lines.slice(block.start, block.end).map((one) => one.replace(/^ {2}/, ''))),
    ];
    yield [
      `indent block ${text.trim()}`,
      put(block, ...lines.slice(block.start, block.end).map((one) => (one === '' ? '' : `  ${one}`))),
    ];
    yield [`repeat ${text.trim()}`, put({ start: index, end: index }, ...lines.slice(block.start, block.end))];
  }
  for (const index of some(scalar)) {
    const text = textOf(index);
    for (const value of ['', '[]', '3.5', 'true', '{zh: x}', '"x', 'x: y', '*x', '- x'])
      yield [`${text.trim()} as ${value}`, put(line(index), text.replace(/: .*/, `: ${value}`))];
  }
  for (const index of some(/^ *zh: \|/)) {
    const other = index + 1 + lines.slice(index + 1).findIndex((text) => /^ *en: \|/.test(text));
    yield [
      `swap ${String(index)}`,
      put(line(index), textOf(index).replace('zh', 'en')).replace(textOf(other), textOf(other).replace('en', 'zh')),
    ];
    yield [`tag ${String(index)}`, put(line(index), textOf(index).replace('zh', 'cn'))];
    yield [`dedent text ${String(index)}`, put(line(index + 1), textOf(index + 1).trimStart())];
    yield [`no bar ${String(index)}`, put(line(index), textOf(index).replace(' |', ''))];
  }
  for (const index of some(/@[a-z]/)) {
    yield [`mention ${String(index)}`, put(line(index), textOf(index).replace(/@[a-z]+-?[a-z]+/, '@nothing-here'))];
    yield [
      `mention slip ${String(index)}`,
      put(line(index), textOf(index).replace(/(@[a-z-]+)([a-z])([a-z])/, '$1$3$2')),
    ];
  }
}

/** The value below which a share of the sorted numbers lies. */
function quantile(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.floor(sorted.length * share)];
}

test('one slip brings one error, or few', () => {
  expect(errorsOf(whole)).toEqual([]);
  const counts = [...slips()].map(([name, text]) => ({ name, errors: errorsOf(text).length }));
  const floods = counts.filter(({ errors }) => errors > 6);
  expect(floods).toEqual([]);
  // Some slips leave a sound file, such as texts of two languages that change places.
  const sorted = counts.flatMap(({ errors }) => (errors === 0 ? [] : [errors])).sort((a, b) => a - b);
  expect(sorted.length).toBeGreaterThan(counts.length / 2);
  expect(quantile(sorted, 0.5)).toBe(1);
  expect(quantile(sorted, 0.9)).toBeLessThanOrEqual(2);
}, 300_000);

test('what a missing list leaves unnamed is one finding, with the other places beside it', () => {
  const [only, ...more] = errorsOf(put(blockAt(lineOf('sides.china.team'))));
  expect(more).toEqual([]);
  expect(only?.code).toBe('id/known');
  expect(only?.message.en).toContain('Their entries seem to be missing');
  expect(only?.related.length).toBeGreaterThan(5);
});

test('the places that name a renamed entry are one finding, and one edit mends them all', () => {
  const text = whole.replace('- id: xi-2022\n', '- id: xi-20222\n');
  const errors = errorsOf(text);
  expect(errors.map(({ code }) => code)).toEqual(['prose/unknown-citation']);
  const edits = [...(errors[0]?.edits ?? [])].sort((a, b) => b.range.start - a.range.start);
  expect(edits.length).toBeGreaterThan(5);
  const mended = edits.reduce(
    (done, { range, text: put }) => done.slice(0, range.start) + put + done.slice(range.end),
    text,
  );
  expect(errorsOf(mended)).toEqual([]);
});
