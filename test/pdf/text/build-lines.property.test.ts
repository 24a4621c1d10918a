import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf } from '../../../src/language/tags.js';
import { isHanLanguage } from '../../../src/pdf/compose/typesetting.js';
import { alignLine } from '../../../src/pdf/text/align-line.js';
import { buildLines } from '../../../src/pdf/text/build-lines.js';
import { isInvisible, isJoiner } from '../../../src/pdf/unicode/characters.js';
import { makeClusters } from '../../../src/pdf/text/make-clusters.js';
import { placeClusters, writingOrder } from '../../../src/pdf/text/place-clusters.js';
import type { Span } from '../../../src/pdf/text/span.js';
import type { TextLine } from '../../../src/pdf/text/text-line.js';
import { defaultFonts } from '../support/fonts.js';
import { plainStyle, textOf } from '../support/set-text.js';
import { scriptSamples } from '../support/script-samples.js';

const languages = ['zh', 'en', 'ar', 'ur', 'fa', 'he', 'lo', 'th', 'km', 'my', 'hi', 'bn', 'kk', 'ko'];
const words = Object.values(scriptSamples).flatMap((sample) => sample.split(' '));
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('2035', '17.5 %', '(', ')', '“', '”', '«', '»', '[', ']', '，', '。', '—', '-'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\u200f', '\u2067', '\u2066', '\u2069', '\u200c', '\u200d', '\u00ad', '\u2060'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom('\n', '\u2028', 'https://example.org/a-long/path?query=1&other=2') },
);
const mixture = fc.array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { maxLength: 25 });
const language = fc.constantFrom(...languages);
const measure = fc.integer({ min: 60, max: 300 });
const tailored = fc.boolean();

interface Case {
  readonly text: string;
  readonly lines: readonly TextLine[];
}

function setMixture(parts: readonly (readonly [string, string])[], tag: string, width: number, house: boolean): Case {
  const text = parts
    .map(([word, space]) => word + space)
    .join('')
    .normalize('NFC');
  const span: Span = { text, style: plainStyle, language: tag, han: isHanLanguage(tag) };
  const lines = buildLines(makeClusters([span], defaultFonts, tag, { tailored: house }), {
    measure: width,
    firstIndent: 0,
    indent: 0,
    lineHeight: 16,
    baseline: 11,
    alignment: 'justify',
    direction: directionOf(tag),
    tailored: house,
  });
  return { text, lines };
}

const cases = { numRuns: 300, seed: 4 };

/** What prints something: the rest has no place on a line. */
function printed(text: string): string {
  return Array.from(text)
    .filter((character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      return !/\s/u.test(character) && !isInvisible(codePoint) && !isJoiner(codePoint);
    })
    .join('');
}

test('every character is on one line, in the order of reading', () => {
  fc.assert(
    fc.property(mixture, language, measure, tailored, (...given) => {
      const { text, lines } = setMixture(...given);
      expect(printed(lines.map(textOf).join(''))).toBe(printed(text));
    }),
    cases,
  );
});

test('what is drawn stands for what is read, cluster by cluster', () => {
  fc.assert(
    fc.property(mixture, language, measure, tailored, (...given) => {
      for (const { clusters } of setMixture(...given).lines) {
        for (const { glyphs, text, level } of clusters) {
          // a hyphen where a line ends is read as a soft one
          const shown = glyphs.map((glyph) => glyph.text).filter((own) => own !== '\u00ad');
          expect((level % 2 === 1 ? shown.reverse() : shown).join('')).toBe(text);
        }
      }
    }),
    cases,
  );
});

test('clusters from left to right are those of the line, each once, and side by side', () => {
  fc.assert(
    fc.property(mixture, language, measure, tailored, (...given) => {
      for (const line of setMixture(...given).lines) {
        const indices = line.clusters.map((_, index) => index);
        expect([...(line.order ?? indices)].sort((a, b) => a - b)).toEqual(indices);
        const placed = placeClusters(line, alignLine(line).stretch);
        expect(placed.map(({ cluster }) => cluster)).toEqual(line.clusters);
        expect(new Set(writingOrder(placed))).toEqual(new Set(placed));
        const inOrder = (line.order ?? indices).map((index) => placed[index]);
        inOrder.slice(1).forEach((next, index) => {
          const here = inOrder[index];
          const end = (here?.x ?? 0) + (here?.cluster.width ?? 0);
          expect(next?.x ?? 0).toBeGreaterThan(end - 0.001);
        });
      }
    }),
    cases,
  );
});

test('no line is wider than its measure, but where a single cluster is', () => {
  fc.assert(
    fc.property(mixture, language, measure, tailored, (...given) => {
      for (const line of setMixture(...given).lines) {
        if (line.clusters.length === 1) continue;
        expect(line.natural).toBeLessThanOrEqual(line.measure + 0.01);
        const { offset, stretch } = alignLine(line);
        expect(stretch).toBeGreaterThanOrEqual(-0.01);
        expect(offset).toBeGreaterThanOrEqual(-0.01);
      }
    }),
    cases,
  );
});

test('the same text gives the same lines', () => {
  fc.assert(
    fc.property(mixture, language, measure, tailored, (...given) => {
      const [once, again] = [setMixture(...given), setMixture(...given)];
      expect(again.lines.map((line) => [textOf(line), line.order, line.natural])).toEqual(
        once.lines.map((line) => [textOf(line), line.order, line.natural]),
      );
    }),
    { ...cases, numRuns: 100 },
  );
});
