import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Words } from '../../diagnostics/diagnostic.js';
import { Failure } from '../terminal/failure.js';
import { explainSystemError, systemCode } from './explain-system-error.js';

export interface NewFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes files, all or none: each is first written under a temporary name in its folder, and old files are kept aside
 * until the last new one is in place. Creates missing folders. Throws a `Failure`; then everything is as before, or the
 * failure names the old content that could not be put back.
 *
 * A folder may come from a stranger. So temporary names are random and created exclusively, which no link prepared in
 * the folder can redirect; a link at the path itself is replaced, and its target is left alone.
 */
export function writeAtomically(files: readonly NewFile[], help?: Words): void {
  const temporary: string[] = [];
  const undo: Undo[] = [];
  let kept: readonly Undo[] = [];
  let at = '';
  try {
    const written = files.map(({ path, content }) => {
      at = path;
      refuseSpecial(path);
      makeFolder(dirname(path));
      const fresh = temporaryPath(path);
      temporary.push(fresh);
      writeNew(fresh, content);
      return { path, fresh };
    });
    written.forEach(({ path, fresh }, index) => {
      at = path;
      // nothing can fail after the last file, so its old content needs no copy
      const old = index < written.length - 1 ? keepAside(path, temporary) : undefined;
      renameSync(fresh, path);
      if (old !== undefined) undo.unshift(old);
    });
  } catch (error) {
    kept = undoAll(undo);
    if (kept.length > 0) throw notRestored(kept, at);
    throw error instanceof Failure ? error : explainSystemError(error, at, 'write', help);
  } finally {
    const needed = new Set(kept.map(({ aside }) => aside));
    for (const path of temporary) if (!needed.has(path)) removeTemporary(path);
  }
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) removeLeftovers(folder);
}

/** Creates a folder and those above it. Not `recursive`: Node loops forever if the system refuses (/proc). */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder));
    mkdirSync(folder);
  }
}

/** Short, so that a file whose name is as long as the system allows can be written; the process tells leftovers. */
function temporaryPath(path: string): string {
  return join(dirname(path), `.joint-report-${String(process.pid)}-${randomBytes(8).toString('hex')}.tmp`);
}

const temporaryName = /^\.joint-report-(\d+)-[0-9a-f]{16}\.tmp$/;

/** Creates a file, which must not exist, and waits until the disk has its content. */
function writeNew(path: string, content: Uint8Array | string): void {
  const descriptor = openSync(path, 'wx');
  try {
    writeFileSync(descriptor, content);
    flush(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Some network disks can't be told to flush; a disk that fails to is an error. */
function flush(descriptor: number): void {
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!['EINVAL', 'ENOSYS', 'ENOTSUP'].includes(systemCode(error) ?? '')) throw error;
  }
}

/** Renaming would replace a device or a pipe, and copying would wait for it forever. */
function refuseSpecial(path: string): void {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined || entry.isFile()) return;
  throw new Failure(
    entry.isDirectory()
      ? { en: `cannot write ${path}: it is a folder.`, zh: `无法写入 ${path}：它是一个文件夹。` }
      : {
          en: `cannot write ${path}: it is a device or a pipe, not a file.`,
          zh: `无法写入 ${path}：它是设备或管道，不是文件。`,
        },
  );
}

/** How one file is restored. */
interface Undo {
  readonly path: string;
  /** Where a copy of the old file is; `undefined` if there was none. */
  readonly aside: string | undefined;
}

/** Copies the file or link at `path`, if there is one; the original stays where readers expect it. */
function keepAside(path: string, temporary: string[]): Undo {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return { path, aside: undefined };
  const aside = temporaryPath(path);
  temporary.push(aside);
  if (entry.isSymbolicLink()) symlinkSync(readlinkSync(path), aside);
  else copyFileSync(path, aside, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  return { path, aside };
}

/** Restores as many files as possible; returns those that could not be restored. */
function undoAll(steps: readonly Undo[]): readonly Undo[] {
  return steps.filter(({ path, aside }) => {
    try {
      if (aside === undefined) rmSync(path);
      else renameSync(aside, path);
      return false;
    } catch {
      return true;
    }
  });
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

/** Removes temporary files of runs that were killed: those whose process no longer exists. */
function removeLeftovers(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, process] = temporaryName.exec(name) ?? [];
    if (process !== undefined && !isRunning(Number(process))) removeTemporary(join(folder, name));
  }
}

/** One that can't be removed, such as another user's, stays: what was to be written does not depend on it. */
function removeTemporary(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // a later run removes it
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
