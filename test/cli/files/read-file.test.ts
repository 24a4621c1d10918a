import { execFileSync } from 'node:child_process';
import { appendFileSync, renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readFile, readGivenFile } from '../../../src/cli/files/read-file.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

/** What happens between two steps of a read: the calls themselves are those of the system. */
const nothing = (): void => undefined;
const between = { beforeOpen: nothing, afterOpen: nothing, descriptorsTell: true };

beforeEach(() => {
  const { openSync, readlinkSync } = fs;
  vi.spyOn(fs, 'openSync').mockImplementation((path, flags) => {
    between.beforeOpen();
    const descriptor = openSync(path, flags);
    between.afterOpen();
    return descriptor;
  });
  vi.spyOn(fs, 'readlinkSync').mockImplementation((path) => {
    if (!between.descriptorsTell) throw new Error('not on this system');
    return readlinkSync(path, 'utf8');
  });
  // Modules that import these calls by name, loaded before, see them too.
  syncBuiltinESMExports();
});

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  Object.assign(between, { beforeOpen: nothing, afterOpen: nothing, descriptorsTell: true });
});

function study() {
  const folder = temporaryFolder({ 'secret.csv': 'secret', 'study/trade.csv': 'a,b' });
  return { below: join(folder, 'study'), file: join(folder, 'study', 'trade.csv'), secret: join(folder, 'secret.csv') };
}

test.each([true, false])('a file swapped for a link before it is opened is outside (the system tells: %s)', (tells) => {
  const { below, file, secret } = study();
  between.descriptorsTell = tells;
  between.beforeOpen = () => {
    renameSync(file, `${file}.kept`);
    symlinkSync(secret, file);
  };
  expect(readFile('trade.csv', { limit: 100, below })).toEqual({ ok: false, reason: 'outside' });
});

test.each([true, false])('so is one that is swapped back at once (the system tells: %s)', (tells) => {
  const { below, file, secret } = study();
  between.descriptorsTell = tells;
  between.beforeOpen = () => {
    renameSync(file, `${file}.kept`);
    symlinkSync(secret, file);
  };
  between.afterOpen = () => {
    unlinkSync(file);
    renameSync(`${file}.kept`, file);
  };
  expect(readFile('trade.csv', { limit: 100, below })).toEqual({ ok: false, reason: 'outside' });
});

test('a file that grows after it was opened is read up to the limit and no further', () => {
  const { below, file } = study();
  between.afterOpen = () => {
    between.afterOpen = nothing;
    appendFileSync(file, 'c'.repeat(50));
  };
  expect(readFile('trade.csv', { limit: 10, below })).toEqual({ ok: false, reason: 'too-large' });
});

test('a file of exactly the limit is read, one byte more is too large', () => {
  const { below, file } = study();
  writeFileSync(file, 'x'.repeat(1000));
  expect(readFile('trade.csv', { limit: 1000, below })).toMatchObject({ ok: true, bytes: { length: 1000 } });
  expect(readFile('trade.csv', { limit: 999, below })).toEqual({ ok: false, reason: 'too-large' });
});

test('a pipe is special, and nothing waits for its writer', () => {
  const { below } = study();
  execFileSync('mkfifo', [join(below, 'pipe')]);
  expect(readFile('pipe', { limit: 10, below })).toEqual({ ok: false, reason: 'special' });
  expect(() => readGivenFile(join(below, 'pipe'), 10)).toThrow('a device or a pipe');
});

test('without a folder a link is followed', () => {
  const { below, secret } = study();
  symlinkSync(secret, join(below, 'link'));
  expect(Buffer.from(readGivenFile(join(below, 'link'), 10)).toString()).toBe('secret');
});
