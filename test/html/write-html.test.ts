import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/html/write-html.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import type { Block, Inline, PrintedDocument, PrintedEdition } from '../../src/document/nodes.js';
import { safeHref } from '../../src/document/safe-href.js';
import { sampleDocument, sampleEdition } from '../fixtures/sample-document.js';
import type { SampleLanguage } from '../fixtures/sample-document.js';
import { printed } from '../support/printed.js';

const languages: readonly SampleLanguage[] = ['zh', 'en', 'kk'];
const theme = builtinTheme();

function write(language: SampleLanguage): string {
  return writeHtml(sampleDocument(language), theme);
}

/** The sample with other blocks in its body. */
function withBody(...body: readonly Block[]): PrintedDocument {
  return printed({ ...sampleEdition('en'), front: [], body, notes: [] });
}

function paragraph(...children: readonly Inline[]): Block {
  return { type: 'paragraph', key: 'p', origin: { pointer: '/x' }, role: 'body', children };
}

function bodyOf(page: string): string {
  return page.slice(page.indexOf('<body>'));
}

describe('the page', () => {
  test.each(languages)('is self-contained, without script: %s', (language) => {
    const page = write(language);
    expect(page).toMatch(/^<!doctype html>\n<html lang="/);
    expect(page).not.toMatch(/<script|<iframe|<object|<embed|<link rel="stylesheet"|<base/i);
    expect(page).not.toMatch(/\son[a-z]+=/i);
    expect(page).not.toMatch(/\sstyle="/);
    for (const [, source] of page.matchAll(/<img [^>]*src="([^"]*)"/g))
      expect(source).toMatch(/^data:image\/png;base64,/);
  });

  test('admits by policy the one style sheet it holds', () => {
    const page = write('en');
    const css = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(css, 'utf8').digest('base64');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
      .exec(page)?.[1]
      ?.replaceAll('&#x27;', "'")
      .replaceAll('&#x3D;', '=');
    expect(policy).toBe(
      `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('is the same for the same document', () => {
    for (const language of languages) expect(write(language)).toBe(write(language));
  });

  test('leads to every edition, in the name and language of each', () => {
    const page = write('kk');
    expect(page).toContain('<html lang="kk" dir="ltr">');
    for (const { language, name, basename } of sampleEdition('kk').meta.editions) {
      expect(page).toContain(`<link rel="alternate" hreflang="${language}" href="${basename}.html">`);
      expect(page).toMatch(
        new RegExp(`<a href="${basename}\\.html" hreflang="${language}" lang="${language}" dir="ltr"[^>]*>${name}</a>`),
      );
    }
    expect(page.match(/aria-current="page"/g)).toHaveLength(1);
  });

  test('says what it is', () => {
    const page = write('en');
    expect(page).toContain('<title>China–Kazakhstan: A Study in Collaborative Modernization</title>');
    expect(page).toContain('<meta name="description" content="A joint study of collaborative modernization');
    expect(page).toContain('<meta name="author" content="Lu Qingwen">');
  });

  test('has one first heading and no gap in the levels below it', () => {
    for (const language of languages) {
      const levels = [...bodyOf(write(language)).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      });
    }
  });

  test('leads nowhere that it does not hold, and gives no id twice', () => {
    for (const language of languages) {
      const page = bodyOf(write(language));
      const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [
        ...[...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => decodeURIComponent(id ?? '')),
        ...[...page.matchAll(/(?:aria-labelledby|popovertarget)="([^"]*)"/g)].map(([, id]) => id ?? ''),
      ];
      expect(targets.length).toBeGreaterThan(20);
      for (const target of targets) expect(ids).toContain(target);
    }
  });

  test('holds no words but those of the document', () => {
    const upper = (text: string): string => text.toUpperCase();
    const spoken = JSON.parse(
      JSON.stringify(sampleEdition('en'), (key, value: unknown) =>
        typeof value === 'string' &&
        [
          'text',
          'heading',
          'label',
          'name',
          'country',
          'detail',
          'role',
          'remark',
          'title',
          'when',
          'stateLabel',
          'alt',
          'date',
          'series',
          'introduction',
          'phase',
          'owes',
          'subtitle',
          'runningTitle',
          'shortTitle',
          'contents',
          'page',
          'skipToText',
          'languages',
          'notes',
          'note',
          'backToText',
          'inThisPart',
          'permalink',
          'inserted',
          'deleted',
        ].includes(key)
          ? upper(value)
          : value,
      ),
    ) as PrintedEdition;
    const lists = sampleEdition('en');
    const document = printed({
      ...spoken,
      front: [],
      body: spoken.body.filter((block) => block.key === 'part-future'),
      notes: spoken.notes,
      furniture: { ...spoken.furniture, cover: { ...spoken.furniture.cover, institutions: [] } },
      meta: lists.meta,
      profile: { ...lists.profile, stamp: 'STAMP', embargo: 'EMBARGO' },
    });
    const text = bodyOf(writeHtml(document, theme))
      .replace(/<[^>]*>/g, ' ')
      .replace(/&[a-z#0-9]+;/g, ' ');
    const lower = new Set([...text.matchAll(/\p{Ll}+/gu)].map(([word]) => word));
    // Names of languages, a date and the untranslated list are lists of strings that were left as they are.
    expect([...lower].filter((word) => !['nglish', 'қазақ', 'тілі', 'oreword'].includes(word))).toEqual([]);
  });
});

describe('blocks', () => {
  const page = bodyOf(write('en'));

  test('a reference is kept on one line where it is short; two Chinese titles so kept would tear a justified line', () => {
    const kindOf = (text: string) => {
      const body = withBody(paragraph({ type: 'reference', target: 'p', text }));
      return /class="(reference[^"]*)" href="#p"/.exec(writeHtml(body, theme))?.[1];
    };
    expect(['Part One, 1.2', '第一部分（二）', 'Egypt’s exports to China', '同一园区有多组数字'].map(kindOf)).toEqual([
      'reference together',
      'reference together',
      'reference',
      'reference',
    ]);
  });

  test('a note opens at its mark, stands in the list, and leads back', () => {
    expect(page).toMatch(
      /<sup class="mark" id="note-1\/mark"><a class="mark-link" role="doc-noteref" href="#note-1">1<\/a>/,
    );
    expect(page).toMatch(
      /<button class="mark-button" type="button" popovertarget="_popover\/note-1" aria-label="Note 1" data-label="1">/,
    );
    expect(page).toMatch(/<div class="popover" id="_popover\/note-1" popover>.*<div class="note" role="note"/);
    expect(page).toMatch(/<li id="note-1">[\s\S]*?href="#note-1\/mark" aria-label="Back to the text 1"/);
  });

  test('changes are marked and said', () => {
    expect(page).toContain('<del data-cause="com-7"><span class="said">deleted </span>in turn </del>');
    expect(page).toMatch(
      /<ins data-cause="com-9"><span class="said">inserted <\/span><p class="body" id="rec-training\/p2">/,
    );
  });

  test('values, emphasis, code and links keep their meaning', () => {
    expect(page).toContain('<data value="19.1e12">US$19.1 trillion</data>');
    expect(page).toContain('<em>in the course of reform</em>');
    expect(page).toContain('<strong>the two count different countries</strong>');
    expect(page).toContain('<code>KZ-CN-04</code>');
    expect(page).toContain(
      '<a class="named" href="https://example.org/china-kazakhstan/training?year=2025&amp;lang=kk">',
    );
    expect(page).toContain('<a class="spelled" href="https://example.org/whitepaper">');
  });

  test('the cover has both institutions, the other titles, stamp and QR code', () => {
    expect(page.match(/<div class="institution">/g)).toHaveLength(2);
    expect(page).toContain('<li><span lang="zh">中国—哈萨克斯坦共同现代化研究</span></li>');
    expect(page).toContain('<p class="stamp">Phase III · Draft for discussion · Not for circulation</p>');
    expect(page).toMatch(
      /<svg class="drawing" viewBox="0 0 ([\d.]+) \1" width="[\d.]+" height="[\d.]+" role="img" aria-labelledby="[^"]*"/,
    );
  });

  test('a reference to nothing prints as text', () => {
    const lost = bodyOf(
      writeHtml(withBody(paragraph({ type: 'reference', target: 'nowhere', text: 'Part Nine' })), theme),
    );
    expect(lost).toContain('<p class="body" id="p">Part Nine</p>');
  });

  test.each([
    ['https://example.org', 'spelled'],
    ['authors@example.org', 'spelled'],
    ['example', 'named'],
  ])('print spells out the address that %j does not', (text, kind) => {
    const href = safeHref(text.includes('@') ? `mailto:${text}` : 'https://example.org');
    if (href === undefined) throw new Error('the addresses are safe');
    const body = withBody(paragraph({ type: 'link', href, children: [{ type: 'text', text }] }));
    expect(writeHtml(body, theme)).toContain(`<a class="${kind}" href="${href}">${text}</a>`);
  });

  test('a run of the other direction is isolated', () => {
    const page = bodyOf(writeHtml(withBody(paragraph({ type: 'text', text: 'سلام', lang: 'ar', dir: 'rtl' })), theme));
    expect(page).toContain('<bdi lang="ar" dir="rtl">سلام</bdi>');
  });
});

describe('hostile text', () => {
  const hostile = `</style></title><script>alert(1)</script><img src=x onerror="alert(1)"> ' " & {{title}}`;

  test('stays text wherever it stands', () => {
    const sample = sampleEdition('en');
    const edition = JSON.parse(
      JSON.stringify(
        {
          ...sample,
          furniture: { ...sample.furniture, cover: { ...sample.furniture.cover, institutions: [] } },
          front: [],
        },
        (key, value: unknown) => {
          const kept = [
            'type',
            'lang',
            'dir',
            'language',
            'direction',
            'kind',
            'role',
            'strength',
            'state',
            'opener',
            'mime',
            'header',
            'pointer',
            'href',
            'url',
          ];
          return typeof value === 'string' && !kept.includes(key) ? `${value}${hostile}` : value;
        },
      ),
      (key, value: unknown) =>
        key === 'image' ? { mime: 'image/png', bytes: new Uint8Array(), width: 1, height: 1 } : value,
    ) as PrintedEdition;
    const page = writeHtml(
      printed({ ...edition, profile: { ...sample.profile, stamp: hostile, embargo: hostile } }),
      theme,
    );
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page.match(/<\/title>/g)).toHaveLength(1);
    // Quoted values aside, no tag holds anything of it; outside tags, no `<` of it is left.
    const tags = page.replace(/"[^"]*"/g, '""').match(/<[^>]*>/g) ?? [];
    expect(tags.filter((tag) => /script|onerror|src=x|\{\{/.test(tag))).toEqual([]);
    expect(page.match(/\{\{title\}\}/g)?.length).toBeGreaterThan(20);
  });

  test('controls that HTML forbids are shown as what they are not', () => {
    const page = bodyOf(writeHtml(withBody(paragraph({ type: 'text', text: 'a\u0000b\u001bc\u0085d\u009Fe' })), theme));
    expect(page).toContain('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
  });

  test('a key may hold anything', () => {
    const keys = ['a b', 'a_b', '"><script>', 'ключ/один', '100%', '_text'];
    const page = bodyOf(
      writeHtml(
        withBody(
          ...keys.flatMap((key): readonly Block[] => [
            {
              type: 'paragraph',
              key,
              origin: { pointer: '' },
              role: 'body',
              children: [{ type: 'reference', target: key, text: key }],
            },
          ]),
        ),
        theme,
      ),
    );
    const decode = (text: string): string =>
      text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<');
    const ids = [...page.matchAll(/<p class="body" id="([^"]*)"/g)].map(([, id]) => decode(id ?? ''));
    const hrefs = [...page.matchAll(/class="reference[^"]*" href="#([^"]*)"/g)].map(([, id]) =>
      decodeURIComponent(id ?? ''),
    );
    expect(hrefs).toEqual(ids);
    expect(new Set(ids).size).toBe(keys.length);
    for (const id of ids) expect(id).not.toMatch(/\s/);
  });
});
