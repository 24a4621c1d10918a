import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/document/editions.js';
import { layoutEditions } from '../../src/output/layout-editions.js';
import { readSource } from '../../src/source/read/read-source.js';

const text = 'study:\n  country: KZ\n  editions: [zh, en, kk, ru]\n';
const source = readSource(text, 'report.yaml');
const all = ['zh', 'en', 'kk', 'ru'].map((language, index): Edition => {
  return { language, extent: 'full', order: 'china-first', pointer: `/study/editions/${String(index)}` };
});

function languages(wanted: readonly string[] | undefined, layout: 'parallel' | 'facing', editions = all) {
  return layoutEditions(editions, wanted, layout, source).editions.map(({ language }) => language);
}

describe('the editions of a layout', () => {
  test('are those asked for, in that order', () => {
    expect(languages(['kk', 'zh'], 'parallel')).toEqual(['kk', 'zh']);
    expect(languages(['kk', 'zh', 'en'], 'parallel')).toEqual(['kk', 'zh', 'en']);
    expect(languages(['en', 'zh'], 'facing')).toEqual(['en', 'zh']);
  });

  test('are all of a study that has as many as the layout holds', () => {
    expect(languages(undefined, 'parallel', all.slice(0, 3))).toEqual(['zh', 'en', 'kk']);
    expect(languages(undefined, 'facing', all.slice(0, 2))).toEqual(['zh', 'en']);
  });

  test.each([
    [['zh', 'ar'], 'parallel', 'ar'],
    [undefined, 'parallel', '4 editions'],
    [undefined, 'facing', '4 editions'],
  ] as const)('%j as %s is reported at the editions of the file', (wanted, layout, words) => {
    const { editions, diagnostics } = layoutEditions(all, wanted, layout, source);
    expect(editions).toEqual([]);
    expect(diagnostics).toHaveLength(1);
    const [found] = diagnostics;
    expect(found).toMatchObject({ code: 'layout/editions', severity: 'error', pointer: '/study/editions' });
    expect(found?.message.en).toContain(words);
    expect(text.slice(found?.range?.start, found?.range?.end)).toContain('[zh, en, kk, ru]');
  });

  test('of a study with one edition are too few', () => {
    const { diagnostics } = layoutEditions(all.slice(0, 1), undefined, 'parallel', source);
    expect(diagnostics.map(({ message }) => message.en)).toEqual([
      'This study has 1 edition (zh); side by side stand 2 or 3.',
    ]);
  });
});
