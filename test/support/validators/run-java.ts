import { execFile } from 'node:child_process';
import { findJava } from './find-java.js';

/** What a program for Java writes, whatever it thinks of the files: that they have faults is no failure of it. */
export function runJava(args: readonly string[]): Promise<string> {
  const java = findJava();
  if (java === undefined) throw new Error('No Java of version 17 or later. npm run setup installs it.');
  return new Promise((resolve) => {
    execFile(java, args, { maxBuffer: 1e9 }, (_failure, stdout) => {
      resolve(stdout);
    });
  });
}
