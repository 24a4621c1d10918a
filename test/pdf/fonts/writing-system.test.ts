import { expect, test } from 'vitest';
import { alphabetSystemOf, hanSystemOf, ownSystemOf, writingSystemOf } from '../../../src/pdf/fonts/writing-system.js';

test('the language chooses between the forms of Han', () => {
  expect(['zh', 'zh-Hant', 'ja', 'ko', 'en', 'und', '??'].map(hanSystemOf)).toEqual([
    'Hans',
    'Hant',
    'Jpan',
    'Kore',
    'Hans',
    'Hans',
    'Hans',
  ]);
  expect(writingSystemOf('Kana', 'ja')).toBe('Jpan');
  expect(writingSystemOf('Kana', 'zh')).toBe('Hans');
  expect(writingSystemOf('Hang', 'zh')).toBe('Kore');
  expect(writingSystemOf('Laoo', 'zh')).toBe('Laoo');
  expect(writingSystemOf('Zyyy', 'ar')).toBeUndefined();
});

test('digits and marks go with the words of their language, amid Han with Latin', () => {
  const languages = ['ar', 'ur-PK', 'lo', 'kk', 'ko', 'zh', 'ja', 'en', 'und'];
  expect(languages.map(alphabetSystemOf)).toEqual([
    'Arab',
    'Arab',
    'Laoo',
    'Cyrl',
    'Kore',
    'Latn',
    'Latn',
    'Latn',
    'Latn',
  ]);
});

test('a script that no font is made for has no system of its own', () => {
  expect(['ar', 'ur-Aran', 'zh', 'zh-Hant', 'ja', 'ko', 'mn', 'mn-Mong', 'chr', '??'].map(ownSystemOf)).toEqual([
    'Arab',
    'Arab',
    'Hans',
    'Hant',
    'Jpan',
    'Kore',
    'Cyrl',
    'Mong',
    undefined,
    undefined,
  ]);
});
