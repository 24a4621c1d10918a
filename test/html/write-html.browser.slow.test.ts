import { describe, expect, test } from 'vitest';
import { browserPath, useBrowser } from '../support/use-browser.js';
import { write } from './support/write-sample.js';

describe.skipIf(browserPath === undefined)('in a real browser', () => {
  const { browser, open, violations } = useBrowser();

  test.each([
    ['zh', 390, 'light'],
    ['zh', 1440, 'dark'],
    ['en', 1440, 'light'],
    ['en', 390, 'dark'],
    ['kk', 820, 'light'],
  ] as const)('axe finds nothing: %s at %i px, %s', async (language, width, scheme) => {
    const page = await open(write(language), { width, colorScheme: scheme });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('axe finds nothing with a note open and the contents unfolded', async () => {
    const page = await open(write('en'), { width: 390, colorScheme: 'light' });
    await page.locator('.contents summary').click();
    await page.locator('.mark-button').first().click();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test.each([320, 390, 820, 1100, 1440])('nothing but tables scrolls sideways at %i px', async (width) => {
    const page = await open(write('kk'), { width, colorScheme: 'light' });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.context().close();
  });

  test('a note opens in place, takes the focus and gives it back', async () => {
    const page = await open(write('en'), { width: 1440, colorScheme: 'light' });
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
    const page = await browser().newPage();
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:') && request.url() !== 'about:blank') heard.push(request.url());
    });
    await page.setContent(write('zh'));
    expect(
      await page.evaluate(`getComputedStyle(document.querySelector('.recommendation')).borderInlineStartStyle`),
    ).toBe('solid');
    expect(heard).toEqual([]);
    await page.close();
  });

  test('contents stand beside the text from 1100 px, folded above it below', async () => {
    const wide = await open(write('zh'), { width: 1100, colorScheme: 'light' });
    expect(await wide.locator('nav.contents .entries').first().isVisible()).toBe(true);
    expect(await wide.locator('nav.contents summary').isVisible()).toBe(false);
    const [contents, text] = await Promise.all([
      wide.locator('nav.contents').boundingBox(),
      wide.locator('.text').boundingBox(),
    ]);
    expect((contents?.x ?? 0) + (contents?.width ?? 0)).toBeLessThan(text?.x ?? 0);
    await wide.context().close();
    const narrow = await open(write('zh'), { width: 820, colorScheme: 'light' });
    expect(await narrow.locator('nav.contents .entries').first().isVisible()).toBe(false);
    await narrow.locator('nav.contents summary').click();
    expect(await narrow.locator('nav.contents .entries').first().isVisible()).toBe(true);
    await narrow.context().close();
  });

  test('prints cover, contents and notes, and no navigation', async () => {
    const page = await open(write('en'), { width: 1440, colorScheme: 'light' });
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
