import { accessSync, constants, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
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

/**
 * Writes the files of one study, all or none, and returns their paths. Throws a `Failure`.
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
  const files = outputs.map(({ name, bytes }) => ({ path: join(folder, name), content: bytes }));
  writeAtomically(files, {
    en: 'Nothing was changed. If another program has it open, close it there; or choose another folder with --out.',
    zh: '未作任何改动。如果另一个程序打开了它，请先关闭；或用 --out 指定另一个文件夹。',
  });
  return files.map(({ path }) => path);
}

function notAFolder(path: string): Failure {
  return new Failure(
    { en: `cannot write into ${path}: it is a file, not a folder.`, zh: `无法写入 ${path}：它是文件，不是文件夹。` },
    { en: 'Choose a folder with --out.', zh: '请用 --out 指定一个文件夹。' },
  );
}
