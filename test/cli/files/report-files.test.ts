import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReportFiles } from '../../../src/cli/files/report-files.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

function study() {
  const folder = temporaryFolder({ 'secret.csv': 'secret', 'study/report.yaml': '', 'study/data/trade.csv': 'a,b' });
  return { folder, files: openReportFiles(join(folder, 'study', 'report.yaml')) };
}

test('a file beside or below the report is read', () => {
  const { files } = study();
  const read = files.read('data/trade.csv', 'table');
  expect(read).toEqual({ ok: true, bytes: Buffer.from('a,b') });
  expect(files.read('./data/../data/trade.csv', 'table')).toEqual(read);
});

test.each(['../secret.csv', 'data/../../secret.csv', '/etc/passwd', '..', '.', ''])('%j is outside', (path) => {
  expect(study().files.read(path, 'table')).toEqual({ ok: false, reason: 'outside' });
});

test('what is outside is outside whether it exists or not', () => {
  expect(study().files.read('../nothing.csv', 'table')).toEqual({ ok: false, reason: 'outside' });
});

test('a link that leads outside is outside, one that stays within is followed', () => {
  const { folder, files } = study();
  symlinkSync('../../secret.csv', join(folder, 'study', 'data', 'link.csv'));
  symlinkSync('..', join(folder, 'study', 'up'));
  symlinkSync('data/trade.csv', join(folder, 'study', 'trade.csv'));
  expect(files.read('data/link.csv', 'table')).toEqual({ ok: false, reason: 'outside' });
  expect(files.read('up/secret.csv', 'table')).toEqual({ ok: false, reason: 'outside' });
  expect(files.read('trade.csv', 'table')).toMatchObject({ ok: true });
});

test('a report reached by a link finds what lies beside the link’s own folder', () => {
  const { folder } = study();
  symlinkSync('study', join(folder, 'linked'));
  expect(openReportFiles(join(folder, 'linked', 'report.yaml')).read('data/trade.csv', 'table')).toMatchObject({
    ok: true,
  });
});

test('a missing file, a folder, a circle, a pipe and a huge file are told apart', () => {
  const { folder, files } = study();
  mkdirSync(join(folder, 'study', 'folder'));
  symlinkSync('round', join(folder, 'study', 'round'));
  execFileSync('mkfifo', [join(folder, 'study', 'pipe')]);
  writeFileSync(join(folder, 'study', 'huge.csv'), '');
  truncateSync(join(folder, 'study', 'huge.csv'), 33 * 1024 * 1024);
  const reasons = ['missing.csv', 'data/trade.csv/x', 'folder', 'round', 'pipe', 'huge.csv', 'nul\u0000.csv'].map(
    (path) => {
      const read = files.read(path, 'table');
      return read.ok ? 'read' : read.reason;
    },
  );
  expect(reasons).toEqual(['missing', 'missing', 'unreadable', 'unreadable', 'unreadable', 'too-large', 'unreadable']);
});
