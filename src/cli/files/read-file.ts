import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Words } from '../../diagnostics/diagnostic.js';
import { Failure } from '../terminal/failure.js';
import { explainSystemError } from './explain-system-error.js';

/** The bytes of a file, or why it is not read. */
export type FileContent =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'outside' | 'special' | 'too-large' };

/** How much of a file is read, and where it may lie. */
export interface ReadBounds {
  /** The largest size in bytes; a file that grows while it is read is not read further either. */
  readonly limit: number;
  /** A folder with links resolved; a file that doesn't lie below it, links followed, is `outside`. */
  readonly below?: string;
}

/**
 * Reads a file. It is opened once and judged by what was opened, not by its name, which may mean another file a moment
 * later; a pipe, a device or a folder is `special`, and opening it doesn't wait. Throws the error of the system if it
 * can't be opened or read.
 */
export function readFile(path: string, { limit, below }: ReadBounds): FileContent {
  const place = below === undefined ? path : realpathSync(resolve(below, path));
  // Opening a device may act on it, so that a link that leads outside is not even followed.
  if (below !== undefined && !isBelow(below, place)) return { ok: false, reason: 'outside' };
  const descriptor = openSync(place, constants.O_RDONLY | nonBlocking);
  try {
    const entry = fstatSync(descriptor);
    if (below !== undefined && !isBelow(below, placeOf(descriptor, place))) return { ok: false, reason: 'outside' };
    if (!entry.isFile()) return { ok: false, reason: 'special' };
    if (entry.size > limit) return { ok: false, reason: 'too-large' };
    const bytes = readUpTo(descriptor, limit, entry.size);
    return bytes === undefined ? { ok: false, reason: 'too-large' } : { ok: true, bytes };
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes of a file that a command was given. Throws a `Failure`, with `help` if the system can't open it. */
export function readGivenFile(file: string, limit: number, help?: Words): Uint8Array {
  let content;
  try {
    content = readFile(file, { limit });
  } catch (error) {
    throw explainSystemError(error, file, 'read', help);
  }
  if (content.ok) return content.bytes;
  if (content.reason !== 'too-large') throw refuseSpecialFile(file);
  const size = `${limit / 1024 / 1024} MiB`;
  throw new Failure({
    en: `cannot read ${file}: it is larger than ${size}.`,
    zh: `无法读取 ${file}：文件超过 ${size}。`,
  });
}

/** Why something that is no ordinary file is not read. */
export function refuseSpecialFile(file: string): Failure {
  return new Failure({
    en: `cannot read ${file}: it is a folder, a device or a pipe, not a file.`,
    zh: `无法读取 ${file}：它是文件夹、设备或管道，不是文件。`,
  });
}

/** True if a path lies below a folder, and is not the folder itself. Both are absolute, with links resolved. */
export function isBelow(folder: string, place: string): boolean {
  const way = relative(folder, place);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Windows has no such flag, and no pipes among its files. */
const nonBlocking = (constants as { readonly O_NONBLOCK?: number }).O_NONBLOCK ?? 0;

/**
 * Where an open file lies. Linux tells it of the descriptor itself. Elsewhere it is the place of the name, if that is,
 * without a link on the way, the file that was opened; otherwise the root, which is below no folder.
 */
function placeOf(descriptor: number, place: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${String(descriptor)}`);
  } catch {
    const opened = fstatSync(descriptor, { bigint: true });
    const named = lstatSync(place, { bigint: true });
    const same = named.dev === opened.dev && named.ino === opened.ino && realpathSync(place) === place;
    return same ? place : resolve('/');
  }
}

/** All bytes from the beginning; `undefined` if there are more than the limit. */
function readUpTo(descriptor: number, limit: number, expected: number): Uint8Array | undefined {
  // One byte more than expected, so that the end of a file that is as it was is found without another buffer.
  let buffer = Buffer.alloc(Math.min(expected, limit) + 1);
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (read === 0) return buffer.subarray(0, length);
    length += read;
    if (length > limit) return undefined;
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length, limit) + 1);
  }
}
