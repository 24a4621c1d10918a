import { lstatSync } from 'node:fs';
import { readFile } from './read-file.js';

/** In bytes; a thousand files with the longest names. */
const longestNote = 256 * 1024;

/**
 * The text of a note that stands in a folder while several files are replaced there, one after the other: if the run is
 * killed in between, the note stays and tells a person which files may be of two runs.
 */
export function writeNote(names: readonly string[]): string {
  return `joint-report: these files may be of different runs.
joint-report：下列文件可能出自不同的运行。

${names.map((name) => `  ${JSON.stringify(name)}\n`).join('')}
A run puts this note here before it replaces the files, and removes it when all are in place. If no run is at work,
the last one was stopped in between: run the same command again. It removes this note once it has replaced them all.

程序在替换上述文件之前写下本说明，全部替换完成后自动删除。如果当前没有运行中的任务，说明上一次运行中途被中止：
请重新运行同一命令；上述文件全部替换后，本说明会自动删除。
`;
}

/**
 * The files that a note names; `undefined` if it is no note or can't be read. The folder may be a stranger's: a link is
 * not followed, a pipe not waited for, and no more is read than a note may have.
 */
export function readNote(path: string): readonly string[] | undefined {
  try {
    if (!lstatSync(path).isFile()) return undefined;
    const content = readFile(path, { limit: longestNote });
    const names = (content.ok ? new TextDecoder().decode(content.bytes) : '')
      .split('\n')
      .filter((line) => line.startsWith('  "'))
      .map((line): unknown => JSON.parse(line));
    return names.length > 0 && names.every((name) => typeof name === 'string') ? names : undefined;
  } catch {
    return undefined;
  }
}
