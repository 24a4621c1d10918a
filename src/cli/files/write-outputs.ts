import { accessSync, constants, copyFileSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Failure } from '../terminal/failure.js';
import { explainSystemError, systemCode } from './explain-system-error.js';

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Throws a `Failure` if files can't be written into `folder`, before time is spent on making them. */
export function checkWritable(folder: string): void {
  let place = folder;
  for (;;) {
    try {
      if (!statSync(place).isDirectory()) throw notAFolder(place);
      accessSync(place, constants.W_OK | constants.X_OK);
      return;
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (systemCode(error) !== 'ENOENT' || dirname(place) === place) throw explainSystemError(error, folder, 'write');
      place = dirname(place);
    }
  }
}

/**
 * Writes the files of one study, all or none, and returns their paths. Each is first written under a temporary name in
 * the same folder; old files are kept aside until the last new one is in place. If it throws a `Failure`, everything is
 * as before.
 *
 * The work is synchronous: a signal to stop finds either all old files or all new ones, and `interrupted` is called
 * afterwards.
 */
export async function writeOutputs(
  folder: string,
  outputs: readonly OutputFile[],
  interrupted: (signal: NodeJS.Signals) => void,
): Promise<readonly string[]> {
  if (outputs.length === 0) return [];
  let caught: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals): void => {
    caught = signal;
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, remember);
  try {
    return replaceAll(folder, outputs);
  } finally {
    // A signal that arrived during the work is delivered only now.
    await setImmediate();
    for (const signal of signals) process.off(signal, remember);
    if (caught) interrupted(caught);
  }
}

function replaceAll(folder: string, outputs: readonly OutputFile[]): readonly string[] {
  const files = outputs.map(({ name, bytes }) => {
    const hidden = join(folder, `.${name}.${process.pid}`);
    return { path: join(folder, name), bytes, fresh: `${hidden}.new.tmp`, aside: `${hidden}.old.tmp` };
  });
  const undo: Undo[] = [];
  let kept: ReadonlySet<string> = new Set();
  let at = folder;
  try {
    makeFolder(folder);
    for (const { path, fresh, bytes } of files) {
      at = path;
      writeFileSync(fresh, bytes);
    }
    for (const { path, fresh, aside } of files) {
      at = path;
      const hadOld = setAside(path, aside);
      renameSync(fresh, path);
      undo.unshift({
        aside,
        run: () => {
          if (hadOld) renameSync(aside, path);
          else rmSync(path);
        },
      });
    }
    return files.map(({ path }) => path);
  } catch (error) {
    kept = undoAll(undo);
    throw explainSystemError(error, at, 'write', {
      en: 'Nothing was changed. If another program has it open, close it there; or choose another folder with --out.',
      zh: '未作任何改动。如果另一个程序打开了它，请先关闭；或用 --out 指定另一个文件夹。',
    });
  } finally {
    for (const { fresh, aside } of files) {
      rmSync(fresh, { force: true });
      if (!kept.has(aside)) rmSync(aside, { force: true });
    }
  }
}

/** Creates a folder and those above it. Not `recursive`: Node loops forever if the system refuses (/proc). */
export function makeFolder(folder: string): void {
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

/** Copies the file at `path`, if there is one; the original stays where readers expect it. */
function setAside(path: string, aside: string): boolean {
  try {
    copyFileSync(path, aside, constants.COPYFILE_FICLONE);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

function notAFolder(path: string): Failure {
  return new Failure(
    { en: `cannot write into ${path}: it is a file, not a folder.`, zh: `无法写入 ${path}：它是文件，不是文件夹。` },
    { en: 'Choose a folder with --out.', zh: '请用 --out 指定一个文件夹。' },
  );
}

/** How one file is restored, and where its old content is until then. */
interface Undo {
  readonly aside: string;
  readonly run: () => void;
}

/** Restores as many files as possible; returns the old contents that remain, which must not be removed. */
function undoAll(steps: readonly Undo[]): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const { aside, run } of steps) {
    try {
      run();
    } catch {
      // the error being handled already says what went wrong first
      kept.add(aside);
    }
  }
  return kept;
}
