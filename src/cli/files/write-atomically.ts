import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Words } from '../../diagnostics/diagnostic.js';
import { Failure } from '../terminal/failure.js';
import { explainSystemError, systemCode } from './explain-system-error.js';
import { readNote, writeNote } from './unfinished-note.js';
import { markedName, stateOf, writerOf } from './writer-marks.js';

export interface NewFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** What to do if a file can't be written, where the caller knows nothing better. */
export const notChanged: Words = {
  en: 'Nothing was changed. If another program has it open, close it there.',
  zh: '未作任何改动。如果另一个程序打开了它，请先关闭。',
};

/**
 * Writes files, all or none: each is first written under a temporary name in its folder, and old files are kept aside
 * until the last new one is in place. Creates missing folders. A file that is replaced keeps its permissions and, where
 * the system permits it, its owner. Throws a `Failure`; then everything is as before, or the failure names what isn't.
 *
 * A process can be killed between two files: while several are replaced, a note in the folder tells of it. Returns the
 * paths of notes of earlier runs that stay in these folders, since other files that they name were not replaced now.
 *
 * A folder may come from a stranger. So temporary names are random and created exclusively, which no link prepared in
 * the folder can redirect; a link at the path itself is replaced, and its target is left alone. Nothing is renamed or
 * removed because a note says so.
 */
export function writeAtomically(files: readonly NewFile[], help = notChanged): readonly string[] {
  const traces: Traces = { folders: [], temporary: new Set() };
  const undo: Undo[] = [];
  let note: string | undefined;
  let kept: readonly Undo[] = [];
  let at = '';
  try {
    const ready = files.map(({ path, content }) => {
      at = path;
      const old = refuseSpecial(path);
      makeFolder(dirname(path), traces.folders);
      return { path, fresh: writeTemporary(dirname(path), content, traces, old) };
    });
    // nothing can fail after the last file, so its old content needs no copy
    const old = ready.slice(0, -1).map(({ path }) => {
      at = path;
      return keepAside(path, traces);
    });
    const [first] = files;
    if (first !== undefined && files.length > 1) note = enter(dirname(first.path), files, traces);
    ready.forEach(({ path, fresh }, index) => {
      at = path;
      replace(fresh, path);
      traces.temporary.delete(fresh);
      const step = old[index];
      if (step !== undefined) undo.unshift(step);
    });
    traces.folders.length = 0;
  } catch (error) {
    kept = undoAll(undo);
    if (kept.length > 0) throw notRestored(kept, at);
    if (note !== undefined) remove(note);
    throw error instanceof Failure ? error : explainSystemError(error, at, 'write', help);
  } finally {
    const needed = new Set(kept.map(({ aside }) => aside));
    for (const path of traces.temporary) if (!needed.has(path)) remove(path);
    for (const folder of traces.folders)
      ignoreErrors(() => {
        rmdirSync(folder);
      });
  }
  const folders = [...new Set(files.map(({ path }) => dirname(path)))];
  try {
    folders.forEach(confirm);
  } finally {
    if (note !== undefined) remove(note);
  }
  return folders.flatMap((folder) => tidy(folder, files));
}

/** What is removed again if a run can't finish. */
interface Traces {
  /** Folders that it made, the innermost first. */
  readonly folders: string[];
  readonly temporary: Set<string>;
}

/** Creates a folder and those above it. Not `recursive`: Node loops forever if the system refuses (/proc). */
function makeFolder(folder: string, made: string[]): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder), made);
    mkdirSync(folder);
  }
  made.unshift(folder);
}

/** Creates a file under a temporary name, with the rights of `old`, and waits until the disk has its content. */
function writeTemporary(folder: string, content: Uint8Array | string, { temporary }: Traces, old?: Stats): string {
  const path = join(folder, markedName('temporary'));
  const descriptor = openSync(path, 'wx', old === undefined ? 0o666 : old.mode & 0o777);
  temporary.add(path);
  try {
    if (old !== undefined) keepRights(descriptor, old);
    const bytes = Buffer.from(content);
    // Each write names its place in the file, by which a test tells these from what a process writes elsewhere.
    for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done, bytes.length - done, done);
    flush(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return path;
}

/** Gives a file the permissions and, where the system permits it, the owner of the one that it will replace. */
function keepRights(descriptor: number, { uid, gid, mode }: Stats): void {
  const own = fstatSync(descriptor);
  let rights = mode & 0o777;
  if (own.uid !== uid || own.gid !== gid) {
    const owned = ignoreErrors(() => {
      fchownSync(descriptor, uid, gid);
    });
    const grouped =
      owned ||
      own.gid === gid ||
      ignoreErrors(() => {
        fchownSync(descriptor, own.uid, gid);
      });
    // Another group gets what everybody has: it might read what was not meant for it.
    if (!grouped) rights &= ~0o070 | ((mode & 0o007) << 3);
  }
  unlessUnsupported(() => {
    fchmodSync(descriptor, rights);
  });
}

function flush(descriptor: number): void {
  unlessUnsupported(() => {
    fsyncSync(descriptor);
  });
}

/** Some network disks can't be told to flush or know no permissions; a disk that fails to is an error. */
function unlessUnsupported(call: () => void): void {
  try {
    call();
  } catch (error) {
    if (!['EINVAL', 'ENOSYS', 'ENOTSUP', 'EPERM'].includes(systemCode(error) ?? '')) throw error;
  }
}

/** Waits until the disk has the names in a folder; not every system opens folders for that. */
function flushFolder(folder: string): void {
  let descriptor;
  try {
    descriptor = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    flush(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Looks at what stands at a path: a file that will be replaced is returned. Renaming would replace a device or a pipe,
 * and copying would wait for it forever.
 */
function refuseSpecial(path: string): Stats | undefined {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined || entry.isFile()) return entry;
  const target = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
  if (target?.isDirectory() === true) {
    throw new Failure(
      { en: `cannot write ${path}: it is a folder.`, zh: `无法写入 ${path}：它是一个文件夹。` },
      { en: 'Choose another name.', zh: '请换一个名称。' },
    );
  }
  if (entry.isSymbolicLink() && (target === undefined || target.isFile()) && !isStream(path)) return undefined;
  throw new Failure(
    {
      en: `cannot write ${path}: it is a device or a pipe, not a file.`,
      zh: `无法写入 ${path}：它是设备或管道，不是文件。`,
    },
    { en: 'Choose the name of a file.', zh: '请改用一个文件名。' },
  );
}

/** True for /dev/stdout and links to it: at the moment they may lead to a file, but other programs need the link. */
function isStream(link: string): boolean {
  let place = link;
  try {
    for (let links = 0; links < 40; links += 1) {
      place = join(realpathSync(dirname(place)), basename(place));
      if (place.startsWith('/proc/')) return true;
      place = resolve(dirname(place), readlinkSync(place));
    }
  } catch {
    // no further link
  }
  return false;
}

/** How one file is restored. */
interface Undo {
  readonly path: string;
  /** Where the old file is; `undefined` if there was none. */
  readonly aside: string | undefined;
}

/** Gives the file or link at `path`, if there is one, a second name; readers still find it where they expect it. */
function keepAside(path: string, { temporary }: Traces): Undo {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return { path, aside: undefined };
  const aside = join(dirname(path), markedName('temporary'));
  temporary.add(aside);
  if (entry.isSymbolicLink()) symlinkSync(readlinkSync(path), aside);
  else if (
    !ignoreErrors(() => {
      linkSync(path, aside);
    })
  ) {
    // Not every disk has a second name for a file.
    copyFileSync(path, aside, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
  return { path, aside };
}

/**
 * Renames a file to its place. On Windows another program (an indexer, a scanner of viruses) may hold a file for a
 * moment, so that it is tried again.
 */
function replace(fresh: string, path: string): void {
  for (let tries = 1; ; tries += 1) {
    try {
      renameSync(fresh, path);
      return;
    } catch (error) {
      if (tries === 10 || !['EPERM', 'EBUSY', 'EACCES'].includes(systemCode(error) ?? '')) throw error;
    }
  }
}

/** Restores as many files as possible; returns those that could not be restored. */
function undoAll(steps: readonly Undo[]): readonly Undo[] {
  return steps.filter(
    ({ path, aside }) =>
      !ignoreErrors(() => {
        if (aside === undefined) unlinkSync(path);
        else replace(aside, path);
      }),
  );
}

function notRestored(kept: readonly Undo[], path: string): Failure {
  const en = kept.map(({ path, aside }) => (aside === undefined ? `${path} (new)` : `${path} (was: ${aside})`));
  const zh = kept.map(({ path, aside }) => (aside === undefined ? `${path}（新）` : `${path}（原为：${aside}）`));
  return new Failure(
    {
      en: `cannot write ${path}, and these could not be put back: ${en.join(', ')}.`,
      zh: `无法写入 ${path}，且以下文件未能恢复：${zh.join('、')}。`,
    },
    {
      en: 'The old content is in the files named in brackets: rename them, or run the command again.',
      zh: '原内容在括号中的文件里：请改名恢复，或重新运行命令。',
    },
  );
}

/**
 * Puts up a note for files that are now replaced one after the other, and returns its path. If another run on this
 * machine is replacing one of them, lets it finish: each puts up its note before it looks for others, so that no two
 * go on at once, and of two that meet, the one whose note comes later in the alphabet takes it down and waits.
 */
function enter(folder: string, files: readonly NewFile[], traces: Traces): string {
  const names = namesBelow(folder, files);
  let note: string | undefined;
  for (let tries = 0; tries < patience; tries += 1) {
    const others = listMarked(folder, 'note').filter(
      ({ path, state }) => state === 'running' && readNote(path)?.some((name) => names.includes(name)) !== false,
    );
    if (others.length === 0 && note !== undefined) return note;
    if (others.length === 0) note = putUp(folder, names, traces);
    else if (note !== undefined && others.some(({ path }) => path < (note ?? ''))) {
      remove(note);
      note = undefined;
    }
  }
  if (note !== undefined) remove(note);
  throw new Failure(
    {
      en: `another run is replacing the same files in ${folder}; nothing was changed.`,
      zh: `另一个运行正在替换 ${folder} 中的同一批文件；未作任何改动。`,
    },
    { en: 'Run the command again when it has ended.', zh: '请等它结束后再运行本命令。' },
  );
}

/** How often another run is looked for: a few times as long as replacing the files of a large study takes. */
const patience = 5000;

/** The note gets its name when it is whole, so that every note can be read. */
function putUp(folder: string, names: readonly string[], traces: Traces): string {
  const fresh = writeTemporary(folder, writeNote(names), traces);
  const note = join(folder, markedName('note'));
  replace(fresh, note);
  traces.temporary.delete(fresh);
  try {
    flushFolder(folder);
  } catch (error) {
    remove(note);
    throw error;
  }
  return note;
}

function namesBelow(folder: string, files: readonly NewFile[]): readonly string[] {
  return files.map(({ path }) => relative(folder, path));
}

function confirm(folder: string): void {
  try {
    flushFolder(folder);
  } catch (error) {
    const code = systemCode(error) ?? '';
    throw new Failure(
      {
        en: `the files in ${folder} are replaced, but the disk does not confirm that it keeps them (${code}).`,
        zh: `${folder} 中的文件已替换，但磁盘未确认已保存（${code}）。`,
      },
      { en: 'Check the disk, then run the command again.', zh: '请检查磁盘，然后重新运行命令。' },
    );
  }
}

/**
 * Removes from a folder what runs that are over have left: temporary files, and notes of files that have all been
 * replaced now. Returns the notes that stay.
 */
function tidy(folder: string, files: readonly NewFile[]): readonly string[] {
  const names = namesBelow(folder, files);
  const [newest = 0] = files.map(({ path }) => changeOf(path) ?? 0);
  const isOver = ({ path, state }: Marked): boolean =>
    state === 'gone' || (state === 'unknown' && newest - (changeOf(path) ?? newest) > longestRun);
  for (const left of listMarked(folder, 'temporary')) if (isOver(left)) remove(left.path);
  return listMarked(folder, 'note')
    .filter((note) => {
      if (note.state === 'running') return false;
      const named = readNote(note.path);
      const over = note.state === 'this one' || isOver(note);
      if (over && named?.every((name) => names.includes(name)) === true) return !remove(note.path);
      return over || named?.some((name) => names.includes(name)) === true;
    })
    .map(({ path }) => path);
}

/**
 * In milliseconds, a day: a process that can't be asked is taken to be over if its file is so much older than one just
 * written beside it. Both times are of the same disk, whatever the clocks of the machines say.
 */
const longestRun = 24 * 60 * 60 * 1000;

/** When a file was made, renamed or written; a second name counts, which leaves the time of writing as it was. */
function changeOf(path: string): number | undefined {
  try {
    return lstatSync(path).ctimeMs;
  } catch {
    return undefined;
  }
}

/** A file that a run has put into a folder for the time of its work. */
interface Marked {
  readonly path: string;
  readonly state: ReturnType<typeof stateOf>;
}

function listMarked(folder: string, kind: Parameters<typeof writerOf>[1]): readonly Marked[] {
  return namesIn(folder).flatMap((name) => {
    const writer = writerOf(name, kind);
    return writer === undefined ? [] : [{ path: join(folder, name), state: stateOf(writer) }];
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** False for one that can't be removed, such as another user's: what was to be written does not depend on it. */
function remove(path: string): boolean {
  return ignoreErrors(() => {
    unlinkSync(path);
  });
}

function ignoreErrors(call: () => void): boolean {
  try {
    call();
    return true;
  } catch {
    return false;
  }
}
