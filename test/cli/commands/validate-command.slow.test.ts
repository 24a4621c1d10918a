import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findOrdinaryUser } from '../../support/ordinary-user.js';
import { reportYaml } from '../../support/report-yaml.js';
import { command, runCli } from '../../support/run-cli.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const user = findOrdinaryUser();
const clean = reportYaml();
/** An unknown key in line 2, and the lead institution's country wrong. */
const faulty = clean
  .replace('study:\n', 'study:\n  tpoic: Railways\n')
  .replace('country: KZ\n  phase', 'country: XX\n  phase');
/** The same study on its way: what phase I lacks is open. */
const open = reportYaml({ phases: '' }).replace('phase: done', 'phase: I');
const day = ['--today', '2026-12-01'];

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
}

/** Findings as `--format json` prints them. */
function findings(args: readonly string[], cwd: string): { code: number | null; found: readonly Found[]; err: string } {
  const { code, out, err } = runCli(['validate', ...day, '--format', 'json', ...args], { cwd });
  const { diagnostics } = JSON.parse(out) as { diagnostics: readonly Found[] };
  return { code, found: diagnostics, err };
}

describe('exit codes', () => {
  test('0 for a clean report', () => {
    const cwd = temporaryFolder({ 'report.yaml': clean });
    expect(findings(['report.yaml'], cwd)).toEqual({ code: 0, found: [], err: '' });
  });

  test('1 for a report with errors, all of them told', () => {
    const cwd = temporaryFolder({ 'report.yaml': faulty });
    const { code, found } = findings(['report.yaml'], cwd);
    expect(code).toBe(1);
    expect(found.filter(({ severity }) => severity === 'error').length).toBeGreaterThanOrEqual(2);
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['report.yaml']));
  });

  test('0 for open gates, 1 when --fail-on counts them', () => {
    const cwd = temporaryFolder({ 'report.yaml': open });
    const { code, found } = findings(['report.yaml'], cwd);
    expect(code).toBe(0);
    expect(found.map(({ severity }) => severity)).toContain('warning');
    expect(findings(['report.yaml', '--fail-on', 'warning'], cwd).code).toBe(1);
  });

  test('2 when a path cannot be read, and the others are checked all the same', () => {
    const cwd = temporaryFolder({ 'a/report.yaml': faulty, 'b/notes.txt': '' });
    const { code, found, err } = findings(['nowhere.yaml', 'a', 'b', 'c*/report.yaml'], cwd);
    expect(code).toBe(2);
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set([join('a', 'report.yaml')]));
    expect(err).toContain('joint-report: cannot read nowhere.yaml: there is no such file or folder.');
    expect(err).toContain('joint-report: no report in b:');
    expect(err).toContain('joint-report: no report matches c*/report.yaml.');
  });
});

describe('what is shown', () => {
  const codes = (args: readonly string[]): { shown: readonly string[]; err: string } => {
    const cwd = temporaryFolder({ 'report.yaml': open });
    const { out, err } = runCli([...args, 'report.yaml', ...day, '--format', 'concise'], { cwd });
    return {
      shown: [...new Set([...out.matchAll(/: (error|warning|hint) /g)].map(([, severity = '']) => severity))],
      err,
    };
  };

  test('validate shows what is open now, and says that there is more', () => {
    const { shown, err } = codes(['validate']);
    expect(shown).toEqual(['warning']);
    expect(err).toMatch(/^Not shown: \d+ hints in 1 file\. To see them: joint-report validate --show hint\n$/);
  });

  test('--show hint shows all, and then nothing is left to say', () => {
    const { shown, err } = codes(['validate', '--show', 'hint']);
    expect(shown).toContain('hint');
    expect(err).toBe('');
  });

  test('what fails the run is shown whatever --show says', () => {
    expect(codes(['validate', '--show', 'error', '--fail-on', 'warning']).shown).toEqual(['warning']);
  });

  test('render shows errors only: the draft’s first page lists the rest', () => {
    const { shown, err } = codes(['render', '--formats', 'html']);
    expect(shown).toEqual([]);
    expect(err).toContain('Not shown: ');
  });
});

describe('paths', () => {
  const files = { 's/a/report.yaml': clean, 's/b/laos.report.yaml': faulty, 's/node_modules/x/report.yaml': faulty };

  test.each([[['s']], [['s/*/*report.yaml']], [['s/b/laos.report.yaml', 's']]])(
    '%j lead to every report once',
    (paths) => {
      const { code, found } = findings(paths, temporaryFolder(files));
      expect(code).toBe(1);
      expect(new Set(found.map(({ file }) => file))).toEqual(new Set([join('s', 'b', 'laos.report.yaml')]));
      expect(found.filter((finding) => finding.code === found[0]?.code)).toHaveLength(1);
    },
  );
});

describe('what is no readable text', () => {
  test.each([
    ['UTF-16', Buffer.from(`\uFEFF${clean}`, 'utf16le'), 'file/encoding'],
    ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe]), 'file/binary'],
    ['GBK', Buffer.from('73747564793a20d6d0b9faceca0a', 'hex'), 'file/encoding'],
  ])('%s is a finding', (_name, bytes, code) => {
    const result = findings(['report.yaml'], temporaryFolder({ 'report.yaml': bytes }));
    expect(result.found).toMatchObject([{ code, severity: 'error' }]);
    expect(result.code).toBe(1);
  });

  test('a folder called report.yaml and a circle of links are told', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'folder', 'report.yaml'), { recursive: true });
    symlinkSync('round.yaml', join(cwd, 'round.yaml'));
    const { code, out, err } = runCli(['validate', 'folder', 'round.yaml'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n').filter((line) => line.startsWith('joint-report'))).toEqual([
      `joint-report: cannot read ${join('folder', 'report.yaml')}: it is a folder, not a file.`,
      'joint-report: cannot read round.yaml: its symbolic links go round in a circle.',
    ]);
  });

  test.skipIf(user === 'none here')(
    'a file and a folder that one may not open are told, and the rest is checked',
    () => {
      const cwd = temporaryFolder({ 's/a/report.yaml': '', 's/b/report.yaml': clean, 's/c/report.yaml': faulty });
      chmodSync(cwd, 0o755);
      chmodSync(join(cwd, 's', 'a'), 0o000);
      chmodSync(join(cwd, 's', 'b', 'report.yaml'), 0o000);
      const run = runCli(['validate', '--format', 'concise', 's'], { cwd, ...(user === 'none here' ? {} : user) });
      chmodSync(join(cwd, 's', 'a'), 0o755);
      expect(run.code).toBe(2);
      expect(run.out).toContain(`${join('s', 'c', 'report.yaml')}:3:3: error`);
      expect(run.err.split('\n').filter((line) => line !== '')).toEqual([
        `joint-report: cannot read ${join('s', 'a')}: you have no permission to open it.`,
        `joint-report: cannot read ${join('s', 'b', 'report.yaml')}: you have no permission to open it.`,
      ]);
    },
  );

  test('a name that would command the terminal is shown, not sent', () => {
    const { err } = runCli(['validate', 'x\u001b[2J\u202E.yaml']);
    expect(err).toContain('x<U+001B>[2J<U+202E>.yaml');
  });
});

describe('output', () => {
  const cwd = () => temporaryFolder({ 'report.yaml': faulty });

  test('is plain when piped, coloured when asked for', () => {
    const folder = cwd();
    expect(runCli(['validate', ...day, 'report.yaml'], { cwd: folder }).out).not.toContain('\u001b');
    expect(runCli(['validate', ...day, 'report.yaml'], { cwd: folder, env: { FORCE_COLOR: '1' } }).out).toContain(
      '\u001b[',
    );
    const env = { FORCE_COLOR: '1' };
    expect(runCli(['validate', ...day, '--no-color', 'report.yaml'], { cwd: folder, env }).out).not.toContain('\u001b');
  });

  test('names file, line and column', () => {
    const { out } = runCli(['validate', ...day, '--format', 'concise', 'report.yaml'], { cwd: cwd() });
    expect(out).toMatch(/^report\.yaml:3:3: error schema\/unknown-key/m);
  });

  test('is in Chinese with the same codes', () => {
    const folder = cwd();
    const codes = (text: string) => text.match(/\b[a-z]+\/[a-z-]+\b/g);
    const english = runCli(['validate', ...day, '--format', 'concise', 'report.yaml'], { cwd: folder }).out;
    const chinese = runCli(['validate', ...day, '--format', 'concise', '--lang', 'zh', 'report.yaml'], {
      cwd: folder,
    }).out;
    expect(chinese).toMatch(/\p{Script=Han}/u);
    expect(english).not.toMatch(/\p{Script=Han}/u);
    expect(codes(chinese)).toEqual(codes(english));
  });

  test('is nothing with --quiet unless the run fails', () => {
    const quiet = (text: string) =>
      runCli(['validate', ...day, '--quiet', '.'], { cwd: temporaryFolder({ 'report.yaml': text }) });
    expect(quiet(open)).toEqual({ code: 0, out: '', err: '' });
    expect(quiet(faulty)).toMatchObject({ code: 1, err: '' });
    expect(quiet(faulty).out).not.toContain('warning');
  });

  test('is the same in every time zone and locale', () => {
    const folder = cwd();
    const args = ['validate', ...day, '--lang', 'en', '--format', 'json', 'report.yaml'];
    const here = runCli(args, { cwd: folder, env: { TZ: 'UTC' } });
    expect(runCli(args, { cwd: folder, env: { TZ: 'Pacific/Kiritimati', LANG: 'fa_IR.UTF-8' } })).toEqual(here);
  });

  test('that nobody reads to its end disturbs nobody', async () => {
    const child = spawn(process.execPath, [command, 'validate', 'report.yaml'], { cwd: cwd(), stdio: 'pipe' });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });
});

test('--phase asks for what that phase needs', () => {
  const cwd = temporaryFolder({
    'report.yaml': reportYaml({ plan: '', phases: '' }).replace('phase: done', 'phase: plan'),
  });
  const severities = (args: readonly string[]) =>
    findings([...args, 'report.yaml'], cwd).found.map(({ severity }) => severity);
  const now = severities([]);
  const later = severities(['--phase', 'III']);
  expect(later.filter((severity) => severity !== 'hint').length).toBeGreaterThan(
    now.filter((severity) => severity !== 'hint').length,
  );
});
