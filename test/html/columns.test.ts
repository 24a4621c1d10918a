import { describe, expect, test } from 'vitest';
import type { PrintedEdition } from '../../src/document/nodes.js';
import type { sampleDocument } from '../fixtures/sample-document.js';
import { sampleEdition } from '../fixtures/sample-document.js';
import { fromTheRight, write, writeEditions } from './support/write-sample.js';

describe('editions side by side as a page', () => {
  test.each<{ readonly languages: Parameters<typeof sampleDocument> }>([
    { languages: ['zh', 'en'] },
    { languages: ['kk', 'zh', 'en'] },
  ])('has each id once, and every link inside leads to one: $languages', ({ languages }) => {
    const page = write(...languages);
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => decodeURIComponent(id ?? ''));
    expect(targets.filter((id) => !known.has(id.replaceAll('&#x3D;', '=')))).toEqual([]);
  });

  test('states language and direction in each cell, in the order of the columns', () => {
    const page = writeEditions(sampleEdition('zh'), fromTheRight(sampleEdition('en')));
    expect(page).toContain('<html lang="zh" dir="ltr">');
    const cells = [...page.matchAll(/<div class="cell[^"]*"([^>]*)>/g)].map(([, attributes]) => attributes);
    const both = [' lang="zh" dir="ltr"', ' lang="ar" dir="rtl"'];
    expect(new Set(cells)).toEqual(new Set(both));
    const rows = [...page.matchAll(/<div class="row row-text">\n<div class="cell[^"]*"([^>]*)>/g)];
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every(([, attributes]) => attributes === both[0])).toBe(true);
  });

  test('describes itself once, in its own language, and names nobody twice', () => {
    const page = write('zh', 'en', 'kk');
    const metadata = [...page.matchAll(/<meta name="([^"]*)" content="([^"]*)">/g)].map(([tag]) => tag);
    expect(new Set(metadata).size).toBe(metadata.length);
    const descriptions = metadata.filter((tag) => tag.includes('name="description"'));
    expect(descriptions).toEqual([expect.stringContaining(sampleEdition('zh').meta.description!)]);
    for (const language of ['zh', 'en', 'kk'] as const) {
      expect(page).toContain(`content="${sampleEdition(language).meta.keywords.join(', ')}"`);
      expect(page).toContain(`<meta name="dcterms.language" content="${language}">`);
    }
  });

  test('leads from a column to its own edition', () => {
    const page = write('zh', 'en');
    const own = [...page.matchAll(/<div class="cell" lang="(zh|en)"[^>]*>(.*?)(?=<div class="cell|<\/main>)/gs)];
    const led = own.flatMap(([, language, text]) =>
      [...(text ?? '').matchAll(/<a class="reference[^"]*" href="#([a-z]+):/g)].map(([, target]) => [language, target]),
    );
    expect(led.length).toBeGreaterThan(4);
    // a list of references that is the same stands once, in the first edition's place
    expect(led.filter(([language, target]) => language !== target && target !== 'zh')).toEqual([]);
    expect(led.some(([language, target]) => language === 'en' && target === 'en')).toBe(true);
  });

  test('has every title at one size and both institutions under all their names', () => {
    const page = write('zh', 'en', 'kk');
    const cover = page.slice(
      page.indexOf('<header class="cover">'),
      page.indexOf('</header>', page.indexOf('<header class="cover">')),
    );
    expect([...cover.matchAll(/<h1>/g)]).toHaveLength(3);
    expect([...cover.matchAll(/<div class="cell" lang="(..)"/g)].map(([, language]) => language)).toEqual([
      'zh',
      'en',
      'kk',
    ]);
    const [, china, partner] = cover.split('<div class="institution">');
    expect(china?.match(/class="name"/g)).toHaveLength(3);
    expect(china).toContain('Beichen Institute');
    expect(partner).toContain('Saryzhailau Institute');
    expect(partner).not.toContain('Beichen');
  });

  test('pairs institutions by side where an edition names the partner first', () => {
    const other = sampleEdition('en');
    const { cover } = other.furniture;
    const turned = {
      ...other,
      furniture: { ...other.furniture, cover: { ...cover, institutions: [...cover.institutions].reverse() } },
    };
    const [, china] = writeEditions(sampleEdition('zh'), turned).split('<div class="institution">');
    expect(china).toContain('北辰');
    expect(china).toContain('Beichen');
  });

  test('has the picture once, its credit in every language, and the titles that no column has', () => {
    const [zh, en] = (['zh', 'en'] as const).map((language): PrintedEdition => {
      const edition = sampleEdition(language);
      const { furniture } = edition;
      const source = [{ type: 'text' as const, text: `photograph: ${language}` }];
      const logo = furniture.cover.institutions[0]?.logo;
      if (logo === undefined) throw new Error('the sample has logos');
      const key = 'cover.picture';
      const picture = { type: 'figure' as const, key, origin: { pointer: '' }, image: logo, alt: language, source };
      return { ...edition, furniture: { ...furniture, cover: { ...furniture.cover, picture } } };
    });
    if (zh === undefined || en === undefined) throw new Error('there are two editions');
    const page = writeEditions(zh, en);
    expect(page.match(/<figure class="figure" id="zh:cover.picture">/g)).toHaveLength(1);
    expect(page).toContain(
      '<span class="source"><span lang="zh" dir="ltr">photograph: zh</span> · <span lang="en" dir="ltr">photograph: en</span></span>',
    );
    expect(page).toMatch(/<ul class="other-titles">\s*<li><span lang="kk">Қытай[^<]*<\/span><\/li>\s*<\/ul>/);
  });

  test('describes itself once, and says nothing of itself twice', () => {
    const metadata = write('zh', 'en').match(/<meta name="(description|author|dcterms)[^>]*>/g) ?? [];
    expect(metadata.filter((tag) => tag.includes('name="description"'))).toHaveLength(1);
    expect(metadata.filter((tag) => tag.includes('dcterms.date'))).toHaveLength(1);
    expect(new Set(metadata).size).toBe(metadata.length);
  });

  test('a change of a heading is marked in its column', () => {
    const edition = sampleEdition('en');
    const body = edition.body.map((block) => ({ ...block, change: { kind: 'inserted' as const } }));
    const page = writeEditions(sampleEdition('zh'), { ...edition, body });
    expect(page).toContain('<ins><span class="said">inserted </span><div class="opening level-1 opener-part"');
  });

  test('is the same for the same documents', () => {
    expect(write('zh', 'en')).toBe(write('zh', 'en'));
  });
});
