import { describe, expect, test } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

const code = 'glossary/forbidden-variant';

const glossary = `glossary:
  - id: bri
    term:
      zh: 一带一路
      en: Belt and Road Initiative
    variants:
      - {language: en, text: Belt and Road strategy, status: forbidden}
      - {language: en, text: the strategy of the belt, status: allowed}
      - {language: en, text: strategy of, status: forbidden}
      - {language: en, text: OBOR, status: deprecated}
      - {language: zh, text: 带路, status: forbidden}
      - {language: kk, text: Бір белдеу стратегиясы, status: forbidden}
    note:
      en: Never the Belt and Road strategy.`;

function sample(language: string, text: string): { glossary: string; boxes: string } {
  return { glossary, boxes: `boxes:\n  - id: box\n    title: Box\n    text:\n      ${language}: |\n        ${text}` };
}

describe('glossary/forbidden-variant', () => {
  test.each([
    ['en', 'The ⟦Belt and Road strategy⟧ grows.', 'Belt and Road Initiative'],
    ['en', 'A ⟦belt and road strategy⟧.', 'Belt and Road Initiative'],
    ['en-GB', 'The ⟦Belt and Road strategy⟧.', undefined],
    ['zh', '共建⟦带路⟧。', '一带一路'],
    ['kk', '«⟦Бір белдеу стратегиясы⟧».', undefined],
  ])('in %s: %s', (language, text, replacement) => {
    const found = findingsOf(code, sample(language, text));
    const wanted = language === 'en-GB' ? 'Belt and Road Initiative' : replacement;
    expect(found).toEqual([{ severity: 'error', pointer: `/boxes/0/text/${language}`, mark: 0 }]);
    expect(diagnosticsOf(code, sample(language, text)).map(({ edits }) => edits[0]?.text)).toEqual([wanted]);
  });

  test.each([
    ['en', 'The Belt and Road Initiative and its Belt and Road strategyless friends.'],
    ['en', 'By the strategy of the belt.'],
    ['en', '`Belt and Road strategy` [x](https://example.org/OBOR)'],
    ['zh', 'Belt and Road strategy'],
    ['zh', '一带一路'],
  ])('leaves %s: %s', (language, text) => {
    expect(findingsOf(code, sample(language, text))).toEqual([]);
  });

  test('says once a text and variant how many more there are', () => {
    const twice = sample('en', 'OBOR, ⟦Belt and Road strategy⟧, Belt and Road strategy; a ⟦strategy of⟧ trade.');
    expect(findingsOf(code, twice).map(({ mark }) => mark)).toEqual([0, 1]);
    expect(diagnosticsOf(code, twice).map(({ message }) => message.en.endsWith('; 1 more in this text.'))).toEqual([
      true,
      false,
    ]);
  });

  test('looks at titles, and not at quotations or the record of work', () => {
    expect(
      findingsOf(code, {
        ...sample('en', 'Text.'),
        study:
          'study:\n  country: KZ\n  phase: done\n  revision: 5\n  editions: [zh, en, kk]\n  subtitle:\n    en: ⟦Belt and Road strategy⟧',
        quotes:
          'quotes:\n  - id: said\n    speaker: X\n    text:\n      en: The Belt and Road strategy is ours.\n    source: interview',
        references: 'references:\n  - {id: interview, type: interview, title: Belt and Road strategy}',
      }).map(({ pointer, mark }) => [pointer, mark]),
    ).toEqual([['/study/subtitle/en', 0]]);
  });

  test('finds what differs from the term in case only', () => {
    const cased = `glossary:
  - id: road
    term: {en: Silk Road}
    variants: [{language: en, text: silk road, status: forbidden}]`;
    expect(
      findingsOf(code, { ...sample('en', 'The Silk Road, the ⟦silk road⟧, the SILK ROAD.'), glossary: cased }).map(
        ({ mark }) => mark,
      ),
    ).toEqual([0]);
  });

  test('finds each of as many variants as a term may have in a text of repetitions', () => {
    const variants = Array.from(
      { length: 50 },
      (_, index) => `      - {language: en, text: ${'a '.repeat(6 * index + 1).trim()}, status: forbidden}`,
    ).join('\n');
    const hostile = `glossary:\n  - id: a\n    term: {en: b}\n    variants:\n${variants}`;
    expect(findingsOf(code, { ...sample('en', 'a '.repeat(10_000)), glossary: hostile })).toHaveLength(50);
  });
});

describe('glossary/deprecated-variant', () => {
  test('warns with the term of the language', () => {
    const found = findingsOf(
      'glossary/deprecated-variant',
      sample('en', 'Called ⟦OBOR⟧ then, Belt and Road strategy.'),
    );
    expect(found).toEqual([{ severity: 'warning', pointer: '/boxes/0/text/en', mark: 0 }]);
  });
});
