import { writeAtomically } from './write-atomically.js';

/** Writes a text file completely or not at all. Throws a `Failure` and then leaves an existing file unchanged. */
export function writeFile(file: string, text: string): void {
  writeAtomically([{ path: file, content: text }]);
}
