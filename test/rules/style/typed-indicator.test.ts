import { describe, expect, test } from 'vitest';
import { checkSample, diagnosticsOf, findingsOf } from '../check-sample.js';

const indicators = `indicators:
  trade:
    label: Trade
    value: 31.10
    unit: {zh: 亿美元, en: billion US dollars}
  students:
    label: Students
    values: {2013: 11800, 2022: 14225}
    unit: {en: students, zh: 人}
  growth: {label: Growth, value: 41.5, unit: "%"}
  small: {label: Small, value: 12, unit: "%"}
  bare: {label: Bare, value: 2022}
  one: {label: One, value: 500, unit: km}
  two: {label: Two, value: 500, unit: km}`;
const abstract = (language: string, text: string): { indicators: string; front: string } => ({
  indicators,
  front: `front:\n  abstract:\n    ${language}: |\n      ${text}`,
});

describe('indicator/typed', () => {
  test.each([
    ['en', 'Trade reached ⟦31.10 billion US dollars⟧ in 2022.', '@val-trade'],
    ['en', 'Trade reached ⟦31.10\u00A0billion US dollars⟧, more than ever.', '@val-trade'],
    ['zh', '贸易额达⟦31.10亿美元⟧，创新高。', '@val-trade'],
    ['zh', '留学生共⟦14225人⟧。', '@val-students'],
    ['zh', '贸易额增长⟦41.5%⟧以上。', '@val-growth'],
    ['kk', 'Сауда ⟦41.5%⟧ өсті.', '@val-growth'],
    ['en', 'He said “much”: **⟦41.5%⟧**.', '@val-growth'],
  ])('%s: %s', (language, text, replacement) => {
    const sections = abstract(language, text);
    const pointer = `/front/abstract/${language}`;
    expect(findingsOf('indicator/typed', sections)).toEqual([{ severity: 'warning', pointer, mark: 0 }]);
    const [finding] = diagnosticsOf('indicator/typed', sections);
    expect(finding?.edits).toEqual([{ range: finding?.range, text: replacement }]);
    expect(finding?.related.map((place) => place.pointer)).toEqual([replacement.replace('@val-', '/indicators/')]);
  });

  test.each([
    ['en', 'There were ⟦14,225 students⟧.'],
    ['en', 'There were ⟦14\u202F225 students⟧.'],
    ['zh', '留学生共⟦14,225人⟧。'],
    ['zh', '留学生共⟦14 225人⟧。'],
    ['de', 'Es waren ⟦14.225 Personen⟧.'],
  ])('%s, in groups of thousands: %s, but no edit, which would take the groups away', (language, text) => {
    const de = indicators.replace('en: students', 'de: Personen, en: students');
    const sections = { ...abstract(language, text), indicators: de };
    expect(findingsOf('indicator/typed', sections).map(({ mark }) => mark)).toEqual([0]);
    expect(diagnosticsOf('indicator/typed', sections).map(({ edits }) => edits)).toEqual([[]]);
  });

  test('names every one of a text', () => {
    const sections = abstract('en', 'It rose by ⟦41.5%⟧ to ⟦31.10 billion US dollars⟧.');
    expect(findingsOf('indicator/typed', sections).map(({ mark }) => mark)).toEqual([0, 1]);
  });

  test.each([
    ['en', '@val-trade and 31.1 billion US dollars'],
    ['en', '31.10 million tonnes, 131.10 billion US dollars, 31.10 billion US dollarships'],
    ['en', '31.10亿美元'],
    ['zh', '往来达 14225人次。'],
    ['en', '31.10 billion US dollars per head, 31.10 billion US dollars/year'],
    ['en', '11800 students ten years ago'],
    ['en', '14.225 students, 14,225.5 students, 3,114,225 students, 4,14225 students, 2014, 225 students'],
    ['de', '14,225 Personen'],
    ['en', 'In 2022 it was 12% and -41.5% and 40–41.5%.'],
    ['en', 'The minister said: “It is 31.10 billion US dollars.”'],
    ['en', '> It is 31.10 billion US dollars.'],
    ['en', '| 31.10 billion US dollars |'],
    ['en', '`41.5%` [@paper, 41.5%] https://example.org/41.5%'],
    ['en', 'The line is 500 km long.'],
  ])('accepts %s: %s', (language, text) => {
    expect(findingsOf('indicator/typed', abstract(language, text))).toEqual([]);
  });

  test('what was said at a seminar or by a speaker stays as it was said', () => {
    const quotes = 'quotes:\n  - id: said\n    speaker: X\n    text:\n      en: It grew by 41.5%.';
    expect(findingsOf('indicator/typed', { indicators, quotes })).toEqual([]);
  });

  test.each(['“', '"', '«', '1', '4.', '41.5% ', '\u00A0'])('a text of 100,000 %s is soon read', (sign) => {
    const started = performance.now();
    checkSample(abstract('en', sign.repeat(100_000 / sign.length)));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
