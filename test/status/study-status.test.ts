import { describe, expect, test } from 'vitest';
import { check, noFiles } from '../../src/index.js';
import { loadResources } from '../../src/output/resources.js';
import { studyStatus, type StudyStatus } from '../../src/status/study-status.js';
import { reportYaml } from '../support/report-yaml.js';

const resources = loadResources();

function statusOf(text: string): StudyStatus {
  return studyStatus('kz', check({ file: 'kz/report.yaml', text }, { files: noFiles, resources, today: '2026-12-01' }));
}

describe('studyStatus', () => {
  test('a study that is done lacks nothing', () => {
    expect(statusOf(reportYaml())).toMatchObject({
      file: 'kz/report.yaml',
      name: 'kz',
      country: { code: 'KZ', name: { en: 'Kazakhstan', zh: '哈萨克斯坦' } },
      phase: 'done',
      revision: 5,
      lacks: [],
      findings: { errors: 0, warnings: 0, hints: 0 },
    });
  });

  test('the gates of the phase under way are open, those of phases before it have failed, those ahead are left out', () => {
    const { lacks } = statusOf(reportYaml({ phases: '' }).replace('phase: done', 'phase: II'));
    expect(new Set(lacks?.map(({ phase, progress }) => `${phase} ${progress}`))).toEqual(
      new Set(['I failed', 'II open']),
    );
    expect(lacks?.find(({ code }) => code === 'phase/one-editor')?.owes).toEqual({ en: 'both sides', zh: '双方' });
  });

  test('texts are counted by edition', () => {
    const text = reportYaml({
      study: `
study:
  country: KZ
  phase: III
  revision: 5
  title:
    zh: 中国与哈萨克斯坦
    en: China and Kazakhstan
  subtitle:
    zh: 研究报告
  editions:
    - zh
    - en
    - language: kk
      extent: synopsis
`,
    });
    const counts = statusOf(text).texts ?? [];
    const [zh, en, kk] = counts;
    expect(counts.map(({ language, extent }) => `${language} ${extent}`)).toEqual([
      'zh full',
      'en full',
      'kk synopsis',
    ]);
    expect(zh?.present).toBe(zh?.needed);
    expect(en?.needed).toBe((en?.present ?? 0) + 1);
    expect((kk?.needed ?? 0) - (kk?.present ?? 0)).toBeGreaterThanOrEqual(2);
  });

  test('a file with a fault still says which study it is, and nothing that only a report can tell', () => {
    const status = statusOf(reportYaml().replace('study:\n', 'study:\n  tpoic: Railways\n'));
    expect(status).toMatchObject({ phase: 'done', revision: 5, country: { code: 'KZ' }, findings: { errors: 1 } });
    expect(status.lacks).toBeUndefined();
    expect(status.texts).toBeUndefined();
  });

  test.each(['', 'study: no', 'study:\n  country: China\n  phase: IX\n  revision: many', '- a\n- list'])(
    'what says nothing has no country, phase or revision: %j',
    (text) => {
      const { country, phase, revision, findings } = statusOf(text);
      expect([country, phase, revision]).toEqual([undefined, undefined, undefined]);
      expect(findings.errors).toBeGreaterThan(0);
    },
  );
});
