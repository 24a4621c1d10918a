import { expect, test, vi } from 'vitest';
import { KeywordCounter } from '../../src/assets/count-term.js';

const english = 'Common development is common. A community develops in common; uncommon things happen.';

test.each([
  ['a word, not inside another', 'common', 'word', [], english, 'en', 3],
  ['letters wherever they stand', 'common', 'substring', [], english, 'en', 4],
  ['outside a longer term', 'common', 'word', ['common development'], english, 'en', 2],
  ['a term of several words', 'common development', 'word', [], english, 'en', 1],
  ['Chinese letters', '共同', 'substring', [], '共同发展，命运共同体，共同。', 'zh', 3],
  ['Chinese outside a longer term', '共同', 'substring', ['共同体'], '共同发展，命运共同体，共同。', 'zh', 2],
  ['decomposed letters', 'é', 'substring', [], 'e\u0301 é', 'fr', 2],
  ['what is not there', 'win-win', 'word', [], english, 'en', 0],
] as const)('counts %s', (_, term, unit, outside, text, language, count) => {
  expect(new KeywordCounter().count(text, term, { unit, language, outside })).toBe(count);
});

test('finds the same words in a long text as in each of its lines', () => {
  const lines = ['Common ends, common', 'uncommon things in com.mon; 共同发展。', 'a common-place'];
  const options = { unit: 'word', language: 'en', outside: [] } as const;
  const counter = new KeywordCounter();
  const inLines = lines.reduce((sum, line) => sum + counter.count(line, 'common', options), 0);
  expect(inLines).toBe(3);
  expect(counter.count(`${lines.join('\n')}\n`.repeat(500), 'common', options)).toBe(500 * inLines);
  const letters = `${'x'.repeat(999)}😀`.repeat(3);
  expect(counter.count(`${letters} common`, 'common', options)).toBe(1);
});

test('segments a text in short pieces: each question about segments copies their text', () => {
  const segmented = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  new KeywordCounter().count('common ground '.repeat(10_000), 'common', { unit: 'word', language: 'en', outside: [] });
  expect(Math.max(...segmented.mock.calls.map(([text]) => text.length))).toBeLessThanOrEqual(1000);
  expect(segmented.mock.calls.length).toBeLessThan(200);
  segmented.mockRestore();
});
