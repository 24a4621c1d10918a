import { describe, expect, test } from 'vitest';
import { sampleEdition, type sampleDocument } from '../fixtures/sample-document.js';
import { browserPath, useBrowser } from '../support/use-browser.js';
import { fromTheRight, write, writeEditions } from './support/write-sample.js';

describe.skipIf(browserPath === undefined)('editions side by side in a real browser', () => {
  const { open, violations } = useBrowser();

  test.each<{
    readonly languages: Parameters<typeof sampleDocument>;
    readonly width: number;
    readonly scheme: 'light' | 'dark';
  }>([
    { languages: ['zh', 'en'], width: 390, scheme: 'light' },
    { languages: ['zh', 'en', 'kk'], width: 1440, scheme: 'dark' },
  ])('axe finds nothing: $languages at $width px, $scheme', async ({ languages, width, scheme }) => {
    const page = await open(write(...languages), { width, colorScheme: scheme });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test.each<{ readonly languages: Parameters<typeof sampleDocument>; readonly width: number }>([
    { languages: ['zh', 'en'], width: 155 },
    { languages: ['zh', 'en', 'kk'], width: 242 },
  ])('the cover of $languages has room on its sheet of paper', async ({ languages, width }) => {
    const page = await open(write(...languages), { width: Math.round((width * 96) / 25.4), colorScheme: 'light' });
    await page.emulateMedia({ media: 'print' });
    const left = await page.evaluate<number>(
      `(({ clientHeight, scrollHeight }) => clientHeight - scrollHeight)(document.querySelector('.cover'))`,
    );
    expect(left).toBe(0);
    await page.context().close();
  });

  test.each([
    [320, 'below'],
    [390, 'below'],
    [820, 'beside'],
    [1440, 'beside'],
  ] as const)(
    'at %i px one paragraph stands %s the other, and nothing but tables scrolls sideways',
    async (width, where) => {
      const page = await open(writeEditions(sampleEdition('zh'), fromTheRight(sampleEdition('en'))), {
        width,
        colorScheme: 'light',
      });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      const tops = await page.evaluate<readonly number[]>(
        `[...document.querySelector('.row-text').children].map((cell) => cell.getBoundingClientRect().top)`,
      );
      expect(tops).toHaveLength(2);
      expect(tops[0] === tops[1]).toBe(where === 'beside');
      await page.context().close();
    },
  );
});
