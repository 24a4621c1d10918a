import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noFiles } from '../../src/assets/report-files.js';
import { stopsRender, type Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { check, render } from '../../src/pipeline.js';
import { loadResources } from '../../src/output/resources.js';

const examples = ['minimal', 'china-kazakhstan'].map((name) => readFileSync(`examples/${name}/report.yaml`, 'utf8'));
const options = { files: noFiles, resources: loadResources(), today: '2026-12-01' };

/** How many copies are checked; `MUTATIONS=2000` takes longer and sees more. */
const copies = Number(process.env['MUTATIONS'] ?? 150);

/** Whole numbers below a bound, the same ones on every machine (mulberry32). */
class Chance {
  constructor(private state: number) {}

  below(bound: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  }

  of<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  }
}

type Mutation = (text: string, chance: Chance) => string;

/** Changes one line; it may become several or none. */
function onLine(change: (line: string, chance: Chance) => readonly string[]): Mutation {
  return (text, chance) => {
    const lines = text.split('\n');
    const at = chance.below(lines.length);
    return lines.toSpliced(at, 1, ...change(lines[at] ?? '', chance)).join('\n');
  };
}

const keys = ['__proto__', 'constructor', 'id', 'text', 'zh', 'by', 'x'];
const values = ['', '3', '-1', '.nan', 'true', 'null', '[]', '{}', '[[x]]', '{zh: x}', '|', '2026-13-45', '"\\u0000"'];
const pieces = [
  ...['\t', '\u3000', '：', ' #', '"', '[', '{', '&a ', '*a', '- ', '? ', '---\n', '\u0000', '\u202e', '\r\n', '<<: '],
  ...[
    '\ud800',
    '\u{1f600}',
    '\ue000',
    '[^9]',
    '[@nobody]',
    '@rec-none',
    '@tbl-trade',
    '<b>',
    '[x](javascript:x)',
    '# ',
  ],
  ...['&#x202e;', '*'.repeat(50), '> '.repeat(20)],
];

/** What hands, machines and the mail do to a file. */
const mutations: Readonly<Record<string, Mutation>> = {
  drop: onLine(() => []),
  repeat: onLine((line) => [line, line]),
  indent: onLine((line, chance) => [' '.repeat(1 + chance.below(4)) + line]),
  outdent: onLine((line, chance) => [line.slice(1 + chance.below(4))]),
  rename: onLine((line, chance) => [line.replace(/[A-Za-z]+:/, `${chance.of(keys)}:`)]),
  misspell: onLine((line, chance) => [line.replace(/([A-Za-z])(\w*:)/, `$1${chance.of(['e', 'X', '-', '中'])}$2`)]),
  retype: onLine((line, chance) => [line.replace(/:(?:\s.*)?$/, `: ${chance.of(values)}`)]),
  retypeItem: onLine((line, chance) => [line.replace(/- .*$/, `- ${chance.of(values)}`)]),
  swapLanguage: (text, chance) => {
    const marks = [...text.matchAll(/^ *(?:zh|en|kk):/gm)];
    if (marks.length === 0) return text;
    const { 0: mark, index } = chance.of(marks);
    const tag = chance.of(['zh', 'en', 'kk', 'ru', 'zh-Hant', 'xx']);
    return text.slice(0, index) + mark.replace(/[a-z]+/, tag) + text.slice(index + mark.length);
  },
  breakId: (text, chance) => {
    const ids = [...text.matchAll(/(?<=id: |@)[a-z][\w-]+/g)];
    if (ids.length === 0) return text;
    const { 0: id, index } = chance.of(ids);
    return (
      text.slice(0, index) + chance.of([`${id}x`, id.toUpperCase(), '', 'part-future']) + text.slice(index + id.length)
    );
  },
  insert: (text, chance) => {
    const at = chance.below(text.length);
    return text.slice(0, at) + chance.of(pieces) + text.slice(at);
  },
  corrupt: (text, chance) => {
    const bytes = new TextEncoder().encode(text);
    for (let i = 0; i < 3; i += 1) bytes[chance.below(bytes.length)] = chance.below(256);
    return new TextDecoder().decode(bytes);
  },
  truncate: (text, chance) => text.slice(0, chance.below(text.length)),
};

function mutate(seed: number): string {
  const chance = new Chance(seed);
  let text = chance.of(examples);
  for (let times = chance.of([1, 1, 1, 2, 4]); times > 0; times -= 1) {
    text = chance.of(Object.values(mutations))(text, chance);
  }
  return text;
}

/** The places of a finding that lie outside the file, or none where there should be one. */
function strayPlaces({ code, range, related, edits }: Diagnostic, length: number): readonly string[] {
  return [range, ...related.map((place) => place.range ?? range), ...edits.map((edit) => edit.range)]
    .filter((place) => place === undefined || !(0 <= place.start && place.start <= place.end && place.end <= length))
    .map((place) => `${code} at ${JSON.stringify(place)}`);
}

describe('a file that was changed at random', () => {
  test(
    'is checked without a throw, and every finding stands in it',
    () => {
      const read = Array.from({ length: copies }, (_, seed) => {
        const text = mutate(seed + 1);
        const { diagnostics, report } = check({ file: 'report.yaml', text }, options);
        const stray = diagnostics.flatMap((finding) => strayPlaces(finding, text.length));
        expect({ seed, stray }).toEqual({ seed, stray: [] });
        if (report === undefined)
          expect({ seed, faults: diagnostics.some(stopsRender) }).toEqual({ seed, faults: true });
        return report;
      });
      // Some still are reports, and some no longer: else nothing was tried.
      expect(read.filter((report) => report !== undefined).length).toBeGreaterThan(30);
      expect(read.filter((report) => report === undefined).length).toBeGreaterThan(30);
    },
    60_000 + 400 * copies,
  );

  test('is rendered whole, or not at all where an error is told', async () => {
    const ends = new Set<boolean>();
    for (let seed = 1; seed <= 60; seed += 1) {
      const { outputs, diagnostics } = await render(
        { file: 'report.yaml', text: mutate(seed) },
        { ...options, basename: 'study', languages: ['zh'], formats: ['html'] },
      );
      const stopped = diagnostics.some(stopsRender);
      if (stopped) expect({ seed, outputs }).toEqual({ seed, outputs: [] });
      ends.add(stopped);
    }
    expect(ends).toEqual(new Set([true, false]));
  }, 60_000);

  test('and an id that is a map is told like any other', () => {
    const { diagnostics } = check(
      { file: 'report.yaml', text: (examples[0] ?? '').replace('id: railway', 'id:\n          constructor: x') },
      options,
    );
    expect(diagnostics.filter(stopsRender).map(({ code }) => code)).toEqual(['schema/wrong-type']);
  });
});
