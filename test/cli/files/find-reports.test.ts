import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findReports, isReportName } from '../../../src/cli/files/find-reports.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const report = 'format: 1\n';

/** Paths found in `folder`, relative to it, and the messages of failures. */
async function find(folder: string, paths: readonly string[], outFolder = 'out') {
  const { reports, failures } = await findReports(
    paths.map((path) => join(folder, path)),
    join(folder, outFolder),
  );
  return {
    files: reports.map(({ file }) => relative(folder, file)),
    below: reports.map(({ below }) => (below === undefined ? undefined : relative(folder, below))),
    failures: failures.map(({ words }) => words.en.replaceAll(folder, '~')),
  };
}

test.each([
  ['report.yaml', true],
  ['laos.report.yaml', true],
  ['REPORT.YML', true],
  ['myreport.yaml', false],
  ['report.yaml.bak', false],
  ['laos.yaml', false],
])('%s is a report by its name: %s', (name, expected) => {
  expect(isReportName(name)).toBe(expected);
});

describe('a folder', () => {
  test('stands for every report in and below it, in the order of names', async () => {
    const folder = temporaryFolder({
      'b/report.yaml': report,
      'a/deep/report.yaml': report,
      'laos.report.yaml': report,
      'a/data.yaml': report,
    });
    expect(await find(folder, ['.'])).toEqual({
      files: ['a/deep/report.yaml', 'b/report.yaml', 'laos.report.yaml'],
      below: ['', '', ''],
      failures: [],
    });
  });

  test('is not searched in node_modules, out, hidden folders and the output folder', async () => {
    const folder = temporaryFolder({
      'node_modules/x/report.yaml': report,
      'a/out/report.yaml': report,
      '.git/report.yaml': report,
      'press/report.yaml': report,
      'b/report.yaml': report,
    });
    expect((await find(folder, ['.'], 'press')).files).toEqual(['b/report.yaml']);
  });

  test('is searched when it is named, whatever it is called', async () => {
    const folder = temporaryFolder({ 'out/report.yaml': report });
    expect((await find(folder, ['out'])).files).toEqual(['out/report.yaml']);
  });

  test('without reports is a failure that names it', async () => {
    const folder = temporaryFolder({ 'a/notes.yaml': report });
    expect(await find(folder, ['a'])).toEqual({
      files: [],
      below: [],
      failures: ['no report in ~/a: nothing in it or below it is called report.yaml or *.report.yaml.'],
    });
  });

  test('called report.yaml is a failure, and the search goes on', async () => {
    const folder = temporaryFolder({ 'a/report.yaml': report });
    mkdirSync(join(folder, 'b', 'report.yaml'), { recursive: true });
    const found = await find(folder, ['.']);
    expect(found.files).toEqual(['a/report.yaml']);
    expect(found.failures).toEqual(['cannot read ~/b/report.yaml: it is a folder, not a file.']);
  });
});

describe('links', () => {
  test('to a study are followed, each study once', async () => {
    const folder = temporaryFolder({ 'real/report.yaml': report, 'studies/x/report.yaml': report });
    symlinkSync('../real', join(folder, 'studies', 'linked'));
    expect((await find(folder, ['studies', 'real'])).files).toEqual([
      'studies/linked/report.yaml',
      'studies/x/report.yaml',
    ]);
  });

  test('that go round or nowhere end the search of nothing', async () => {
    const folder = temporaryFolder({ 'studies/x/report.yaml': report, 'elsewhere/report.yaml': report });
    symlinkSync('..', join(folder, 'studies', 'up'));
    symlinkSync('.', join(folder, 'studies', 'x', 'self'));
    symlinkSync('round', join(folder, 'studies', 'round'));
    symlinkSync('nowhere', join(folder, 'studies', 'broken'));
    expect(await find(folder, ['studies'])).toEqual({
      files: ['studies/x/report.yaml'],
      below: ['studies'],
      failures: [],
    });
  });

  test('called a report that lead nowhere are failures', async () => {
    const folder = temporaryFolder({ 'a/report.yaml': report });
    mkdirSync(join(folder, 'b'));
    symlinkSync('nowhere', join(folder, 'b', 'report.yaml'));
    symlinkSync('c.report.yaml', join(folder, 'c.report.yaml'));
    const found = await find(folder, ['.']);
    expect(found.files).toEqual(['a/report.yaml']);
    expect(found.failures).toEqual([
      'cannot read ~/b/report.yaml: there is no such file or folder.',
      'cannot read ~/c.report.yaml: its symbolic links go round in a circle.',
    ]);
  });
});

describe('a pattern', () => {
  const files = { '2025/laos/report.yaml': report, '2026/laos/report.yaml': report, '2026/laos/data.yaml': report };

  test('matches reports, and keeps the folders below its fixed part', async () => {
    const folder = temporaryFolder(files);
    const found = await find(folder, ['20*/*/report.yaml']);
    expect(found.files).toEqual(['2025/laos/report.yaml', '2026/laos/report.yaml']);
    expect(found.below).toEqual(['', '']);
    expect((await find(folder, ['2026/*/report.yaml'])).below).toEqual(['2026']);
  });

  test('that ends in .yaml takes every YAML file, another only those called reports', async () => {
    const folder = temporaryFolder(files);
    expect((await find(folder, ['2026/*/*.yaml'])).files).toEqual(['2026/laos/data.yaml', '2026/laos/report.yaml']);
    expect((await find(folder, ['2026/**'])).files).toEqual(['2026/laos/report.yaml']);
  });

  test('that matches folders searches them', async () => {
    const folder = temporaryFolder(files);
    expect((await find(folder, ['20*'])).files).toEqual(['2025/laos/report.yaml', '2026/laos/report.yaml']);
  });

  test('that matches nothing is a failure', async () => {
    const folder = temporaryFolder(files);
    expect((await find(folder, ['19*/report.yaml'])).failures).toEqual(['no report matches ~/19*/report.yaml.']);
  });

  test('that is the name of a file is that file', async () => {
    const folder = temporaryFolder({ '[laos].yaml': report });
    expect((await find(folder, ['[laos].yaml'])).files).toEqual(['[laos].yaml']);
  });
});

test('every path that cannot be read is told, and the others are found', async () => {
  const folder = temporaryFolder({ 'a/report.yaml': report });
  const found = await find(folder, ['x.yaml', 'a', 'a/report.yaml/y', 'a/report.yaml', 'x.yaml']);
  expect(found.files).toEqual(['a/report.yaml']);
  expect(found.failures).toEqual([
    'cannot read ~/x.yaml: there is no such file or folder.',
    'cannot read ~/a/report.yaml/y: a part of the path is a file, not a folder.',
  ]);
});

test('a device is no report', async () => {
  const { failures } = await findReports(['/dev/null'], 'out');
  expect(failures.map(({ words }) => words.en)).toEqual([
    'cannot read /dev/null: it is a device or a pipe, not a file.',
  ]);
});
