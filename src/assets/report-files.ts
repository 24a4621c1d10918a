/** What a file beside a report is read as. */
export const besideKinds = ['picture', 'table', 'references', 'text'] as const;

export type BesideKind = (typeof besideKinds)[number];

/** Reads the files of a report. Paths are relative to its folder, and nothing outside that folder is read. */
export interface ReportFiles {
  read(path: string, kind: BesideKind): FileResult;
}

export type FileResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'missing' | 'outside' | 'unreadable' | 'name-too-long' | 'too-large' };

/** Why a file is not read: as `ReportFiles` says, or because all files together are too much. */
export type FileFault = (FileResult & { readonly ok: false })['reason'] | 'too-much';

/** For a report without files, such as one from a form. */
export const noFiles: ReportFiles = { read: () => ({ ok: false, reason: 'missing' }) };
