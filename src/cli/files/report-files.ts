import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { BesideKind, FileResult, ReportFiles } from '../../pipeline.js';
import { largestFile } from '../../assets/explain-file.js';
import { explainSystemError, systemCode } from './explain-system-error.js';
import { isBelow, readFile } from './read-file.js';

/**
 * Reads files next to the report. A path is relative to the report's folder and must, with all links resolved, be in or
 * below it: reports come from other institutions and must not read other files of the disk. Disks differ in the Unicode
 * form of names, so a name is looked for as written, then composed (NFC), then decomposed (NFD).
 */
export function openReportFiles(report: string): ReportFiles {
  const folder = folderOf(report);
  return {
    read(path, kind) {
      let result: FileResult = { ok: false, reason: 'missing' };
      for (const name of new Set([path, path.normalize('NFC'), path.normalize('NFD')])) {
        result = readBelow(folder, name, kind);
        if (result.ok || result.reason !== 'missing') break;
      }
      return result;
    },
  };
}

function readBelow(folder: string, path: string, kind: BesideKind): FileResult {
  // Refused by the path alone, so that the answer does not reveal which files exist elsewhere.
  if (!isBelow(folder, resolve(folder, path))) return { ok: false, reason: 'outside' };
  try {
    const content = readFile(path, { limit: largestFile(kind), below: folder });
    if (content.ok) return content;
    return { ok: false, reason: content.reason === 'special' ? 'unreadable' : content.reason };
  } catch (error) {
    switch (systemCode(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        return { ok: false, reason: 'missing' };
      case 'ENAMETOOLONG':
        return { ok: false, reason: 'name-too-long' };
      default:
        return { ok: false, reason: 'unreadable' };
    }
  }
}

function folderOf(report: string): string {
  try {
    return realpathSync(dirname(resolve(report)));
  } catch (error) {
    throw explainSystemError(error, report, 'read');
  }
}
