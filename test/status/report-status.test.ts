import { HtmlValidate } from 'html-validate';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { check, noFiles } from '../../src/index.js';
import { loadResources } from '../../src/output/resources.js';
import { writeLines } from '../../src/diagnostics/lines.js';
import { reportStatus as statusLines } from '../../src/status/report-status.js';
import type { StatusContext } from '../../src/status/status-format.js';
import { studyStatus, type StudyStatus } from '../../src/status/study-status.js';
import { reportYaml } from '../support/report-yaml.js';
import { written } from '../support/written.js';

const reportStatus = written(statusLines);

const resources = loadResources();
const { theme } = resources;
const context: StatusContext = { language: 'en', today: '2026-12-01', theme };

function study(name: string, text: string): StudyStatus {
  const input = { file: `${name}/report.yaml`, text };
  return studyStatus(name, check(input, { files: noFiles, resources, today: '2026-12-01' }));
}

const studies = [
  study('哈萨克斯坦', reportYaml({ phases: '' }).replace('phase: done', 'phase: II')),
  study('laos', reportYaml()),
  study('<b>faulty</b>', reportYaml().replace('study:\n', 'study:\n  tpoic: Railways\n')),
];

describe('table', () => {
  test.each(['en', 'zh'] as const)('columns line up below one another, wide characters or not: %s', (language) => {
    const lines = reportStatus('table', studies, { ...context, language }).split('\n');
    const rows = lines.filter((line) => !line.startsWith(' ') && line !== '');
    expect(rows).toHaveLength(4);
    const starts = rows.map((row) => {
      const at = row.search(/(?:Texts|文字|zh \d|[?？](?= {2}))/u);
      return stringWidth(row.slice(0, at));
    });
    expect(new Set(starts).size).toBe(1);
  });

  test('what is lacking stands below the study with who owes it; the rest is counted', () => {
    const text = reportStatus('table', studies, context);
    expect(text).toMatch(/\n {2}- Phase I, overdue: [^-]* — both sides/);
    const lacks = studies[0]?.lacks ?? [];
    expect(lacks.length).toBeGreaterThan(0);
    expect(text.match(/^ {2}- /gm)).toHaveLength(Math.min(lacks.length, 7) + 1);
  });

  test('no colours when they are off, some when they are on', () => {
    expect(reportStatus('table', studies, context)).not.toContain('\u001B');
    expect(writeLines(statusLines('table', studies, context), 'on')).toContain('\u001B[31m');
  });

  test('a name cannot act on the terminal', () => {
    const [first] = studies;
    if (first === undefined) throw new Error('no study');
    expect(reportStatus('table', [{ ...first, name: 'a\u001B[2J' }], context)).toContain('a<U+001B>[2J');
  });
});

describe('json', () => {
  test('every member is there, null where it is not known', () => {
    const { version, studies: told } = JSON.parse(reportStatus('json', studies, context)) as {
      version: number;
      studies: readonly Record<string, unknown>[];
    };
    expect(version).toBe(1);
    const keys = ['file', 'name', 'country', 'phase', 'revision', 'lacks', 'texts', 'findings'];
    expect(told.map((one) => Object.keys(one))).toEqual([keys, keys, keys]);
    expect(told[1]).toMatchObject({ country: { code: 'KZ', name: 'Kazakhstan' }, phase: 'done', lacks: [] });
    expect(told[2]).toMatchObject({ lacks: null, texts: null });
  });
});

describe('html', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    elements: ['html5'],
    rules: { 'doctype-style': 'off', 'void-style': 'off', 'require-csp-nonce': 'off', 'no-trailing-whitespace': 'off' },
  });

  test.each(['en', 'zh'] as const)(
    'html-validate finds no error, and nothing is fetched or run: %s',
    async (language) => {
      const page = reportStatus('html', studies, { ...context, language });
      const { results } = await validator.validateString(page);
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual(
        [],
      );
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).not.toMatch(/<script|<link|src=|url\(|@import/);
    },
  );

  test('what a file says is text, not markup', () => {
    const page = reportStatus('html', studies, context);
    expect(page).not.toContain('<b>');
    expect(page).toContain('&lt;b&gt;faulty&lt;/b&gt;');
  });
});
