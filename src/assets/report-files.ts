import type { Words } from '../diagnostics/diagnostic.js';

/** What a file beside a report is read as. */
export const besideKinds = ['picture', 'table', 'references', 'text'] as const;

export type BesideKind = (typeof besideKinds)[number];

/** Reads the files of a report. Paths are relative to its folder, and nothing outside that folder is read. */
export interface ReportFiles {
  read(path: string, kind: BesideKind): FileResult;
}

export type FileResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'missing' | 'outside' | 'unreadable' | 'too-large' };

/** For a report without files, such as one from a form. */
export const noFiles: ReportFiles = { read: () => ({ ok: false, reason: 'missing' }) };

/** Explains why a file of the report could not be read. */
export function explainFile(path: string, reason: (FileResult & { readonly ok: false })['reason']): Words {
  switch (reason) {
    case 'missing':
      return { en: `There is no file ${path} beside the report.`, zh: `报告旁边没有文件 ${path}。` };
    case 'outside':
      return { en: `${path} lies outside the report’s folder.`, zh: `${path} 不在报告所在的文件夹内。` };
    case 'unreadable':
      return { en: `${path} can’t be read.`, zh: `无法读取 ${path}。` };
    case 'too-large':
      return { en: `${path} is too large.`, zh: `${path} 过大。` };
  }
}

/** The bytes of a file of the report, or an explanation why it can't be read. */
export function readOrExplain(
  files: ReportFiles,
  path: string,
  kind: BesideKind,
): { readonly bytes: Uint8Array } | { readonly reason: Words } {
  const file = files.read(path, kind);
  return file.ok ? { bytes: file.bytes } : { reason: explainFile(path, file.reason) };
}
