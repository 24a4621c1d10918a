import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/html/write-html.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import { sampleDocument } from '../fixtures/sample-document.js';
import type { SampleLanguage } from '../fixtures/sample-document.js';
import { findBrowser } from '../support/find-browser.js';

const executablePath = findBrowser();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Without a browser these tests prove nothing; the setup of the run says so, and fails in CI.
describe.skipIf(executablePath === undefined)('in a real browser', () => {
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

  async function open(language: SampleLanguage, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
    // The page's own policy forbids what axe has to do: it is bypassed for the tool, and tested on its own below.
    const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.setContent(writeHtml(sampleDocument(language), builtinTheme()));
    return page;
  }

  async function violations(page: Page): Promise<readonly string[]> {
    await page.evaluate(axeSource);
    const results = await page.evaluate(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
    );
    return (results as axe.AxeResults).violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id} ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
  }

  test.each([
    ['zh', 390, 'light'],
    ['zh', 1440, 'dark'],
    ['en', 1440, 'light'],
    ['en', 390, 'dark'],
    ['kk', 820, 'light'],
  ] as const)('axe finds nothing: %s at %i px, %s', async (language, width, scheme) => {
    const page = await open(language, width, scheme);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('axe finds nothing with a note open and the contents unfolded', async () => {
    const page = await open('en', 390, 'light');
    await page.locator('.contents summary').click();
    await page.locator('.mark-button').first().click();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test.each([320, 390, 820, 1100, 1440])('nothing but tables scrolls sideways at %i px', async (width) => {
    const page = await open('kk', width, 'light');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.context().close();
  });

  test('a note opens in place, takes the focus and gives it back', async () => {
    const page = await open('en', 1440, 'light');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY');
    const mark = page.locator('.mark-button').nth(1);
    await mark.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(`document.querySelector(':popover-open').textContent`)).toContain(
      'participating countries',
    );
    expect(await page.evaluate(`document.activeElement.matches(':popover-open > .note')`)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(`document.activeElement.getAttribute('data-label')`)).toBe('2');
    await page.context().close();
  });

  test('the policy admits the style sheet, and nothing is loaded or refused', async () => {
    const page = await browser.newPage();
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:') && request.url() !== 'about:blank') heard.push(request.url());
    });
    await page.setContent(writeHtml(sampleDocument('zh'), builtinTheme()));
    expect(
      await page.evaluate(`getComputedStyle(document.querySelector('.recommendation')).borderInlineStartStyle`),
    ).toBe('solid');
    expect(heard).toEqual([]);
    await page.close();
  });

  test('contents stand beside the text from 1100 px, folded above it below', async () => {
    const wide = await open('zh', 1100, 'light');
    expect(await wide.locator('nav.contents .entries').first().isVisible()).toBe(true);
    expect(await wide.locator('nav.contents summary').isVisible()).toBe(false);
    const [contents, text] = await Promise.all([
      wide.locator('nav.contents').boundingBox(),
      wide.locator('.text').boundingBox(),
    ]);
    expect((contents?.x ?? 0) + (contents?.width ?? 0)).toBeLessThan(text?.x ?? 0);
    await wide.context().close();
    const narrow = await open('zh', 820, 'light');
    expect(await narrow.locator('nav.contents .entries').first().isVisible()).toBe(false);
    await narrow.locator('nav.contents summary').click();
    expect(await narrow.locator('nav.contents .entries').first().isVisible()).toBe(true);
    await narrow.context().close();
  });

  test('prints cover, contents and notes, and no navigation', async () => {
    const page = await open('en', 1440, 'light');
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['nav.contents', '.bar', '.popover', '.mark-button', '.permalink']) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    for (const shown of ['.notes li', '.mark-link', '.contents-page', '.cover']) {
      expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
    }
    await page.context().close();
  });
});
