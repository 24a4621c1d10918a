import { realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { explainSystemError } from './explain-system-error.js';
import { notChanged } from './write-atomically.js';
import { writeOutputs } from './write-outputs.js';

/**
 * Replaces a file completely or not at all; keeps links, permissions and owner. Returns the notes of earlier runs that
 * stay in its folder. Throws a `Failure`.
 */
export async function replaceFile(file: string, text: string): Promise<readonly string[]> {
  const place = resolveLinks(file);
  const output = { name: basename(place), bytes: new TextEncoder().encode(text) };
  const stop = (signal: NodeJS.Signals): void => {
    process.kill(process.pid, signal);
  };
  const { unfinished } = await writeOutputs(dirname(place), [output], stop, notChanged);
  return unfinished;
}

function resolveLinks(file: string): string {
  try {
    return realpathSync(file);
  } catch (error) {
    throw explainSystemError(error, file, 'write', notChanged);
  }
}
