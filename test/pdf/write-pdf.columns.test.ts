import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Inline, PrintedEdition } from '../../src/document/nodes.js';
import { alignEditions } from '../../src/document/columns/align-editions.js';
import { textsOf } from '../../src/document/texts-of.js';
import type { PageLayout } from '../../src/pdf/columns/columns.js';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import { sampleEdition } from '../fixtures/sample-document.js';
import { findTool } from '../support/find-tool.js';
import { arabicEdition } from './support/arabic-edition.js';
import { installedFonts } from './support/fonts.js';
import { plainProfile } from './support/language-document.js';
import { pack, readPdf, type FoundText, type ReadPage, type ReadPdf } from './support/read-pdf.js';

const theme = builtinTheme();
const qpdf = findTool('qpdf');
const origin = { pointer: '/x' };

function print([first, ...others]: readonly [PrintedEdition, ...PrintedEdition[]], layout: PageLayout) {
  const plain = (edition: PrintedEdition): PrintedEdition => ({ ...edition, profile: plainProfile });
  const document = alignEditions([plain(first), ...others.map(plain)], layout === 'facing' ? 'page' : 'column');
  return writePdf(document, theme, installedFonts, { layout });
}

/** The words of a language that tell a paragraph, each with a name by which it is found again. */
const words = {
  zh: (name: string, count: number) => `始${name}` + '现代化进程研究'.repeat(count),
  en: (name: string, count: number) => `Begin${name} ${'modernization proceeds slowly '.repeat(count)}`.trim(),
  ar: (name: string, count: number) => `بداية ${name} ${'التحديث مستمر '.repeat(count)}`.trim(),
};

function countCharacters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** An edition of paragraphs that are longer in one language than in the other, each with a note. */
function edition(language: 'zh' | 'en' | 'ar', count: number): PrintedEdition {
  const sample = language === 'ar' ? arabicEdition() : sampleEdition(language);
  const names = Array.from({ length: count }, (_, index) => `${String(index + 1)}x`);
  const body = names.map((name, index): Block => {
    const mark: Inline = { type: 'noteMark', note: `n-${name}`, label: String(index + 1) };
    const text: Inline = { type: 'text', text: words[language](name, 6 + ((index * 7) % 23)) };
    return { type: 'paragraph', key: `f.p${String(index + 1)}`, origin, role: 'body', children: [text, mark] };
  });
  const notes = names.map((name, index) => {
    const children: readonly Block[] = [
      {
        type: 'paragraph',
        key: `n-${name}.p`,
        origin,
        role: 'body',
        children: [{ type: 'text', text: noteText(language, name) }],
      },
    ];
    return { key: `n-${name}`, origin, label: String(index + 1), children };
  });
  return { ...sample, front: [], body, notes, furniture: withoutStatus(sample.furniture) };
}

function noteText(language: 'zh' | 'en' | 'ar', name: string): string {
  return language === 'zh' ? `注${name}文` : language === 'en' ? `Note${name}text` : `حاشية ${name}`;
}

function withoutStatus({ status: _, ...furniture }: PrintedEdition['furniture']): PrintedEdition['furniture'] {
  return furniture;
}

/** Where a text begins: its page, and the place of its first run. */
function find(pages: readonly ReadPage[], text: string): { readonly page: number; readonly at: FoundText } {
  for (const page of pages) {
    const at = page.items.find((item) => pack(item.text).includes(text));
    if (at !== undefined) return { page: page.number, at };
  }
  throw new Error(`${text} stands on no page`);
}

describe.each([
  ['columns', ['zh', 'en']],
  ['columns', ['zh', 'en', 'kk']],
  ['facing', ['kk', 'zh']],
] as const)('the sample, %s, in %s', (layout, languages) => {
  const [first, ...others] = languages;
  const editions = [sampleEdition(first), ...others.map((language) => sampleEdition(language))] as const;
  let pdf: ReadPdf;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await print(editions, layout);
    pdf = await readPdf(bytes);
  }, 60_000);

  test('no character of any edition is lost', () => {
    // counted, for pages part a paragraph, and then its text is not read back in one piece
    const found = countCharacters(pdf.packed);
    const { furniture, ...sample } = sampleEdition('zh');
    const texts = editions.flatMap(({ front, body, notes }) =>
      textsOf({ ...sample, furniture: withoutStatus(furniture), front, body, notes })
        .filter(({ key }) => key !== 'cover')
        .map(({ key, text }) => `${key}\n${pack(text)}`),
    );
    // what is the same in all, such as a list of references, stands once
    const wanted = [...new Set(texts)].map((text) => text.slice(text.indexOf('\n') + 1));
    const lost = [...countCharacters(wanted.join(''))].filter(
      ([character, count]) => count > (found.get(character) ?? 0),
    );
    expect(wanted.length).toBeGreaterThan(200);
    expect(lost).toEqual([]);
  });

  test.skipIf(qpdf === undefined)('qpdf finds no fault', () => {
    const folder = mkdtempSync(join(tmpdir(), 'joint-report-'));
    try {
      writeFileSync(join(folder, 'a.pdf'), bytes);
      const { status, stdout } = spawnSync(qpdf ?? '', ['--check', join(folder, 'a.pdf')], { encoding: 'utf8' });
      expect(stdout).toContain('No syntax or stream encoding errors found');
      expect(status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('all that is read belongs to an element of its edition, none to the document as a whole', async () => {
    let found = 0;
    for (let number = 1; number <= pdf.document.numPages; number++) {
      const tree = await (await pdf.document.getPage(number)).getStructTree();
      const [document] = tree.children;
      const children = document !== undefined && 'children' in document ? document.children : [];
      expect(children.map((child) => ('role' in child ? child.role : child.type))).toEqual(children.map(() => 'Div'));
      found += children.length;
    }
    expect(found).toBeGreaterThanOrEqual(pdf.document.numPages);
  });

  test('the outline names each part once, in every language, and leads to it', async () => {
    const outline = (await pdf.document.getOutline()) as readonly { readonly title: string; readonly dest: unknown }[];
    const titles = outline.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const [part] = editions.map(({ body }) =>
      body.find((block) => block.type === 'section' && block.opener === 'part'),
    );
    const label = part?.type === 'section' ? (part.number?.label ?? '') : '';
    const named = titles.filter((title) => title.includes(label));
    expect(label).not.toBe('');
    expect(named.map((title) => title.split(' / ').length)).toEqual(named.map(() => languages.length));
    for (const { dest } of outline) expect(await pdf.document.getDestination(String(dest))).not.toBeNull();
  });
});

test('a list of references that stands once is what citations of both editions lead to', async () => {
  const { document } = await readPdf(await print([sampleEdition('zh'), sampleEdition('en')], 'columns'));
  const columns = new Map<string, Set<string>>();
  for (let number = 1; number <= document.numPages; number++) {
    const annotations = (await (await document.getPage(number)).getAnnotations()) as {
      readonly dest?: unknown;
      readonly rect: readonly number[];
    }[];
    for (const { dest, rect } of annotations) {
      if (typeof dest !== 'string' || !dest.includes(':ref-')) continue;
      const column = (rect[0] ?? 0) < 297 ? 'zh' : 'en';
      columns.set(dest, (columns.get(dest) ?? new Set()).add(column));
    }
  }
  expect([...columns.keys()]).toEqual(['zh:ref-whitepaper']);
  expect([...(columns.get('zh:ref-whitepaper') ?? [])].sort()).toEqual(['en', 'zh']);
  expect(await document.getDestination('zh:ref-whitepaper')).not.toBeNull();
});

describe('paragraphs side by side', () => {
  const count = 40;
  const names = Array.from({ length: count }, (_, index) => `${String(index + 1)}x`);
  let pages: readonly ReadPage[];
  beforeAll(async () => {
    ({ pages } = await readPdf(await print([edition('zh', count), edition('en', count)], 'columns')));
  }, 60_000);

  test('begin on one baseline of one page, each in its column', () => {
    expect(pages.length).toBeGreaterThan(3);
    for (const name of names) {
      const zh = find(pages, `始${name}`);
      const en = find(pages, `Begin${name}`);
      expect(en.page).toBe(zh.page);
      expect(en.at.y).toBeCloseTo(zh.at.y, 1);
      expect(zh.at.x).toBeLessThan(200);
      expect(en.at.x).toBeGreaterThan(300);
    }
  });

  test('have their notes at the foot of the page of their mark, each below its column', () => {
    for (const [index, name] of names.entries()) {
      const zh = find(pages, `注${name}文`);
      const en = find(pages, `Note${name}text`);
      expect(zh.at.x).toBeLessThan(250);
      expect(en.at.x).toBeGreaterThan(300);
      for (const [note, next] of [
        [zh, `始${names[index + 1] ?? ''}`],
        [en, `Begin${names[index + 1] ?? ''}`],
      ] as const) {
        // the mark ends its paragraph: it stands between that and where the next one begins
        const own = find(pages, next.startsWith('始') ? `始${name}` : `Begin${name}`);
        const after = index + 1 < names.length ? find(pages, next).page : pages.length;
        expect(note.page).toBeGreaterThanOrEqual(own.page);
        expect(note.page).toBeLessThanOrEqual(after);
      }
    }
  });

  test('keep within their columns', () => {
    const inked = pages.slice(1).flatMap(({ items }) => items.filter(({ text }) => text.trim() !== ''));
    const astray = inked.filter(({ x, width }) => x < 300 && x + width > 295);
    expect(inked.length).toBeGreaterThan(200);
    expect(astray).toEqual([]);
  });
});

describe('facing pages', () => {
  const names = Array.from({ length: 30 }, (_, index) => `${String(index + 1)}x`);
  let pages: readonly ReadPage[];
  beforeAll(async () => {
    ({ pages } = await readPdf(await print([edition('zh', 30), edition('en', 30)], 'facing')));
  }, 60_000);

  test('hold the same paragraphs at the same height, the first language on even pages', () => {
    expect(pages.length % 2).toBe(1);
    for (const name of names) {
      const zh = find(pages, `始${name}`);
      const en = find(pages, `Begin${name}`);
      expect(zh.page % 2).toBe(0);
      expect(en.page).toBe(zh.page + 1);
      expect(en.at.y).toBeCloseTo(zh.at.y, 1);
    }
  });

  test('are in one language each', () => {
    for (const { number, items } of pages.slice(1)) {
      const text = items.map((item) => item.text).join('');
      const other = number % 2 === 0 ? /modernization/ : /\p{Script=Han}/u;
      expect(text).not.toMatch(other);
    }
  });
});

describe('a page that is read from the right', () => {
  const arabic = edition('ar', 4);

  /** From where to where runs of a script stand on a page, heads and feet left out. */
  function spread(page: ReadPage | undefined, script: RegExp): { readonly from: number; readonly to: number } {
    const runs = page?.items.filter(({ text, y }) => script.test(text) && y > 100 && y < 740) ?? [];
    expect(runs.length).toBeGreaterThan(4);
    return {
      from: Math.min(...runs.map(({ x }) => x)),
      to: Math.max(...runs.map(({ x, width }) => x + width)),
    };
  }
  const arab = /\p{Script=Arabic}/u;
  const han = /\p{Script=Han}/u;

  test('has its first column at the right', async () => {
    const { pages } = await readPdf(await print([arabic, edition('zh', 4)], 'columns'));
    const page = pages.find(({ items }) => items.some(({ text }) => text.includes('始1x')));
    expect(spread(page, arab).from).toBeGreaterThan(295);
    expect(spread(page, han).to).toBeLessThan(300);
  });

  test('has a second column that is read from there at the right too', async () => {
    const { pages } = await readPdf(await print([edition('zh', 4), arabic], 'columns'));
    const page = pages.find(({ items }) => items.some(({ text }) => text.includes('始1x')));
    expect(spread(page, han).to).toBeLessThan(300);
    expect(spread(page, arab).from).toBeGreaterThan(295);
  });

  test('faces one that is read from the left, each with its head on its own side', async () => {
    const { pages } = await readPdf(await print([edition('zh', 4), arabic], 'facing'));
    const { page } = find(pages, '始1x');
    const head = (number: number, script: RegExp): FoundText | undefined =>
      pages[number - 1]?.items.filter(({ text }) => script.test(text)).toSorted((a, b) => b.y - a.y)[0];
    expect(head(page, han)?.x).toBeLessThan(200);
    expect(head(page + 1, arab)?.x).toBeGreaterThan(200);
  });
});

test('the same editions give the same bytes', async () => {
  const editions = [edition('zh', 3), edition('en', 3)] as const;
  expect(await print(editions, 'columns')).toEqual(await print(editions, 'columns'));
});
