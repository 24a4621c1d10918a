import { describe, expect, test } from 'vitest';
import type { Block, Figure } from '../../../src/document/nodes.js';
import { writePdf } from '../../../src/pdf/write-pdf.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { drawnPlaces, drawnWords, sampleDrawing } from '../../fixtures/sample-drawing.js';
import { printed } from '../../support/printed.js';
import { installedFonts } from '../support/fonts.js';
import { editionOf } from '../support/language-document.js';
import { layOut } from '../support/lay-out.js';
import { pack } from '../support/read-pdf.js';
import { readContent, type Drawn } from '../support/read-content.js';
import { qpdf, readObjects } from '../support/read-objects.js';
import { elementsOf } from '../support/read-structure.js';
import { readTags } from '../support/read-tags.js';

type DrawnLanguage = keyof typeof drawnWords;

function figureOf(language: DrawnLanguage, more: Partial<Figure> = {}): Block {
  const image = sampleDrawing(language);
  return { type: 'figure', key: 'fig-bars', origin: { pointer: '/x' }, image, alt: image.description, ...more };
}

async function print(language: DrawnLanguage, block: Block) {
  const bytes = await writePdf(printed(editionOf(language, [block])), builtinTheme(), installedFonts);
  const pages = await readContent(bytes);
  return { bytes, pages, drawn: pages.at(-1)?.drawn ?? [] };
}

/** Where the words stand, from the left edge of the drawing, which its first rectangle fills. */
function placeOf(
  words: string,
  drawn: readonly Drawn[],
): { readonly left: number; readonly right: number; readonly y: number } {
  const ground = drawn.find(({ kind, left, right }) => kind === 'shape' && Math.abs(right - left - 300) < 1);
  const inside = drawn.filter(
    ({ kind, top, bottom }) => kind === 'text' && top >= (ground?.top ?? 0) && bottom <= (ground?.bottom ?? 0),
  );
  const pieces = inside.filter(({ text }) => pack(text) !== '' && pack(words).includes(pack(text)));
  if (ground === undefined || pieces.length === 0) throw new Error(`not drawn: ${words}`);
  return {
    left: Math.min(...pieces.map(({ left }) => left)) - ground.left,
    right: Math.max(...pieces.map(({ right }) => right)) - ground.left,
    y: (pieces[0]?.bottom ?? 0) - ground.top,
  };
}

describe.each(['zh', 'ar', 'lo'] as const)('a drawing in an edition in %s', (language) => {
  test('has its texts where it says, whichever way the page is read', async () => {
    const { drawn } = await print(language, figureOf(language));
    const [first, second, third] = drawnWords[language].map((words) => placeOf(words, drawn));
    expect(first?.left).toBeCloseTo(drawnPlaces.left, 0);
    expect(((second?.left ?? 0) + (second?.right ?? 0)) / 2).toBeCloseTo(drawnPlaces.middle, 0);
    expect(third?.right).toBeCloseTo(drawnPlaces.right, 0);
    for (const place of [first, second, third]) expect(place?.y).toBeCloseTo(drawnPlaces.baseline, 0);
  });

  test.skipIf(qpdf === undefined)('is a figure with its description, and its texts belong to that', async () => {
    const { bytes, pages } = await print(language, figureOf(language));
    const figures = elementsOf(readTags(readObjects(bytes, 'no-streams'), pages), /^Figure$/);
    expect(figures).toHaveLength(1);
    expect(JSON.stringify(figures)).toContain('Two bars and a curve');
  });
});

test('a drawing that is wider than its column is made smaller with its texts', async () => {
  const drawing = sampleDrawing('zh');
  const wide = { ...drawing, width: 1200, marks: drawing.marks.slice(-1) };
  const { drawn } = await print('zh', figureOf('zh', { image: wide }));
  const sizes = drawn.filter(({ text }) => text.includes('2024')).map(({ size }) => size);
  expect(sizes[0]).toBeCloseTo((9 * 420) / 1200, 1);
});

test('a drawing that is made smaller has thinner lines', async () => {
  const drawing = sampleDrawing('zh');
  const wide = { ...drawing, width: 1200 };
  const { pages } = await layOut([editionOf('zh', [figureOf('zh', { image: wide })])]);
  const strokes = pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.type === 'path' ? (item.stroke ?? []) : [])),
  );
  expect(strokes.map(({ thickness }) => thickness)).toEqual([expect.closeTo((1.5 * 420) / 1200, 3)]);
});

test('texts of a drawing that break their line stay whole, and those of no size are left out', async () => {
  const drawing = sampleDrawing('zh');
  const text = { type: 'text', x: 20, y: 60, anchor: 'left', size: 9, weight: 400, ink: 'ink' } as const;
  const marks = [...drawing.marks, { ...text, text: 'before\nafter' }, { ...text, text: 'nothing', size: 0 }];
  const { drawn } = await print('zh', figureOf('zh', { image: { ...drawing, marks } }));
  const words = drawn.map((one) => one.text).join('');
  expect(words).toContain('before after');
  expect(words).not.toContain('nothing');
});
