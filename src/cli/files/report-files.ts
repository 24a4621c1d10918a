import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { FileResult, ReportFiles } from '../../pipeline.js';
import { systemCode } from './explain-system-error.js';

/** Bytes above which a file beside a report is not read: a photograph of the 20 megapixels allowed is far below it. */
const largestFile = 32 * 1024 * 1024;

/**
 * Reads what lies beside a report. A path is taken from the report's folder and must, with every link followed, lie in
 * or below it: reports come from other institutions, and may not name what is elsewhere on the disk.
 */
export function openReportFiles(report: string): ReportFiles {
  const folder = realpathSync(dirname(resolve(report)));
  return { read: (path) => readBelow(folder, path) };
}

function readBelow(folder: string, path: string): FileResult {
  // Refused by its words, so that nobody learns from the answer what exists elsewhere.
  if (!isBelow(folder, resolve(folder, path))) return { ok: false, reason: 'outside' };
  try {
    const place = realpathSync(resolve(folder, path));
    if (!isBelow(folder, place)) return { ok: false, reason: 'outside' };
    // Asked before opening: a pipe would be waited for.
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
