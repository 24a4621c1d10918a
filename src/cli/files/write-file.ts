import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../terminal/failure.js';
import { explainSystemError, systemCode } from './explain-system-error.js';
import { makeFolder } from './write-outputs.js';

/**
 * Writes a text file completely or not at all: under a temporary name in the same folder, then renamed. Creates missing
 * folders. Throws a `Failure` and then leaves an existing file unchanged.
 */
export function writeFile(file: string, text: string): void {
  const fresh = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    refuseSpecial(file);
    makeFolder(dirname(file));
    writeFileSync(fresh, text);
    renameSync(fresh, file);
  } catch (error) {
    if (existsSync(fresh)) rmSync(fresh);
    throw error instanceof Failure ? error : explainSystemError(error, file, 'write');
  }
}

/** Renaming would replace a device or a pipe instead of writing to it. */
function refuseSpecial(file: string): void {
  try {
    const entry = statSync(file);
    if (entry.isFile()) return;
    throw new Failure(
      entry.isDirectory()
        ? { en: `cannot write ${file}: it is a folder.`, zh: `无法写入 ${file}：它是一个文件夹。` }
        : {
            en: `cannot write ${file}: it is a device or a pipe, not a file.`,
            zh: `无法写入 ${file}：它是设备或管道，不是文件。`,
          },
    );
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}
