import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrintedDocument } from '../../src/document/nodes.js';
import { zipEditions } from '../../src/document/parallel/zip-editions.js';
import { writeParallelHtml } from '../../src/html/write-parallel-html.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import { sampleDocument, sampleProfile } from '../fixtures/sample-document.js';
import type { SampleLanguage } from '../fixtures/sample-document.js';
import { findBrowser } from '../support/find-browser.js';

function write(...languages: readonly SampleLanguage[]): string {
  return writeEditions(languages.map((language) => sampleDocument(language)));
}

function writeEditions(documents: readonly PrintedDocument[]): string {
  const profiles = documents.map(() => sampleProfile('en'));
  return writeParallelHtml(zipEditions(documents), profiles, builtinTheme());
}

/** An edition as if its language were read from the right. */
function fromTheRight(document: PrintedDocument): PrintedDocument {
  return { ...document, meta: { ...document.meta, language: 'ar', direction: 'rtl' } };
}

const executablePath = findBrowser();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Without a browser these tests prove nothing; the setup of the run says so, and fails in CI.
describe.skipIf(executablePath === undefined)('editions side by side in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(async () => {
    await browser.close();
  });

  async function open(text: string, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.setContent(text);
    return page;
  }

  test.each([
    [['zh', 'en'], 390, 'light'],
    [['zh', 'en', 'kk'], 1440, 'dark'],
  ] as const)('axe finds nothing: %s at %i px, %s', async (languages, width, scheme) => {
    const page = await open(write(...languages), width, scheme);
    await page.evaluate(axeSource);
    const results = await page.evaluate<axe.AxeResults>(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
    );
    expect(
      results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`)),
    ).toEqual([]);
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
      const page = await open(
        writeEditions([sampleDocument('zh'), fromTheRight(sampleDocument('en'))]),
        width,
        'light',
      );
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
