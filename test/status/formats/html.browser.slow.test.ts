import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check, noFiles } from '../../../src/index.js';
import { loadResources } from '../../../src/output/resources.js';
import { reportStatus } from '../../../src/status/report-status.js';
import { studyStatus } from '../../../src/status/study-status.js';
import { findBrowser } from '../../support/find-browser.js';
import { reportYaml } from '../../support/report-yaml.js';

const executablePath = findBrowser();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const resources = loadResources();
const texts = [
  reportYaml(),
  reportYaml({ phases: '' }).replace('phase: done', 'phase: II'),
  reportYaml().replace('study:\n', 'study:\n  tpoic: Railways\n'),
];
const studies = texts.map((text) =>
  studyStatus('kz', check({ file: 'kz/report.yaml', text }, { files: noFiles, resources, today: '2026-12-01' })),
);

describe.skipIf(executablePath === undefined)('the page of studies in a real browser', () => {
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

  test.each([
    ['en', 1280, 'light'],
    ['zh', 390, 'dark'],
  ] as const)(
    'axe finds nothing, and only the table scrolls sideways: %s at %i px, %s',
    async (language, width, scheme) => {
      // The page's own policy forbids what axe has to do.
      const context = await browser.newContext({
        viewport: { width, height: 844 },
        colorScheme: scheme,
        bypassCSP: true,
      });
      const page = await context.newPage();
      const status = { language, today: '2026-12-01', colour: 'off', theme: resources.theme } as const;
      await page.setContent(reportStatus('html', studies, status));
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.evaluate(axeSource);
      const results = await page.evaluate<axe.AxeResults>(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
      );
      expect(results.violations.map(({ id, help }) => `${id} ${help}`)).toEqual([]);
      await context.close();
    },
  );
});
