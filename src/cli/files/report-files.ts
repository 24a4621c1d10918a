import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { FileResult, ReportFiles } from '../../pipeline.js';
import { systemCode } from './explain-system-error.js';

/** The largest file of a report that is read, in bytes: the allowed photograph of 20 megapixels is far smaller. */
const largestFile = 32 * 1024 * 1024;

/**
 * Reads files next to the report. A path is relative to the report's folder and must, with all links resolved, be in or
 * below it: reports come from other institutions and must not read other files of the disk.
 */
export function openReportFiles(report: string): ReportFiles {
  const folder = realpathSync(dirname(resolve(report)));
  return { read: (path) => readBelow(folder, path) };
}

function readBelow(folder: string, path: string): FileResult {
  // Refused by the path alone, so that the answer does not reveal which files exist elsewhere.
  if (!isBelow(folder, resolve(folder, path))) return { ok: false, reason: 'outside' };
  try {
    const place = realpathSync(resolve(folder, path));
    if (!isBelow(folder, place)) return { ok: false, reason: 'outside' };
    // Checked before opening: reading a pipe would wait.
    const entry = statSync(place);
    if (!entry.isFile()) return { ok: false, reason: 'unreadable' };
    if (entry.size > largestFile) return { ok: false, reason: 'too-large' };
    return { ok: true, bytes: readFileSync(place) };
  } catch (error) {
    const code = systemCode(error);
    return { ok: false, reason: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
  }
}

function isBelow(folder: string, place: string): boolean {
  const way = relative(folder, place);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
