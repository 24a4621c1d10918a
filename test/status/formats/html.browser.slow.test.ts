import { describe, expect, test } from 'vitest';
import { check, noFiles } from '../../../src/index.js';
import { loadResources } from '../../../src/output/resources.js';
import { writeLines } from '../../../src/diagnostics/lines.js';
import { reportStatus } from '../../../src/status/report-status.js';
import { studyStatus } from '../../../src/status/study-status.js';
import { reportYaml } from '../../support/report-yaml.js';
import { browserPath, useBrowser } from '../../support/use-browser.js';

const resources = loadResources();
const texts = [
  reportYaml(),
  reportYaml({ phases: '' }).replace('phase: done', 'phase: II'),
  reportYaml().replace('study:\n', 'study:\n  tpoic: Railways\n'),
];
const studies = texts.map((text) =>
  studyStatus('kz', check({ file: 'kz/report.yaml', text }, { files: noFiles, resources, today: '2026-12-01' })),
);

describe.skipIf(browserPath === undefined)('the page of studies in a real browser', () => {
  const { open, violations } = useBrowser();

  test.each([
    ['en', 1280, 'light'],
    ['zh', 390, 'dark'],
  ] as const)(
    'axe finds nothing, and only the table scrolls sideways: %s at %i px, %s',
    async (language, width, scheme) => {
      const status = { language, today: '2026-12-01', theme: resources.theme } as const;
      const page = await open(writeLines(reportStatus('html', studies, status), 'off'), { width, colorScheme: scheme });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    },
  );
});
