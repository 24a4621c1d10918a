import { execFileSync, spawnSync } from 'node:child_process';
import fs, { lstatSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeAtomically } from '../../../src/cli/files/write-atomically.js';
import { Failure } from '../../../src/cli/terminal/failure.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

function failureOf(run: () => void): Failure {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}

function newFiles(folder: string, ...names: readonly string[]) {
  return names.map((name) => ({ path: join(folder, name), content: `new ${name}` }));
}

/** Another program has some files open, as on Windows: nothing can be renamed to them, from the nth time on. */
function refusingToRename(paths: readonly string[], run: () => void, from = 1): void {
  const rename = fs.renameSync;
  const times = new Map<string, number>();
  fs.renameSync = (old, path) => {
    const time = (times.get(String(path)) ?? 0) + 1;
    times.set(String(path), time);
    if (paths.includes(String(path)) && time >= from) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
    rename(old, path);
  };
  syncBuiltinESMExports();
  try {
    run();
  } finally {
    fs.renameSync = rename;
    syncBuiltinESMExports();
  }
}

describe('files of one study', () => {
  test('are all old where one cannot be put in place, and nothing else is left', () => {
    const folder = temporaryFolder({ 'a.html': 'old a', 'c.html': 'old c' });
    refusingToRename([join(folder, 'c.html')], () => {
      const { words } = failureOf(() => {
        writeAtomically(newFiles(folder, 'a.html', 'b.html', 'c.html'));
      });
      expect(words.en).toContain('c.html: another program is using it');
    });
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'c.html']);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('old a');
  });

  test('of which one cannot be put back are told, with the place of its old content', () => {
    const folder = temporaryFolder({ 'a.html': 'old a', 'b.html': 'old b', 'c.html': 'old c' });
    let told = '';
    refusingToRename(
      [join(folder, 'b.html')],
      () => {
        refusingToRename([join(folder, 'c.html')], () => {
          told = failureOf(() => {
            writeAtomically(newFiles(folder, 'a.html', 'b.html', 'c.html'));
          }).words.en;
        });
      },
      2,
    );
    const [, aside = ''] = /b\.html \(was: ([^)]+)\)/.exec(told) ?? [];
    expect(readFileSync(aside, 'utf8')).toBe('old b');
    expect(told).not.toContain('a.html');
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('old a');
    expect(readFileSync(join(folder, 'b.html'), 'utf8')).toBe('new b.html');
  });
});

describe('a link', () => {
  test('at the place of the output is replaced, and its target stays as it was', () => {
    const folder = temporaryFolder({ 'private.txt': 'private' });
    symlinkSync('private.txt', join(folder, 'a.html'));
    writeAtomically([{ path: join(folder, 'a.html'), content: 'new' }]);
    expect(lstatSync(join(folder, 'a.html')).isFile()).toBe(true);
    expect(readFileSync(join(folder, 'private.txt'), 'utf8')).toBe('private');
  });

  test('is a link again where a later file cannot be put in place', () => {
    const folder = temporaryFolder({ 'private.txt': 'private' });
    symlinkSync('private.txt', join(folder, 'a.html'));
    symlinkSync('nowhere', join(folder, 'b.html'));
    refusingToRename([join(folder, 'c.html')], () => {
      expect(
        failureOf(() => {
          writeAtomically(newFiles(folder, 'a.html', 'b.html', 'c.html'));
        }).words.en,
      ).toContain('another program');
    });
    expect(readlinkSync(join(folder, 'a.html'))).toBe('private.txt');
    expect(readlinkSync(join(folder, 'b.html'))).toBe('nowhere');
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'b.html', 'private.txt']);
  });

  test('under a name that could be guessed redirects nothing', () => {
    const folder = temporaryFolder({ 'private.txt': 'private', 'a.html': 'old' });
    const guesses = Array.from({ length: 200 }, (_, more) => process.pid + more).flatMap((id) => [
      `.a.html.${String(id)}.tmp`,
      `.a.html.${String(id)}.new.tmp`,
      `.a.html.${String(id)}.old.tmp`,
    ]);
    for (const name of guesses) symlinkSync('private.txt', join(folder, name));
    writeAtomically(['a.html', 'b.html'].map((name) => ({ path: join(folder, name), content: 'new' })));
    expect(readFileSync(join(folder, 'private.txt'), 'utf8')).toBe('private');
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'a.html')).isFile()).toBe(true);
  });
});

test('a pipe is refused instead of waited for', () => {
  const folder = temporaryFolder();
  execFileSync('mkfifo', [join(folder, 'a.html')]);
  const files = ['a.html', 'b.html'].map((name) => ({ path: join(folder, name), content: 'new' }));
  expect(
    failureOf(() => {
      writeAtomically(files);
    }).words.en,
  ).toContain('a device or a pipe');
  expect(readdirSync(folder)).toEqual(['a.html']);
});

describe('temporary files', () => {
  test('of a run that was killed are removed, those of a running one are not', () => {
    const { pid: gone } = spawnSync(process.execPath, ['-e', '0']);
    const leftover = `.joint-report-${String(gone)}-0123456789abcdef.tmp`;
    const busy = `.joint-report-${String(process.ppid)}-0123456789abcdef.tmp`;
    const foreign = '.joint-report-notes.tmp';
    const folder = temporaryFolder({ [leftover]: 'half', [busy]: 'half', [foreign]: 'mine' });
    writeAtomically([{ path: join(folder, 'a.html'), content: 'new' }]);
    expect(readdirSync(folder).sort()).toEqual([busy, foreign, 'a.html'].sort());
  });

  test('have short names, so that a long name can be written', () => {
    const folder = temporaryFolder();
    const name = `${'研'.repeat(83)}.html`;
    writeAtomically([name, 'b'].map((each) => ({ path: join(folder, each), content: 'new' })));
    writeAtomically([name, 'b'].map((each) => ({ path: join(folder, each), content: 'newer' })));
    expect(readFileSync(join(folder, name), 'utf8')).toBe('newer');
  });
});

test('a name that is too long is told with the limit', () => {
  const path = join(temporaryFolder(), `${'研'.repeat(90)}.html`);
  expect(
    failureOf(() => {
      writeAtomically([{ path, content: '' }]);
    }).words.en,
  ).toContain('most systems allow 255 bytes');
});

test('a file that cannot be created leaves those before it as they were', () => {
  const folder = temporaryFolder({ 'a.html': 'old', blocked: '' });
  const files = [join(folder, 'a.html'), join(folder, 'blocked', 'b.html')].map((path) => ({ path, content: 'new' }));
  expect(
    failureOf(() => {
      writeAtomically(files);
    }).words.en,
  ).toContain('a part of the path is a file');
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['a.html', 'blocked']);
});

test.each([
  ['EINVAL', 'a disk that cannot be told to flush is written to', ['a.html']],
  ['EIO', 'a disk that fails to flush is an error', []],
])('%s: %s', (code, _, left) => {
  const folder = temporaryFolder();
  const flush = fs.fsyncSync;
  fs.fsyncSync = () => {
    throw Object.assign(new Error(code), { code });
  };
  syncBuiltinESMExports();
  try {
    const write = (): void => {
      writeAtomically(newFiles(folder, 'a.html'));
    };
    if (left.length > 0) write();
    else expect(failureOf(write).words.en).toContain(code);
  } finally {
    fs.fsyncSync = flush;
    syncBuiltinESMExports();
  }
  expect(readdirSync(folder)).toEqual(left);
});
