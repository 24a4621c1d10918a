import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportYaml } from '../../support/report-yaml.js';
import { runCli, type CliRun } from '../../support/run-cli.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const clean = reportYaml();
const faulty = clean.replace('study:\n', 'study:\n  tpoic: Railways\n');
const worse = faulty.replace('sides:\n', 'sides:\n  chnia: x\n');

function validate(cwd: string, ...args: readonly string[]): CliRun {
  return runCli(['validate', '--today', '2026-12-01', '--format', 'concise', ...args], { cwd });
}

describe('--baseline', () => {
  test('an old study keeps its faults, and a new one is reported', () => {
    const cwd = temporaryFolder({ 's/old/report.yaml': faulty, 's/new/report.yaml': clean });
    const update = validate(cwd, 's', '--baseline', 'kept/baseline.json', '--update-baseline');
    expect(update).toEqual({
      code: 0,
      out: '',
      err: 'kept/baseline.json keeps 1 of what was found; later runs report what is new.\n',
    });
    const baseline = JSON.parse(readFileSync(join(cwd, 'kept', 'baseline.json'), 'utf8')) as unknown;
    expect(baseline).toMatchObject({
      version: 1,
      findings: [
        { file: '../s/old/report.yaml', code: 'schema/unknown-key', severity: 'error', pointer: '/study/tpoic' },
      ],
    });

    const again = validate(join(cwd, 's'), 'old', '--baseline', '../kept/baseline.json');
    expect(again).toEqual({ code: 0, out: '', err: 'Not reported, since ../kept/baseline.json keeps them: 1.\n' });

    writeFileSync(join(cwd, 's', 'old', 'report.yaml'), `# Moved down.\n${worse}`);
    const later = validate(cwd, 's', '--baseline', 'kept/baseline.json', '--output', 'json=all.json');
    expect(later.code).toBe(1);
    expect(later.out).toMatch(/^s\/old\/report\.yaml:\d+:3: error schema\/unknown-key .*chnia.*\n$/);
    expect(JSON.parse(readFileSync(join(cwd, 'all.json'), 'utf8'))).toMatchObject({ summary: { errors: 1 } });
  });

  test('what was mended is named until the baseline is written anew', () => {
    const cwd = temporaryFolder({ 'report.yaml': faulty });
    validate(cwd, 'report.yaml', '--baseline', 'b.json', '--update-baseline');
    writeFileSync(join(cwd, 'report.yaml'), clean);
    const stale = validate(cwd, 'report.yaml', '--baseline', 'b.json');
    expect(stale.code).toBe(0);
    expect(stale.err).toBe(
      'No longer found, though b.json keeps them (--update-baseline takes them out):\n  report.yaml schema/unknown-key /study/tpoic\n',
    );
    validate(cwd, 'report.yaml', '--baseline', 'b.json', '--update-baseline', '--quiet');
    expect(validate(cwd, 'report.yaml', '--baseline', 'b.json').err).toBe('');
  });

  test('a hint that nobody was shown is not kept, so that its phase can ask for it', () => {
    const plan = reportYaml({ phases: '' }).replace('phase: done', 'phase: plan');
    const cwd = temporaryFolder({ 'report.yaml': plan });
    validate(cwd, 'report.yaml', '--baseline', 'b.json', '--update-baseline');
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).not.toContain('phase/drafts-recorded');
    expect(validate(cwd, 'report.yaml', '--phase', 'I', '--baseline', 'b.json').out).toContain('phase/drafts-recorded');
  });

  test.each([
    [['--baseline', 'none.json'], 'cannot read none.json: there is no such file or folder.'],
    [['--baseline', 'report.yaml'], 'report.yaml is not a baseline of joint-report.'],
    [['--baseline', 'report.yaml', '--update-baseline'], 'report.yaml is not a baseline of joint-report.'],
    [['--update-baseline'], '--update-baseline needs to know the file.'],
  ])('%j fails the run before anything is checked', (args, message) => {
    const cwd = temporaryFolder({ 'report.yaml': faulty });
    const { code, out, err } = validate(cwd, 'report.yaml', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`joint-report: ${message}`);
    expect(existsSync(join(cwd, 'none.json'))).toBe(false);
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe(faulty);
  });
});
