import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatters } from '../../../src/diagnostics/report-diagnostics.js';
import { reportYaml } from '../../support/report-yaml.js';
import { runCli, type CliRun } from '../../support/run-cli.js';
import { canOpenTerminal, runInTerminal } from '../../support/run-in-terminal.js';
import { commandsIn, orders, unseenIn } from '../../support/runners.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

/** A folder named after each order, with a study that gives it in its title, in a comment and in a name of a key. */
function fill(folder: string): void {
  orders.forEach((order, index) => {
    const place = join(folder, order);
    mkdirSync(place, { recursive: true });
    const plain = order.replace(/\p{Cc}|[\u2028\uD800-\uDFFF]/gu, '');
    const text = reportYaml({ phases: '' })
      .replace('phase: done', index % 2 === 0 ? 'phase: II' : 'phase: III')
      .replace('study:\n', `study:\n  ${JSON.stringify(order)}: 1\n  # ${plain}\n  title: ${JSON.stringify(order)}\n`);
    writeFileSync(join(place, 'report.yaml'), text);
    writeFileSync(join(place, 'form.report.yaml'), `sides:\n${reportYaml()}`);
  });
}

function expectHarmless({ out, err }: CliRun, format = '', colours: 'on' | 'off' = 'off'): void {
  for (const printed of [out, err]) {
    expect(commandsIn(printed, format)).toEqual([]);
    expect(unseenIn(printed, colours)).toEqual([]);
  }
  expect(err).not.toMatch(/^ {4}at /m);
}

describe.skipIf(process.platform === 'win32')('what lies in a stranger’s folder reaches nobody as an order', () => {
  test.each(Object.keys(formatters))('validate --format %s, and the same in a file', (format) => {
    const cwd = temporaryFolder();
    fill(cwd);
    const run = runCli(['validate', '.', '--format', format, '--show', 'hint', '--output', `${format}=found`], { cwd });
    expect(run.code).toBe(1);
    expect(run.out.length).toBeGreaterThan(1000);
    expectHarmless(run, format);
    const file = readFileSync(join(cwd, 'found'), 'utf8');
    expectHarmless({ code: 0, out: file, err: '' }, format);
    const coloured = runCli(['validate', '.', '--format', format], { cwd, env: { FORCE_COLOR: '1' } });
    expectHarmless(coloured, format, 'on');
  });

  test.each([
    ['status', '.'],
    ['status', '.', '--format', 'json'],
    ['status', '.', '--format', 'html'],
    ['doctor', '.'],
    ['doctor', '.', '--json'],
    ['fmt', '.', '--check'],
    ['fmt', '.'],
    ['validate', '.', '--baseline', 'b.json', '--update-baseline'],
    ['render', '.', '--formats', 'html', '--languages', 'en'],
    ['freeze', '.'],
  ])('%s %s %s %s', (...args) => {
    const cwd = temporaryFolder();
    fill(cwd);
    expectHarmless(runCli(args, { cwd, env: { JOINT_REPORT_DEBUG: '1' } }));
  });

  test.each(orders.filter((_, index) => index % 3 === 0 || index > 12))('commands that name it: %j', (order) => {
    const cwd = temporaryFolder();
    fill(cwd);
    const file = join(order, 'report.yaml');
    for (const args of [
      [order],
      ['explain', order],
      ['validate', `./${order}x`],
      ['validate', file, '--format', order],
      ['validate', file, `--${order}`],
      ['render', file, '--only', order, '--out', order],
      ['freeze', '--', file],
      ['init', order, '--yes'],
      ['init', 'KZ', '--yes', '--out', `${order}/new/`, '--title', order],
      ['init', 'KZ', '--yes', '--out', file],
    ]) {
      const run = runCli(args, { cwd, env: { JOINT_REPORT_DEBUG: '1' } });
      expectHarmless(run);
    }
  });

  test.skipIf(!canOpenTerminal)('a question', async () => {
    const cwd = temporaryFolder();
    const odd = 'Kazakhsta\u202En';
    const { screen } = await runInTerminal(['init', odd], [{ see: '<U+202E>', type: '\u0003' }], cwd);
    expect(screen).toContain('“Kazakhsta<U+202E>n”');
    expect(screen).not.toMatch('\u202E');
  });
});
