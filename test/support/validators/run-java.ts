import { execFile } from 'node:child_process';
import { findJava } from './find-java.js';

/** The output of a Java program, whatever its exit code: files with faults are not a failure of the program. */
export function runJava(args: readonly string[]): Promise<string> {
  const java = findJava();
  if (java === undefined) throw new Error('No Java of version 17 or later. npm run setup installs it.');
  return new Promise((resolve) => {
    execFile(java, args, { maxBuffer: 1e9 }, (_failure, stdout) => {
      resolve(stdout);
    });
  });
}
