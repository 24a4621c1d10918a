import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportYaml } from '../../support/report-yaml.js';
import { runCli } from '../../support/run-cli.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const limit =
  'the name is too long; most systems allow 255 bytes, which are 85 Chinese characters.\n  Give it a shorter name.';
const html = ['--today', '2026-12-01', '--formats', 'html', '--languages', 'en'];

test('a report of 78 Chinese characters is rendered', () => {
  const name = '研'.repeat(78);
  const folder = temporaryFolder({ [`${name}.yaml`]: reportYaml() });
  const { code, err } = runCli(['render', ...html, '--out', 'out', `${name}.yaml`], { cwd: folder });
  expect([code, err]).toEqual([0, expect.stringContaining('1 file written to out.')]);
});

test('outputs whose names are too long are told, and the other studies are rendered', () => {
  const name = '研'.repeat(83);
  const folder = temporaryFolder({ [`${name}.yaml`]: reportYaml(), 'ok.yaml': reportYaml() });
  const { code, err } = runCli(['render', ...html, '--out', 'out', `${name}.yaml`, 'ok.yaml'], { cwd: folder });
  expect(code).toBe(2);
  expect(err).toContain(`cannot write out/${name}.en.html: ${limit}`);
  expect(readdirSync(join(folder, 'out'))).toEqual(['ok.en.html']);
});

test('so are a report and a folder for outputs', () => {
  const folder = temporaryFolder({ 'ok.yaml': reportYaml() });
  const long = '研'.repeat(90);
  const out = runCli(['render', ...html, '--out', long, 'ok.yaml'], { cwd: folder });
  expect([out.code, out.err]).toEqual([2, expect.stringContaining(limit)]);
  const report = runCli(['validate', `${long}.yaml`], { cwd: folder });
  expect([report.code, report.err]).toEqual([2, expect.stringContaining(limit)]);
});
