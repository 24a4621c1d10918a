import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { blockKinds } from '../../src/document/blocks/block-kinds.js';
import { alignEditions } from '../../src/document/columns/align-editions.js';
import type { PrintedDocument, PrintedEdition } from '../../src/document/nodes.js';
import { textsOf } from '../../src/document/texts-of.js';
import type { PageLayout } from '../../src/pdf/columns/columns.js';
import { structureOf } from '../../src/pdf/structure-of.js';
import type { Element, Slot } from '../../src/pdf/structure/element.js';
import { sampleEdition } from '../fixtures/sample-document.js';
import { openReport } from '../support/open-report.js';
import { printed } from '../support/printed.js';
import { arabicEdition } from './support/arabic-edition.js';
import type { OwnedText } from './support/lay-out.js';
import { layOut, textByOwner } from './support/lay-out.js';
import { pack } from './support/read-pdf.js';

const egypt = openReport(readFileSync('examples/china-egypt/report.yaml', 'utf8'));
const fromEgypt = (language: string) => (): PrintedEdition => egypt.edition(language).edition;
const zh = (): PrintedEdition => sampleEdition('zh');
const en = (): PrintedEdition => sampleEdition('en');
const kk = (): PrintedEdition => sampleEdition('kk');
type Editions = readonly [() => PrintedEdition, ...(() => PrintedEdition)[]];
const cases: readonly (readonly [name: string, layout: PageLayout, editions: Editions])[] = [
  ['the sample in zh', 'columns', [zh]],
  ['the sample in ar', 'columns', [arabicEdition]],
  ['the sample in columns of zh, en and kk', 'columns', [zh, en, kk]],
  ['the sample in columns of zh and ar', 'columns', [zh, arabicEdition]],
  ['the sample on facing pages in en and ar', 'facing', [en, arabicEdition]],
  ['a report in ar', 'columns', [fromEgypt('ar')]],
  ['a report in columns of zh and ar', 'columns', [fromEgypt('zh'), fromEgypt('ar')]],
];

test('the sample has every kind of block', () => {
  const { front, body } = sampleEdition('zh');
  const types = new Set([...JSON.stringify([front, body]).matchAll(/"type":"(\w+)","key"/g)].map(([, type]) => type));
  expect([...types].sort()).toEqual(Object.keys(blockKinds).sort());
});

describe.each(cases)('structure and layout of %s', (_, layout, [first, ...others]) => {
  let document: PrintedDocument;
  let owned: OwnedText;
  beforeAll(async () => {
    const laidOut = await layOut([first(), ...others.map((open) => open())], layout);
    document = laidOut.document;
    owned = textByOwner(laidOut.pages);
  }, 120_000);

  test('every slot that layout names is an element', () => {
    const known = new Set(slotsOf(structureOf(document)));
    expect([...owned.slots.keys()].filter((slot) => !known.has(slot))).toEqual([]);
  });

  test('every text is that of an element, on whichever pages it stands', () => {
    const read = [...owned.slots.values()].map(plain).join('\n');
    const lost = document.editions.flatMap((edition) =>
      wordsOf(edition, document.editions.length).filter((text) => !read.includes(plain(text))),
    );
    expect(lost).toEqual([]);
  });

  test('what is no part of the text stands around it, or is printed again', () => {
    const { layout: drawn, repeated } = owned.artifacts;
    expect(drawn.filter((text) => /[\p{L}\p{N}]/u.test(text))).toEqual([]);
    const read = new Set(Array.from([...owned.slots.values()].join('')));
    expect(repeated.filter((text) => Array.from(text).some((character) => !read.has(character)))).toEqual([]);
  });
});

describe('the order of reading', () => {
  test('is that of the blocks', async () => {
    const { document, pages } = await layOut([zh()]);
    const listing = write(pruned(structureOf(document), textByOwner(pages).slots));
    await expect(`${listing}\n`).toMatchFileSnapshot('structure-of.zh.txt');
  });

  test('is the same in a language that is read from the right', () => {
    expect(structureOf(printed(arabicEdition())).children).toEqual(structureOf(printed(en())).children);
  });

  test.each([
    ['zh', 'ar', zh, arabicEdition],
    ['ar', 'zh', arabicEdition, zh],
  ])('is that of %s alone, then that of %s, where both stand side by side', (first, second, one, other) => {
    const [left, right] = [one(), other()];
    const facing = structureOf(alignEditions([left, right], 'page'));
    const columns = structureOf(alignEditions([left, right], 'column'));
    const alone = [left, right].map((edition) => structureOf(printed(edition)).children);
    for (const document of [facing, columns]) {
      expect(document.children.map(({ role, language }) => [role, language])).toEqual([
        ['Div', first],
        ['Div', second],
      ]);
    }
    const inside = (document: Element, at: number, language: string): unknown =>
      JSON.parse(JSON.stringify(document.children[at]?.children).replaceAll(`"${language}:`, '"'));
    expect(inside(facing, 0, first)).toEqual(alone[0]);
    expect(inside(facing, 1, second)).toEqual(alone[1]);
    // in columns, what is the same in both is read with the first
    expect(inside(columns, 0, first)).not.toEqual(alone[0]);
  });

  test('has what stands once in columns where the first edition has it, and captions where each has its own', () => {
    const { children } = structureOf(alignEditions([zh(), en()]));
    const [first = [], second = []] = children.map(slotsOf);
    expect(first).toEqual(expect.arrayContaining(['zh:fig-freight', 'zh:fig-freight.caption', 'zh:ref-rail']));
    expect(second).toContain('en:fig-freight.caption');
    expect(second.filter((slot) => !slot.startsWith('en:'))).toEqual([]);
    expect(second.filter((slot) => /^en:(?:fig-freight|ref-\w+)(?:#|$)/u.test(slot))).toEqual([]);
  });
});

function slotsOf({ slot, children }: Element): readonly Slot[] {
  return [...(slot === undefined ? [] : [slot]), ...children.flatMap(slotsOf)];
}

/** Text without white space and what prints nothing. */
function plain(text: string): string {
  return pack(text).replaceAll(/\p{Cf}/gu, '');
}

/** The words of an edition that are text: what its heads and feet say isn't, and titles in columns stand for themselves. */
function wordsOf(edition: PrintedEdition, columns: number): readonly string[] {
  const { runningTitle, labels, cover } = edition.furniture;
  const others = columns === 1 ? [] : cover.otherTitles.map(({ text }) => text);
  const around = new Set([runningTitle, labels.page, ...others]);
  return textsOf(edition)
    .map(({ text }) => text)
    .filter((text) => !around.has(text));
}

const widest = 100;

interface Listed {
  readonly head: string;
  readonly children: readonly Listed[];
}

/** Elements that are printed, each with its first words. */
function pruned({ role, slot, children }: Element, slots: OwnedText['slots']): Listed | undefined {
  const text = slot === undefined ? undefined : slots.get(slot);
  const inside = children.flatMap((child) => pruned(child, slots) ?? []);
  if (text === undefined && inside.length === 0) return undefined;
  return { head: `${role} ${(text ?? '').slice(0, 12)}`.trim(), children: inside };
}

/** A group on one line where that is short enough, else what it holds beneath it. */
function write(listed: Listed | undefined, indent = ''): string {
  if (listed === undefined) return '';
  const line = `${indent}${inline(listed)}`;
  if (line.length <= widest) return line;
  return [`${indent}${listed.head}`, ...listed.children.map((child) => write(child, `${indent}  `))].join('\n');
}

function inline({ head, children }: Listed): string {
  return [head, ...children.map((child) => `(${inline(child)})`)].join(' ');
}
