import { accessSync, constants, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Words } from '../../diagnostics/diagnostic.js';
import { Failure } from '../terminal/failure.js';
import { explainSystemError, systemCode } from './explain-system-error.js';
import { writeAtomically } from './write-atomically.js';

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

/** What was written, and the notes of earlier runs that stay in the folder (`writeAtomically`). */
export interface WrittenOutputs {
  readonly paths: readonly string[];
  readonly unfinished: readonly string[];
}

const chooseFolder: Words = {
  en: 'Nothing was changed. If another program has it open, close it there; or choose another folder with --out.',
  zh: '未作任何改动。如果另一个程序打开了它，请先关闭；或用 --out 指定另一个文件夹。',
};

/**
 * Writes the files of one study, all or none. Throws a `Failure` with this `help`.
 *
 * The work is synchronous: a signal to stop finds either all old files or all new ones, and `interrupted` is called
 * afterwards.
 */
export async function writeOutputs(
  folder: string,
  outputs: readonly OutputFile[],
  interrupted: (signal: NodeJS.Signals) => void,
  help = chooseFolder,
): Promise<WrittenOutputs> {
  if (outputs.length === 0) return { paths: [], unfinished: [] };
  let caught: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals): void => {
    caught = signal;
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, remember);
  try {
    const files = outputs.map(({ name, bytes }) => ({ path: join(folder, name), content: bytes }));
    const unfinished = writeAtomically(files, help);
    return { paths: files.map(({ path }) => path), unfinished };
  } finally {
    // A signal that arrived during the work is delivered only now.
    await setImmediate();
    for (const signal of signals) process.off(signal, remember);
    if (caught) interrupted(caught);
  }
}

function notAFolder(path: string): Failure {
  return new Failure(
    { en: `cannot write into ${path}: it is a file, not a folder.`, zh: `无法写入 ${path}：它是文件，不是文件夹。` },
    { en: 'Choose a folder with --out.', zh: '请用 --out 指定一个文件夹。' },
  );
}
