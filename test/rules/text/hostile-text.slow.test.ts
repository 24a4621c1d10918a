import { expect, test } from 'vitest';
import { checkSample } from '../check-sample.js';

/** What a pattern that goes back and forth would need minutes for. */
test.each([
  ['letters without end', 'a'],
  ['Han without end', '中'],
  ['a bracket that is never closed', '中(中', '中'],
  ['a quotation that is never closed', '中"中', '中'],
  ['signs of emphasis around a placeholder', 'TODO *', '*'],
  ['dashes', '中国-', '-'],
  ['full-width spaces', '\u3000', '\u3000'],
  ['typed headings', '## 1. ', '#'],
])('%s take no longer than they are', (_what, opening, more = opening) => {
  const text = opening + more.repeat(100_000 / more.length);
  const boxes = `boxes:\n  - id: box\n    title: Box\n    text:\n      zh: |\n        .${text}\n      kk: |\n        .${text}`;
  const started = performance.now();
  checkSample({ boxes });
  expect(performance.now() - started).toBeLessThan(5000);
});
