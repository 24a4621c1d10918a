import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingFormats } from '../../../src/cli/options/option-values.js';
import { readOutputRequests } from '../../../src/cli/options/output-requests.js';
import { findOrdinaryUser } from '../../support/ordinary-user.js';
import { reportYaml } from '../../support/report-yaml.js';
import { runCli } from '../../support/run-cli.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const user = findOrdinaryUser();
const faulty = reportYaml().replace('study:\n', 'study:\n  tpoic: Railways\n');
const day = ['--today', '2026-12-01'];

describe('--output', () => {
  test('writes every format, as --format shows it', () => {
    const cwd = temporaryFolder({ 'report.yaml': faulty });
    const outputs = findingFormats.flatMap((name) => ['--output', `${name}=found/${name}.txt`]);
    const { code, out } = runCli(['validate', 'report.yaml', ...day, ...outputs], { cwd });
    expect(code).toBe(1);
    expect(out).toBe(readFileSync(join(cwd, 'found', 'pretty.txt'), 'utf8'));
    for (const name of findingFormats) {
      const shown = runCli(['validate', 'report.yaml', ...day, '--format', name], { cwd });
      expect(readFileSync(join(cwd, 'found', `${name}.txt`), 'utf8')).toBe(shown.out);
      expect(shown.out).toContain('schema/unknown-key');
    }
    expect(readdirSync(join(cwd, 'found'))).toHaveLength(findingFormats.length);
  });

  test('replaces what stood there, also where nothing was found, and in a render', () => {
    const cwd = temporaryFolder({ 'report.yaml': reportYaml(), 'a.json': 'old', 'b.xml': 'old' });
    const run = runCli(['render', 'report.yaml', ...day, '--formats', 'html', '--output=gitlab=a.json', '-q'], { cwd });
    expect(run).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe('[]\n');
    runCli(['validate', 'report.yaml', ...day, '--output', 'junit=b.xml'], { cwd });
    expect(readFileSync(join(cwd, 'b.xml'), 'utf8')).toContain('name="report.yaml" tests="1" failures="0"');
  });

  test('paths start from the working folder, however the report was named', () => {
    const cwd = temporaryFolder({ 's/a/report.yaml': faulty });
    const { out } = runCli(['validate', join(cwd, 's'), ...day, '--format', 'github'], { cwd });
    expect(out).toMatch(/^::error file=s\/a\/report\.yaml,line=3,/);
  });

  test.skipIf(user === 'none here')('a file that cannot be written fails the run, and the findings are shown', () => {
    const cwd = temporaryFolder({ 'report.yaml': faulty, 'kept/a.json': 'old' });
    mkdirSync(join(cwd, 'folder.json'));
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'kept'), 0o555);
    const outputs = ['json=kept/a.json', 'sarif=folder.json', 'junit=report.yaml/x.xml', 'gitlab=/dev/null'];
    const run = runCli(['validate', 'report.yaml', ...day, ...outputs.flatMap((output) => ['--output', output])], {
      cwd,
      ...(user === 'none here' ? {} : user),
    });
    chmodSync(join(cwd, 'kept'), 0o755);
    expect(run.code).toBe(2);
    expect(run.out).toContain('schema/unknown-key');
    expect(run.err.split('\n').filter((line) => line.startsWith('joint-report'))).toEqual([
      'joint-report: cannot write kept/a.json: you have no permission to open it.',
      'joint-report: cannot write folder.json: it is a folder.',
      'joint-report: cannot write report.yaml/x.xml: a part of the path is a file, not a folder.',
      'joint-report: cannot write /dev/null: it is a device or a pipe, not a file.',
    ]);
    expect(readFileSync(join(cwd, 'kept', 'a.json'), 'utf8')).toBe('old');
    expect(readdirSync(join(cwd, 'kept'))).toEqual(['a.json']);
  });

  test.each([
    ['sarf=x.json', '--output knows no “sarf”. Did you mean sarif?'],
    ['findings.json', '--output findings.json names no file.'],
    ['json=', '--output json= names no file.'],
    ['json=-', '--output writes files, not to the terminal.'],
    ['json=/dev/stdout', '--output writes files, not to the terminal.'],
    ['json=/dev/fd/2', '--output writes files, not to the terminal.'],
  ])('%s is refused before anything is done', (value, message) => {
    const cwd = temporaryFolder({ 'report.yaml': faulty });
    const { code, out, err } = runCli(['render', 'report.yaml', '--output', value], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`joint-report: ${message}`);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  test('a file may hold an =, and takes one format', () => {
    expect(readOutputRequests(['json=a=b.json', 'SARIF=x'])).toEqual([
      { format: 'json', file: 'a=b.json' },
      { format: 'sarif', file: 'x' },
    ]);
    expect(() => readOutputRequests(['json=x', 'sarif=x'])).toThrow('twice');
  });
});
