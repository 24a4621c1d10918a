import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../support/run-cli.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const loose = 'study:\n  phase: plan # p\n  country: KZ\n';
const tidy = 'study:\n  country: KZ\n  phase: plan # p\n';
const faulty = 'study:\n  title: a: b\n';

describe('fmt', () => {
  test('brings the reports of a folder into form, and says which it changed', () => {
    const cwd = temporaryFolder({ 'a/report.yaml': loose, 'b/report.yaml': tidy });
    const before = statSync(join(cwd, 'b/report.yaml')).mtimeMs;
    expect(runCli(['fmt', '.'], { cwd })).toEqual({
      code: 0,
      out: 'a/report.yaml\n',
      err: '1 in form already, 1 brought into form.\n',
    });
    expect(readFileSync(join(cwd, 'a/report.yaml'), 'utf8')).toBe(tidy);
    expect(statSync(join(cwd, 'b/report.yaml')).mtimeMs).toBe(before);
    expect(readdirSync(join(cwd, 'a'))).toEqual(['report.yaml']);
    expect(runCli(['fmt', '.', '--check'], { cwd })).toMatchObject({ code: 0, out: '' });
  });

  test('with --check only tells', () => {
    const cwd = temporaryFolder({ 'report.yaml': loose });
    expect(runCli(['fmt', 'report.yaml', '--check'], { cwd })).toEqual({
      code: 1,
      out: 'report.yaml\n',
      err: '1 not in form.\n',
    });
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe(loose);
  });

  test('leaves a file with faults of YAML alone, and says where', () => {
    const cwd = temporaryFolder({ 'report.yaml': faulty });
    const { code, out } = runCli(['fmt', 'report.yaml'], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^report\.yaml:2:\d+/);
    expect(out).toContain('report.yaml is left as it is until this is mended; joint-report validate shows how.');
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe(faulty);
  });

  test('leaves a file that is not UTF-8 alone', () => {
    const bytes = Buffer.from([0x61, 0x3a, 0x20, 0xff, 0x0a]);
    const cwd = temporaryFolder({ 'report.yaml': bytes });
    expect(runCli(['fmt', 'report.yaml', '--lang', 'zh'], { cwd })).toMatchObject({
      code: 1,
      out: expect.stringContaining('report.yaml 保持原样') as string,
      err: '1 份保持原样。\n',
    });
    expect(readFileSync(join(cwd, 'report.yaml'))).toEqual(bytes);
  });

  test('keeps links and permissions', () => {
    const cwd = temporaryFolder({ 'kept/text.yaml': loose });
    chmodSync(join(cwd, 'kept/text.yaml'), 0o640);
    symlinkSync('kept/text.yaml', join(cwd, 'report.yaml'));
    expect(runCli(['fmt', 'report.yaml'], { cwd }).code).toBe(0);
    expect(lstatSync(join(cwd, 'report.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'kept/text.yaml'), 'utf8')).toBe(tidy);
    expect(statSync(join(cwd, 'kept/text.yaml')).mode & 0o777).toBe(0o640);
  });

  test('ends in 2 where a path cannot be read, and does the others', () => {
    const cwd = temporaryFolder({ 'report.yaml': loose });
    expect(runCli(['fmt', 'nowhere.yaml', 'report.yaml'], { cwd })).toMatchObject({ code: 2, out: 'report.yaml\n' });
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe(tidy);
  });
});
