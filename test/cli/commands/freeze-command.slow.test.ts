import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportYaml } from '../../support/report-yaml.js';
import { runCli } from '../../support/run-cli.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const study = 'study:\n  country: KZ\n  phase: III\n  revision: 5\n  editions: [zh, en, kk]\n';
const report = reportYaml({ study });

describe('freeze', () => {
  test('records the text once, and validate guards it from then on', () => {
    const cwd = temporaryFolder({ 'kz/report.yaml': report });
    const first = runCli(['freeze', 'kz', '--date', '2026-09-01'], { cwd });
    expect(first).toMatchObject({ code: 0, err: '' });
    const text = readFileSync(join(cwd, 'kz/report.yaml'), 'utf8');
    const digest = /digest: "([0-9a-f]{64})"/.exec(text)?.[1] ?? '';
    expect(first.out).toContain(`date      2026-09-01\n  revision  5\n  digest    ${digest}\n`);
    expect(runCli(['validate', 'kz', '--format', 'concise'], { cwd }).out).not.toContain('frozen');

    expect(runCli(['freeze', 'kz'], { cwd })).toMatchObject({
      code: 0,
      out: expect.stringContaining('frozen as revision 5 on 2026-09-01') as string,
    });
    expect(readFileSync(join(cwd, 'kz/report.yaml'), 'utf8')).toBe(text);
  });

  test('refuses a study with an error, and shows it', () => {
    const faulty = report.replace('country: KZ', 'country: KZZ');
    const cwd = temporaryFolder({ 'report.yaml': faulty });
    const { code, out } = runCli(['freeze', 'report.yaml', '--lang', 'zh'], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/report\.yaml:\d+:\d+/);
    expect(out).toContain('report.yaml 未冻结');
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe(faulty);
  });

  test('refuses a day that the study can’t have been frozen on', () => {
    const cwd = temporaryFolder({ 'report.yaml': report });
    expect(runCli(['freeze', '.', '--date', '2999-01-01'], { cwd })).toMatchObject({
      code: 1,
      out: expect.stringContaining('date/not-in-future') as string,
    });
    expect(runCli(['freeze', '.', '--date', 'today'], { cwd })).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe(report);
  });

  test('says how to go on where `frozen` is incomplete', () => {
    const part = report.replace(/^ {2}III:\n/m, '  III:\n    frozen:\n      date: 2026-09-01\n');
    expect(part).not.toBe(report);
    const cwd = temporaryFolder({ 'report.yaml': part });
    expect(runCli(['freeze', '.'], { cwd })).toMatchObject({
      code: 1,
      out: expect.stringContaining('delete the lines of `frozen`') as string,
    });
  });

  test('takes one study', () => {
    const cwd = temporaryFolder({ 'a/report.yaml': report, 'b/report.yaml': report });
    expect(runCli(['freeze', '.'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('freeze takes one study, here are 2.') as string,
    });
  });
});
