import { expect, test } from 'vitest';
import { joinDash } from '../../src/html/join-dash.js';

test.each([
  ['中国—哈萨克斯坦', '中国\u2060—哈萨克斯坦'],
  ['如此——那么', '如此——那么'],
  ['one—two', 'one—two'],
])('%s', (text, joined) => {
  expect(joinDash(text)).toBe(joined);
});
