import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportYaml } from '../../support/report-yaml.js';
import { runCli } from '../../support/run-cli.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const clean = reportYaml();
const faulty = clean.replace('study:\n', 'study:\n  tpoic: Railways\n');
const day = ['--today', '2026-12-01'];

describe('joint-report status', () => {
  test('tells of every study, whatever is wrong with it, and ends with 0', () => {
    const cwd = temporaryFolder({ 's/kz/report.yaml': clean, 's/la/report.yaml': faulty, 's/x.report.yaml': '\u0000' });
    const { code, out, err } = runCli(['status', ...day, '--format', 'json', 's'], { cwd });
    const { studies } = JSON.parse(out) as { studies: readonly { name: string; findings: { errors: number } }[] };
    expect([code, err]).toEqual([0, '']);
    expect(studies.map(({ name, findings }) => `${name} ${String(findings.errors)}`)).toEqual(['kz 0', 'la 1', 'x 1']);
  });

  test('a table in Chinese, without colours where it is piped', () => {
    const cwd = temporaryFolder({ 'kz/report.yaml': clean });
    const { code, out } = runCli(['status', ...day, '--lang', 'zh', 'kz'], { cwd });
    expect(code).toBe(0);
    expect(out.split('\n')[1]).toMatch(/^kz {4}哈萨克斯坦 +已完成 +5 /);
  });

  test('--out writes the page and says where', () => {
    const cwd = temporaryFolder({ 'kz/report.yaml': clean });
    const { code, out, err } = runCli(['status', ...day, 'kz', '--format', 'html', '--out', 'page/status.html'], {
      cwd,
    });
    expect([code, out, err]).toEqual([0, '', 'Written to page/status.html.\n']);
    expect(readFileSync(join(cwd, 'page/status.html'), 'utf8')).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  test('2 for a path that cannot be read, with the others told all the same; 2 for a form that is unknown', () => {
    const cwd = temporaryFolder({ 'kz/report.yaml': clean });
    const { code, out, err } = runCli(['status', ...day, 'nowhere.yaml', 'kz'], { cwd });
    expect(code).toBe(2);
    expect(out).toContain('Kazakhstan');
    expect(err).toContain('nowhere.yaml');
    expect(runCli(['status', 'kz', '--format', 'htm'], { cwd }).err).toContain('Did you mean html?');
  });
});
