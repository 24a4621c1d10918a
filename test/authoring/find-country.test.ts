import { describe, expect, test } from 'vitest';
import { findCountry } from '../../src/authoring/find-country.js';
import { countryCodes } from '../../src/schema/country-codes.js';

describe('a country is found', () => {
  test.each([
    ['kz', 'KZ'],
    ['Kazakhstan', 'KZ'],
    ['哈萨克斯坦', 'KZ'],
    ['Қазақстан', 'KZ'],
    ['كازاخستان', 'KZ'],
    ['ລາວ', 'LA'],
    ['老挝人民民主共和国', 'LA'],
    ['Republic of Kazakhstan', 'KZ'],
    ['the Netherlands', 'NL'],
    ["cote d'ivoire", 'CI'],
    ['UK', 'GB'],
    ['Republic of Korea', 'KR'],
    ['Democratic Republic of the Congo', 'CD'],
    ['Guinea', 'GN'],
    ['Mexiko', 'MX'],
  ])('by %s', (name, code) => {
    expect(findCountry(name)).toEqual({ kind: 'found', code });
  });

  test('by every English and Chinese name that CLDR has for one', () => {
    for (const language of ['en', 'zh']) {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      for (const code of countryCodes) {
        const { kind, ...rest } = findCountry(names.of(code) ?? '');
        expect([code, kind]).toEqual([code, ['CN', 'HK', 'MO', 'TW'].includes(code) ? 'refused' : 'found']);
        expect(rest).toEqual({ code });
      }
    }
  });
});

test.each([
  ['China', 'CN'],
  ['中国', 'CN'],
  ['香港', 'HK'],
  ['Hong Kong', 'HK'],
  ['MO', 'MO'],
  ['台湾', 'TW'],
])('%s is refused', (name, code) => {
  expect(findCountry(name)).toEqual({ kind: 'refused', code });
});

test.each([
  ['Congo', ['CG', 'CD']],
  ['刚果', ['CG', 'CD']],
  ['Korea', ['KR', 'KP']],
  ['United', ['AE', 'GB', 'US']],
])('%s may be several', (name, codes) => {
  expect(findCountry(name)).toEqual({ kind: 'ambiguous', codes });
});

test.each([
  ['Kazakstann', ['KZ']],
  ['KAZ', ['KZ']],
  ['乌兹别克', ['UZ']],
  ['Atlantis', []],
  ['', []],
  ['x'.repeat(500), []],
])('%s is none, and something near is told', (name, near) => {
  expect(findCountry(name)).toEqual({ kind: 'unknown', near });
});
