import { expect, test } from 'vitest';
import { isLanguageTag, languageTag, suggestLanguageTag } from '../../../src/schema/formats/language-tag.js';

test.each([
  ['zh-Hans', 'zh'],
  ['en-Latn', 'en'],
  ['kk-Cyrl', 'kk'],
  ['ar-Arab', 'ar'],
  ['zh-Hans-CN', 'zh'],
  ['pt-Latn-BR', 'pt-BR'],
])('%s is told to be a long form of %s, which is offered', (long, short) => {
  expect(isLanguageTag(long)).toBe(false);
  expect(suggestLanguageTag(long)).toBe(short);
  const { message, replacement } = languageTag.explain(long);
  expect(replacement).toBe(short);
  expect(message.en).toContain('long form');
});

test.each(['zh-Hant', 'kk-Latn', 'kk-Arab', 'sr-Latn', 'uz-Cyrl', 'pt-BR', 'zh-HK'])(
  '%s says what its language alone does not, and stays',
  (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  },
);

test.each(['constructor', '__proto__', 'toString'])('%s, which every object has, is no tag that was meant', (tag) => {
  expect(isLanguageTag(tag)).toBe(false);
  expect(languageTag.explain(tag).replacement ?? '').toBeTypeOf('string');
});
