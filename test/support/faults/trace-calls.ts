import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findTool } from '../find-tool.js';
import { command } from '../run-cli.js';

/** System calls that work on an open file; their first argument shows its path. */
const byDescriptor = [
  'copy_file_range',
  'fchmod',
  'fchown',
  'fdatasync',
  'fsync',
  'ftruncate',
  'getdents64',
  'ioctl',
  'pread64',
  'pwrite64',
  'read',
  'write',
] as const;

/** System calls that name a path. */
const byPath = [
  'chmod',
  'link',
  'mkdir',
  'openat',
  'readlink',
  'rename',
  'rmdir',
  'statx',
  'symlink',
  'truncate',
  'unlink',
] as const;

export type CallName = (typeof byDescriptor)[number] | (typeof byPath)[number];

/** A system call on a path in the folder of a case. */
export interface Call {
  readonly name: CallName;
  /** Below the folder, with the parts of names that differ from run to run replaced. */
  readonly path: string;
  /** Which of the calls of this name it is: of those on this path if that is the same in each run, otherwise of all. */
  readonly ordinal: number;
  /** Which of the calls of this name on such a path it is. */
  readonly ofPath: number;
  readonly creates: boolean;
}

/** What strace does at a call. */
export type Fault = `error=${string}` | 'signal=SIGKILL';

export interface TracedRun {
  /** `null` after a kill. */
  readonly code: number | null;
  readonly err: string;
  readonly calls: readonly (Call & { readonly thread: string; readonly injected: boolean })[];
}

/** Whether strace is here and may trace, which some containers don't allow. */
export const canInjectFaults =
  findTool('strace') !== undefined &&
  spawnSync('strace', ['-o', '/dev/null', '-e', 'trace=none', 'true'], { stdio: 'ignore' }).status === 0;

/** Runs the built command in a folder and lists its system calls on paths in it. */
export function recordCalls(folder: string, args: readonly string[], always: readonly string[]): Promise<TracedRun> {
  return trace(folder, args, [
    '-f',
    '-e',
    `trace=${[...byDescriptor, ...byPath].join(',')}`,
    ...always.flatMap((fault) => ['-e', `inject=${fault}`]),
  ]);
}

/**
 * Runs the built command with a fault at one of its calls, or at the one that is so many further on.
 *
 * Strace counts the calls of each thread apart, so only the main one is traced. And some calls depend on how threads
 * wake one another, so that only those on the path are counted where it is known before the run.
 */
export function runWithFault(
  folder: string,
  args: readonly string[],
  always: readonly string[],
  { name, path, ordinal }: Call,
  fault: Fault,
  further: number,
): Promise<TracedRun> {
  const places = isRandom(path) ? [] : [join(folder, path), ...(path === '' ? [] : [path])];
  return trace(folder, args, [
    ...places.flatMap((place) => ['-P', place]),
    '-e',
    `trace=${[name, ...always.map((other) => other.replace(/:.*/, ''))].join(',')}`,
    ...always.flatMap((other) => ['-e', `inject=${other}`]),
    '-e',
    `inject=${name}:${fault}:when=${ordinal + further}`,
  ]);
}

function trace(folder: string, args: readonly string[], options: readonly string[]): Promise<TracedRun> {
  const home = mkdtempSync(join(tmpdir(), 'joint-report-trace-'));
  const log = join(home, 'calls');
  return new Promise((done, fail) => {
    const child = spawn('strace', ['-y', '-qq', '-o', log, ...options, process.execPath, command, ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        PATH: process.env['PATH'] ?? '',
        LANG: 'C.UTF-8',
        UV_THREADPOOL_SIZE: '1',
        NODE_DISABLE_COMPILE_CACHE: '1',
      },
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', fail);
    child.on('close', (code) => {
      const calls = readCalls(readFileSync(log, 'utf8'), folder);
      rmSync(home, { recursive: true });
      done({ code, err: err.replace(/^strace: Requested path .*\n/gm, ''), calls });
    });
  });
}

function readCalls(log: string, folder: string): TracedRun['calls'] {
  const counts = new Map<string, number>();
  return log.split('\n').flatMap((line) => {
    const [, thread = 'main', name, rest] = /^(?:(\d+) +)?([a-z0-9_]+)\((.*)$/.exec(line) ?? [];
    if (name === undefined || rest === undefined || !isCallName(name)) return [];
    const path = pathOf(name, rest, folder);
    const count = (key: string): number => {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return counts.get(key) ?? 0;
    };
    const ofAll = count(`${thread} ${name}`);
    if (path === undefined) return [];
    const ofPath = count(`${thread} ${name} ${path}`);
    const ordinal = isRandom(path) ? ofAll : ofPath;
    const injected = rest.includes('(INJECTED)') || rest.endsWith('= ?') || rest.endsWith('<unfinished ...>');
    return [{ name, path, ordinal, ofPath, creates: rest.includes('O_CREAT'), thread, injected }];
  });
}

function pathOf(name: CallName, rest: string, folder: string): string | undefined {
  const named = rest.replace(/^AT_FDCWD<[^>]*>/, '');
  const opened = byDescriptor.some((one) => one === name) || /^\d/.test(named);
  // Of what is open, pipes and the like have no path.
  const [, written] = (opened ? /^\d+<(\/[^>]*)>/ : /"([^"]*)"/).exec(named) ?? [];
  if (written === undefined) return undefined;
  const place = resolve(folder, written);
  if (place !== folder && !place.startsWith(`${folder}/`)) return undefined;
  return withoutRandom(place.slice(folder.length + 1));
}

/** Names of temporary files and notes, with a mark in place of what differs from run to run. */
export function withoutRandom(text: string): string {
  return text.replace(/(joint-report-(?:unfinished-)?)\d+-[0-9a-f]{16}-[0-9a-f]{16}/g, '$1*');
}

function isRandom(path: string): boolean {
  return path.includes('*');
}

function isCallName(name: string): name is CallName {
  return [...byDescriptor, ...byPath].some((one) => one === name);
}
