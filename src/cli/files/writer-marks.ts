import { createHash, randomBytes } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemCode } from './explain-system-error.js';
import { readFile } from './read-file.js';

/** What a run has in a folder while it writes there: files not yet in place, and the note of `unfinished-note.ts`. */
const kinds = {
  temporary: { before: '.joint-report-', after: '.tmp' },
  note: { before: 'joint-report-unfinished-', after: '.txt' },
} as const;

export type MarkedKind = keyof typeof kinds;

/** The process that a name tells of. */
export interface Writer {
  readonly id: number;
  /** Stands for the machine and, in a container, for the processes that can be seen there. */
  readonly machine: string;
  /** Stands for the time at which the process began; the same for all where the system doesn't say. */
  readonly born: string;
}

/**
 * A new name, such as `.joint-report-4711-<16 hex>-<16 hex>.tmp`: it tells which process made the file, and its last
 * part is random, so that nothing can be prepared under it. Short, so that a file whose name is as long as the system
 * allows can be written.
 */
export function markedName(kind: MarkedKind): string {
  const { before, after } = kinds[kind];
  const { id, machine, born } = self();
  return `${before}${id}-${machine}${born}-${randomBytes(8).toString('hex')}${after}`;
}

/** The writer of a file by its name; `undefined` for a name that is not of this kind. */
export function writerOf(name: string, kind: MarkedKind): Writer | undefined {
  const { before, after } = kinds[kind];
  if (!name.startsWith(before) || !name.endsWith(after)) return undefined;
  const [, id, machine, born] =
    /^(\d{1,15})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{16}$/.exec(name.slice(before.length, -after.length)) ?? [];
  return id === undefined || machine === undefined || born === undefined
    ? undefined
    : { id: Number(id), machine, born };
}

/**
 * Whether a writer still works. Its id alone doesn't say: ids are given anew, and other machines that share the disk,
 * and containers, have ids of their own. So a process is known by its id and its begin; one that can't be asked from
 * here, or whose begin the system doesn't tell, is `unknown`.
 */
export function stateOf({ id, machine, born }: Writer): 'this one' | 'running' | 'gone' | 'unknown' {
  const own = self();
  if (machine !== own.machine) return 'unknown';
  if (id === own.id && born === own.born) return 'this one';
  if (!isRunning(id)) return 'gone';
  const begin = beginOf(id);
  if (begin === undefined) return 'unknown';
  return begin !== 'ended' && digest(begin) === born ? 'running' : 'gone';
}

let found: Writer | undefined;

function self(): Writer {
  found ??= {
    id: process.pid,
    machine: digest(`${hostname()} ${ask(() => readlinkSync('/proc/self/ns/pid')) ?? ''}`),
    born: digest(beginOf(process.pid) ?? ''),
  };
  return found;
}

/** When a process began, counted from which start of the machine (Linux, proc(5)). */
function beginOf(id: number): string | undefined {
  const start = ask(() => readShort('/proc/sys/kernel/random/boot_id'));
  const status = ask(() => readShort(`/proc/${id}/stat`));
  if (start === undefined || status === undefined) return undefined;
  // The name in brackets may hold anything. The state is the third value, the begin the 22nd.
  const values = status.slice(status.lastIndexOf(')') + 2).split(' ');
  if (/^[ZX]/.test(values[0] ?? '')) return 'ended';
  return `${start.trim()} ${values[19] ?? ''}`;
}

function readShort(path: string): string | undefined {
  const content = readFile(path, { limit: 4096 });
  return content.ok ? new TextDecoder('latin1').decode(content.bytes) : undefined;
}

function ask(read: () => string | undefined): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
