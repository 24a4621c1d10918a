import { closeSync, openSync, readSync } from 'node:fs';

const folder = '/usr/share/unicode';

/** The path of a file of Unicode 15.0's character database; `undefined` if it is missing or of another version. */
export function findUnicodeData(name: string): string | undefined {
  const path = `${folder}/${name}`;
  try {
    const file = openSync(path, 'r');
    const start = Buffer.alloc(80);
    readSync(file, start);
    closeSync(file);
    return start.toString('latin1').includes('-15.0.0.txt') ? path : undefined;
  } catch {
    return undefined;
  }
}
