import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderCommand } from '../../../src/cli/commands/render-command.js';
import { writeLines, type Line } from '../../../src/diagnostics/lines.js';
import type { Terminal } from '../../../src/cli/terminal/terminal.js';
import { reportYaml } from '../../support/report-yaml.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

test('how many files were written stands after the findings', async () => {
  const open = reportYaml({ phases: '' }).replace('phase: done', 'phase: I');
  const folder = temporaryFolder({ 'laos/report.yaml': open });
  const said: string[] = [];
  const say = (lines: readonly Line[]): void => {
    said.push(writeLines(lines, 'off'));
  };
  const terminal: Terminal = {
    language: 'en',
    watched: false,
    environment: {},
    print: say,
    tell: say,
    replaceLine: () => undefined,
    lost: () => undefined,
  };
  const out = join(folder, 'out');
  const options = { format: 'concise', failOn: 'error', show: 'warning', today: '2026-12-01', output: [] };
  await renderCommand(
    [join(folder, 'laos')],
    { ...options, layout: 'single', formats: 'html', languages: 'en', out },
    terminal,
  );
  expect(said.findIndex((text) => text.includes('warning'))).toBeGreaterThan(0);
  expect(said.at(-1)).toBe(`1 file written to ${out}.\n`);
});
