import { execFileSync, spawnSync } from 'node:child_process';
import fs, {
  chmodSync,
  chownSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeAtomically } from '../../../src/cli/files/write-atomically.js';
import { readNote, writeNote } from '../../../src/cli/files/unfinished-note.js';
import { markedName, type MarkedKind } from '../../../src/cli/files/writer-marks.js';
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

/** Replaces functions of the file system while something runs. */
function withPatched<Result>(calls: Partial<typeof fs>, run: () => Result): Result {
  const before = Object.fromEntries(Object.keys(calls).map((name) => [name, fs[name as keyof typeof fs]]));
  Object.assign(fs, calls);
  syncBuiltinESMExports();
  try {
    return run();
  } finally {
    Object.assign(fs, before);
    syncBuiltinESMExports();
  }
}

function refuse(code: string): never {
  throw Object.assign(new Error(code), { code });
}

/** Another program has some files open, as on Windows: nothing can be renamed to them, from the nth time on. */
function refusingToRename(paths: readonly string[], run: () => void, from = 1): void {
  const rename = fs.renameSync;
  const times = new Map<string, number>();
  const renameSync: typeof fs.renameSync = (old, path) => {
    const time = (times.get(String(path)) ?? 0) + 1;
    times.set(String(path), time);
    if (paths.includes(String(path)) && time >= from) refuse('EBUSY');
    rename(old, path);
  };
  withPatched({ renameSync }, run);
}

/** The name of a file that another process left. */
function marked(kind: MarkedKind, other: (name: string) => string): string {
  return other(markedName(kind));
}

const { pid: ended } = spawnSync(process.execPath, ['-e', '0']);
const gone = (name: string): string => name.replace(/-\d+-/, `-${ended}-`);
const elsewhere = (name: string): string => name.replace(/(-\d+-)[0-9a-f]{8}/, '$100000000');

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
  test('of a run that was killed are removed, others are not', () => {
    const foreign = '.joint-report-notes.tmp';
    const names = {
      gone: marked('temporary', gone),
      own: markedName('temporary'),
      elsewhere: marked('temporary', elsewhere),
    };
    const folder = temporaryFolder({
      [names.gone]: 'half',
      [names.own]: 'half',
      [names.elsewhere]: 'half',
      [foreign]: '',
    });
    writeAtomically([{ path: join(folder, 'a.html'), content: 'new' }]);
    expect(readdirSync(folder).sort()).toEqual([foreign, names.own, names.elsewhere, 'a.html'].sort());
  });

  test('of another machine are removed when they are a day older than what is written now', () => {
    const left = marked('temporary', elsewhere);
    const folder = temporaryFolder({ [left]: 'half' });
    const stat = fs.lstatSync;
    // The day in which a test can't wait: the time of a change can't be set.
    const older = (path: fs.PathLike, options?: fs.StatSyncOptions) => {
      const entry = stat(path, options);
      if (entry !== undefined && String(path).endsWith(left))
        entry.ctimeMs = Number(entry.ctimeMs) - 25 * 60 * 60 * 1000;
      return entry;
    };
    withPatched({ lstatSync: older as typeof fs.lstatSync }, () => {
      writeAtomically([{ path: join(folder, 'a.html'), content: 'new' }]);
    });
    expect(readdirSync(folder)).toEqual(['a.html']);
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
  const write = (): void => {
    writeAtomically(newFiles(folder, 'a.html'));
  };
  withPatched({ fsyncSync: () => refuse(code) }, () => {
    if (left.length > 0) write();
    else expect(failureOf(write).words.en).toContain(code);
  });
  expect(readdirSync(folder)).toEqual(left);
});

test('a disk that does not confirm the new names is told, though the files are there', () => {
  const folder = temporaryFolder();
  const flush = fs.fsyncSync;
  let times = 0;
  const fsyncSync = (descriptor: number): void => {
    times += 1;
    if (times === 2) refuse('EIO');
    flush(descriptor);
  };
  const failure = withPatched({ fsyncSync }, () =>
    failureOf(() => {
      writeAtomically(newFiles(folder, 'a.html'));
    }),
  );
  expect(failure.words.en).toContain('are replaced, but the disk does not confirm');
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('new a.html');
});

describe('a file that another program holds, as on Windows', () => {
  test.each(['EPERM', 'EBUSY', 'EACCES'])('%s: is tried again', (code) => {
    const folder = temporaryFolder({ 'a.html': 'old' });
    const rename = fs.renameSync;
    let times = 0;
    const renameSync: typeof fs.renameSync = (old, path) => {
      times += 1;
      if (times < 3) refuse(code);
      rename(old, path);
    };
    withPatched({ renameSync }, () => {
      writeAtomically(newFiles(folder, 'a.html'));
    });
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('new a.html');
  });

  test.each(['EPERM', 'EBUSY', 'EACCES'])('%s: is told, with what to do, if it stays so', (code) => {
    const folder = temporaryFolder({ 'a.html': 'old' });
    const failure = withPatched({ renameSync: () => refuse(code) }, () =>
      failureOf(() => {
        writeAtomically(newFiles(folder, 'a.html'));
      }),
    );
    expect(failure.help?.en).toBe('Nothing was changed. If another program has it open, close it there.');
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.html']);
  });
});

describe('what a file may be', () => {
  const rights = (path: string) => statSync(path).mode & 0o777;

  test('a new one follows the umask, one that is replaced keeps its permissions and is never more open', () => {
    const folder = temporaryFolder({ 'a.html': 'old', 'b.html': 'old' });
    chmodSync(join(folder, 'a.html'), 0o600);
    chmodSync(join(folder, 'b.html'), 0o664);
    const open = fs.openSync;
    const begun: number[] = [];
    const openSync: typeof fs.openSync = (path, flags, mode) => {
      const descriptor = open(path, flags, mode);
      if (flags === 'wx') begun.push(fs.fstatSync(descriptor).mode & 0o777);
      return descriptor;
    };
    const mask = process.umask(0o027);
    try {
      withPatched({ openSync }, () => {
        writeAtomically(newFiles(folder, 'a.html', 'b.html', 'c.html'));
      });
    } finally {
      process.umask(mask);
    }
    expect(['a.html', 'b.html', 'c.html'].map((name) => rights(join(folder, name)))).toEqual([0o600, 0o664, 0o640]);
    expect(begun[0]).toBe(0o600);
  });

  test.runIf(process.getuid?.() === 0)('its owner stays where the system permits it', () => {
    const folder = temporaryFolder({ 'a.html': 'old' });
    chownSync(join(folder, 'a.html'), 1234, 1234);
    writeAtomically(newFiles(folder, 'a.html'));
    expect(statSync(join(folder, 'a.html'))).toMatchObject({ uid: 1234, gid: 1234 });
  });

  test.runIf(process.getuid?.() === 0)('another group gets no more than everybody', () => {
    const folder = temporaryFolder({ 'a.html': 'old' });
    chownSync(join(folder, 'a.html'), 1234, 1234);
    chmodSync(join(folder, 'a.html'), 0o664);
    withPatched({ fchownSync: () => refuse('EPERM') }, () => {
      writeAtomically(newFiles(folder, 'a.html'));
    });
    expect(rights(join(folder, 'a.html'))).toBe(0o644);
  });
});

describe('special files', () => {
  test.each(['/dev/null', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/2'])('%s is no file to write', (path) => {
    expect(
      failureOf(() => {
        writeAtomically([{ path, content: '' }]);
      }).words.en,
    ).toBe(`cannot write ${path}: it is a device or a pipe, not a file.`);
  });

  test('nor is a link to one, even if it leads to a file at the moment', () => {
    const folder = temporaryFolder({ file: 'mine' });
    const descriptor = openSync(join(folder, 'file'), 'r');
    symlinkSync(`/proc/self/fd/${descriptor}`, join(folder, 'a.html'));
    symlinkSync('/dev/null', join(folder, 'b.html'));
    for (const name of ['a.html', 'b.html']) {
      expect(
        failureOf(() => {
          writeAtomically(newFiles(folder, name));
        }).words.en,
      ).toContain('a device or a pipe');
      expect(lstatSync(join(folder, name)).isSymbolicLink()).toBe(true);
    }
    closeSync(descriptor);
  });
});

test('folders made for files that could not be written are removed again', () => {
  const folder = temporaryFolder();
  withPatched({ fsyncSync: () => refuse('EIO') }, () => {
    failureOf(() => {
      writeAtomically(newFiles(join(folder, 'a', 'b'), 'a.html'));
    });
  });
  expect(readdirSync(folder)).toEqual([]);
});

describe('a note', () => {
  const notes = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('joint-report-unfinished-'));

  test('stands while several files are replaced, and names them', () => {
    const folder = temporaryFolder({ 'a.html': 'old' });
    const rename = fs.renameSync;
    const seen: (readonly string[] | undefined)[] = [];
    const renameSync: typeof fs.renameSync = (old, path) => {
      rename(old, path);
      seen.push(notes(folder).flatMap((name) => readNote(join(folder, name)) ?? []));
    };
    withPatched({ renameSync }, () => {
      writeAtomically(newFiles(folder, 'a.html', 'b.html'));
    });
    const both = ['a.html', 'b.html'];
    expect(seen).toEqual([both, both, both]);
    expect(readdirSync(folder)).toEqual(both);
  });

  test('stays where not all could be put back', () => {
    const folder = temporaryFolder({ 'a.html': 'old a', 'b.html': 'old b' });
    refusingToRename(
      [join(folder, 'a.html')],
      () => {
        refusingToRename([join(folder, 'b.html')], () => {
          failureOf(() => {
            writeAtomically(newFiles(folder, 'a.html', 'b.html'));
          });
        });
      },
      2,
    );
    expect(notes(folder)).toHaveLength(1);
    expect(writeAtomically(newFiles(folder, 'a.html', 'b.html'))).toEqual([]);
    expect(notes(folder)).toEqual([]);
  });

  test('of a killed run is removed by the run that replaces all of its files, and returned by others', () => {
    const left = marked('note', gone);
    const folder = temporaryFolder({ [left]: writeNote(['a.html', 'b.html']) });
    expect(writeAtomically(newFiles(folder, 'a.html'))).toEqual([join(folder, left)]);
    expect(writeAtomically(newFiles(folder, 'a.html', 'c.html'))).toEqual([join(folder, left)]);
    expect(notes(folder)).toEqual([left]);
    expect(writeAtomically(newFiles(folder, 'a.html', 'b.html', 'c.html'))).toEqual([]);
    expect(notes(folder)).toEqual([]);
  });

  test('of a run that may still be at work elsewhere stays, and is returned if it names the same files', () => {
    const left = marked('note', elsewhere);
    const folder = temporaryFolder({ [left]: writeNote(['a.html', 'b.html']) });
    expect(writeAtomically(newFiles(folder, 'a.html', 'b.html'))).toEqual([join(folder, left)]);
    expect(writeAtomically(newFiles(folder, 'c.html'))).toEqual([]);
    expect(notes(folder)).toEqual([left]);
  });

  test('that is forged removes and redirects nothing', () => {
    const folder = temporaryFolder({ 'private.txt': 'private' });
    const whole = join(folder, marked('note', gone));
    writeFileSync(whole, writeNote(['private.txt', '../x', 'a.html']));
    const link = join(folder, marked('note', gone));
    symlinkSync('private.txt', link);
    const pipe = join(folder, marked('note', gone));
    execFileSync('mkfifo', [pipe]);
    const inside = join(folder, marked('note', gone));
    mkdirSync(inside);
    const told = writeAtomically(newFiles(folder, 'a.html', 'b.html'));
    expect([...told].sort()).toEqual([whole, link, pipe, inside].sort());
    expect(readFileSync(join(folder, 'private.txt'), 'utf8')).toBe('private');
    expect(readdirSync(folder)).toHaveLength(7);
  });
});
