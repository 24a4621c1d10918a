import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/nodes.js';
import { writeHtml } from '../../src/html/write-html.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import { drawnWords, sampleDrawing } from '../fixtures/sample-drawing.js';
import { editionOf } from '../pdf/support/language-document.js';
import { printed } from '../support/printed.js';

function pageOf(language: keyof typeof drawnWords, more: Partial<ReturnType<typeof sampleDrawing>> = {}): string {
  const image = { ...sampleDrawing(language), ...more };
  const figure: Block = { type: 'figure', key: 'fig', origin: { pointer: '/x' }, image, alt: image.description };
  return writeHtml(printed(editionOf(language, [figure])), builtinTheme());
}

describe('a drawing on a page', () => {
  test('is one picture with a name, in the colours of the page', () => {
    const page = pageOf('zh');
    expect(page).toMatch(
      /<figure class="figure" id="fig">\s*<svg class="drawing" viewBox="0 0 300 120" width="400" height="160" role="img" aria-label="Two bars and a curve">/,
    );
    expect(page).toContain('<path class="fill-accent" d="M40 30h20v50h-20zM90 10h20v70h-20z"/>');
    expect(page).toContain(
      '<path fill="none" class="stroke-quiet" stroke-width="1.5" d="M140 80C180 80 200 20 280 20"/>',
    );
    expect(page).toContain('<path fill="none" class="fill-ink" d="M20 80L280 80L280 80.5L20 80.5z"/>');
  });

  test.each([
    ['zh', 'ltr', ['start', 'middle', 'end']],
    ['lo', 'ltr', ['start', 'middle', 'end']],
    ['ar', 'rtl', ['end', 'middle', 'start']],
  ] as const)('anchors texts by the page in %s, whose texts run %s', (language, direction, anchors) => {
    const page = pageOf(language);
    const texts = [
      ...page.matchAll(/<text [^>]*x="(\d+)"[^>]*text-anchor="(\w+)"[^>]*direction="(\w+)"[^>]*>([^<]*)</g),
    ];
    expect(texts.map(([, x, anchor, run, words]) => [x, anchor, run, words])).toEqual(
      drawnWords[language].map((words, index) => [['20', '150', '280'][index], anchors[index], direction, words]),
    );
  });

  test('says the language of a text that is not in that of the page', () => {
    const text = { type: 'text', text: 'سنة', x: 1, y: 2, anchor: 'left', size: 9, weight: 400, ink: 'ink' } as const;
    const page = pageOf('zh', { marks: [{ ...text, lang: 'ar' }] });
    expect(page).toMatch(/<text [^>]*text-anchor="end"[^>]*direction="rtl" lang="ar">سنة</);
    expect(page).toContain(':lang(ar){');
  });

  test('escapes what it is given', () => {
    const page = pageOf('zh', { description: '"><script>', marks: [] });
    expect(page).toContain('aria-label="&quot;&gt;&lt;script&gt;"');
    const text = { type: 'text', x: 1, y: 2, anchor: 'left', size: 9, weight: 400, ink: 'ink' } as const;
    const written = pageOf('zh', { marks: [{ ...text, text: '<b>R&D</b>' }] });
    expect(written).toMatch(/<text [^>]*>&lt;b&gt;R&amp;D&lt;\/b&gt;<\/text>/);
  });
});
