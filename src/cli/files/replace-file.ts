import { chmodSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { writeOutputs } from './write-outputs.js';

/** Replaces a file completely or not at all; keeps links and permissions. Throws a `Failure`. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const place = realpathSync(file);
  const { mode } = statSync(place);
  const output = { name: basename(place), bytes: new TextEncoder().encode(text) };
  await writeOutputs(dirname(place), [output], (signal) => process.kill(process.pid, signal));
  chmodSync(place, mode);
}
