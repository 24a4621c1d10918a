import { expect, test } from 'vitest';
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
