import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findOrdinaryUser } from '../support/ordinary-user.js';
import { command, runCli } from '../support/run-cli.js';
import { runShell } from '../support/run-shell.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const examples = join(process.cwd(), 'examples');
const minimal = join(examples, 'minimal/report.yaml');
const user = findOrdinaryUser();

/** A failure as it is told: one line, and lines of advice below it. */
const told = /^joint-report: [^\n]+\n(?: {2}[^\n]+\n)*$/;

describe.skipIf(process.platform === 'win32')('the system', () => {
  test('too few open files end in one line, from as many as Node itself needs', () => {
    const cwd = temporaryFolder({ 'empty.mjs': '' });
    const node = `'${process.execPath}'`;
    const starts = (files: number): boolean =>
      runShell(`ulimit -n ${String(files)}; ${node} empty.mjs 2> /dev/null`, cwd).code === 0;
    const least = Array.from({ length: 50 }, (_, index) => index + 10).find(starts) ?? 60;
    const codes = new Set<number | null>();
    for (let files = least; files < least + 16; files += 3) {
      const { code, err } = runShell(`ulimit -n ${String(files)}; joint-report validate '${minimal}'`, cwd);
      codes.add(code);
      if (code === 0) continue;
      expect(code).toBe(2);
      expect(err).toMatch(told);
      expect(err).toContain('ulimit -n 1024');
      expect(err).not.toContain('fault of joint-report');
    }
    expect(codes).toContain(2);
  });

  test.each([
    `validate '${minimal}'`,
    'validate .',
    `render '${minimal}'`,
    `fmt --check '${minimal}'`,
    `status '${minimal}'`,
    'init KZ --yes',
  ])('a folder that is gone under the feet: %s', (line) => {
    const cwd = temporaryFolder();
    const { code, err } = runShell(`mkdir here && cd here && rmdir ../here && joint-report ${line}`, cwd);
    expect(code).toBe(2);
    expect(err).toMatch(told);
    expect(err).toContain('the folder you are in is no longer there');
  });

  test('an environment without anything, or with nonsense, changes nothing', () => {
    const cwd = temporaryFolder();
    for (const words of [
      '',
      'TERM=nonsense LC_ALL=xx HOME=/nowhere TMPDIR=/nowhere COLUMNS=-1 NODE_COMPILE_CACHE=/nowhere/x',
    ]) {
      const { code, out } = runShell(
        `env -i ${words} '${process.execPath}' '${command}' render '${minimal}' --formats html --out out`,
        cwd,
      );
      expect({ code, files: readdirSync(join(cwd, 'out')) }).toEqual({
        code: 0,
        files: ['minimal.en.html', 'minimal.zh.html'],
      });
      expect(out).toBe('');
      rmSync(join(cwd, 'out'), { recursive: true });
    }
  });

  test.each(['throw error', 'Promise.reject(error)'])('a fault that nobody waits for is told as ours: %s', (fault) => {
    const cwd = temporaryFolder({
      'fault.mjs': `setTimeout(() => { const error = new Error('a\\u001Bb'); ${fault}; }, 1500);`,
      'busy.mjs': 'setTimeout(() => undefined, 60_000);',
    });
    const load = ['fault', 'busy'].map((name) => `--import ${pathToFileURL(join(cwd, `${name}.mjs`)).href}`).join(' ');
    const [plain, debug] = ['', '1'].map((wanted) =>
      runCli(['--version'], { env: { NODE_OPTIONS: load, JOINT_REPORT_DEBUG: wanted } }),
    );
    expect(plain).toEqual({
      code: 2,
      out: expect.stringMatching(/^\d/) as string,
      err: expect.stringMatching(
        /^joint-report: failed while working: a<U\+001B>b\n {2}This is a fault of joint-report/,
      ) as string,
    });
    expect(plain?.err).toMatch(told);
    expect(debug?.err).toMatch(/^ {4}at .*fault\.mjs/m);
  });
});

describe.skipIf(user === 'none here' || process.platform === 'win32')('a user with a home that is read-only', () => {
  const uid = user === 'none here' ? {} : user;

  test('checks and renders the examples', () => {
    const cwd = temporaryFolder();
    for (const name of ['home', 'out']) mkdirSync(join(cwd, name));
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'home'), 0o555);
    chmodSync(join(cwd, 'out'), 0o777);
    const env = { HOME: join(cwd, 'home'), TMPDIR: join(cwd, 'home') };
    expect(runCli(['validate', examples], { cwd: join(cwd, 'home'), env, ...uid }).code).toBe(0);
    const { code, err } = runCli(['render', examples, '--out', join(cwd, 'out')], {
      cwd: join(cwd, 'home'),
      env,
      ...uid,
    });
    expect(err).not.toContain('joint-report:');
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'home'))).toEqual([]);
  });

  test.each([
    ['the report', 'studies/report.yaml', 0o000],
    ['its folder', 'studies', 0o000],
    ['its folder, which may be entered', 'studies', 0o111],
    ['the folder of outputs', 'out', 0o555],
  ])('may not open %s: one line and exit 2', (_, path, mode) => {
    const cwd = temporaryFolder();
    cpSync(join(examples, 'minimal'), join(cwd, 'studies'), { recursive: true });
    mkdirSync(join(cwd, 'out'));
    for (const open of ['', 'studies', 'out']) chmodSync(join(cwd, open), 0o777);
    chmodSync(join(cwd, path), mode);
    const { code, err } = runCli(['render', 'studies', '--formats', 'html', '--out', 'out/in'], { cwd, ...uid });
    chmodSync(join(cwd, path), 0o777);
    expect(code).toBe(2);
    expect(err).toMatch(told);
    expect(err).toContain('permission');
  });

  test('in a folder that may not be read, the report is named and checked', () => {
    const cwd = temporaryFolder();
    chmodSync(cwd, 0o777);
    mkdirSync(join(cwd, 'here'));
    chmodSync(join(cwd, 'here'), 0o111);
    const run = runCli(['validate', minimal], { cwd: join(cwd, 'here'), ...uid });
    expect(run.code).toBe(0);
    expect(runCli(['validate', '.'], { cwd: join(cwd, 'here'), ...uid })).toMatchObject({
      code: 2,
      err: expect.stringMatching(told) as string,
    });
  });
});

describe.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)('a disk', () => {
  test('that is full leaves what was there, in one line', () => {
    const cwd = temporaryFolder();
    const { code, out, err } = runShell(
      `mkdir disk && mount -t tmpfs -o size=40k tmpfs disk || exit 77
       trap 'umount disk' EXIT
       joint-report render '${minimal}' --formats html --out disk 2> err; echo "$?"; ls -A disk; grep -v '^Not shown' err`,
      cwd,
    );
    // Some containers may not mount.
    if (code === 77) return;
    expect(err).toBe('');
    expect(out).toMatch(/^2\njoint-report: cannot write disk\/minimal\.\w\w\.html: the disk is full\.\n(?: {2}.*\n)*$/);
  });
});
