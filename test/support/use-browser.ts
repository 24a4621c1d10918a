import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from './find-browser.js';

/** The path of the browser. Without one, its tests prove nothing; the setup of the run says so and fails in CI. */
export const browserPath = findBrowser();

/** How a page is opened: its width in pixels, and the reader's preferred colours. */
export interface Viewing {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** One browser for the tests of a suite, started before the first and closed after the last. */
export function useBrowser(): {
  /** The browser itself, while a test runs. */
  readonly browser: () => Browser;
  /** Opens a page; the caller closes its context. */
  readonly open: (html: string, viewing: Viewing) => Promise<Page>;
  /** The violations that axe finds on a page, by rule and element. */
  readonly violations: (page: Page) => Promise<readonly string[]>;
} {
  let opened: Browser | undefined;
  beforeAll(async () => {
    opened = await chromium.launch({
      executablePath: browserPath ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(async () => {
    await opened?.close();
  });
  const browser = (): Browser => {
    if (opened === undefined) throw new Error('The browser is open only while a test runs');
    return opened;
  };
  return {
    browser,
    async open(html, { width, colorScheme }) {
      // The page's own policy blocks axe, so it is bypassed here and tested separately.
      const context = await browser().newContext({ viewport: { width, height: 844 }, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      await page.setContent(html);
      return page;
    },
    async violations(page) {
      await page.evaluate(axeSource());
      const results = await page.evaluate<axe.AxeResults>(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
      );
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary = '' }) => `${id} ${target.join(' ')} ${failureSummary}`),
      );
    },
  };
}

function axeSource(): string {
  return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}
