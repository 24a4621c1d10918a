import { expect, test } from 'vitest';
import { diagnostic, type Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { foldCitations } from '../../src/prose/fold-citations.js';

function citations(count: number): readonly Diagnostic[] {
  return Array.from({ length: count }, (_, start) =>
    diagnostic('f', {
      code: 'prose/unknown-citation',
      severity: 'error',
      message: { en: 'Unknown.', zh: '没有。' },
      pointer: '/a',
      range: { start, end: start + 1 },
    }),
  );
}

test('a few unknown citations are told one by one', () => {
  expect(foldCitations(citations(10))).toHaveLength(10);
});

test('many are one finding at the first place, with the others beside it', () => {
  const [only, ...more] = foldCitations(citations(190).toReversed());
  expect(more).toEqual([]);
  expect(only?.range?.start).toBe(0);
  expect(only?.message.en).toContain('189');
  expect(only?.related.map(({ range }) => range?.start).slice(0, 3)).toEqual([1, 2, 3]);
});
