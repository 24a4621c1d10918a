import { readFileSync } from 'node:fs';
import { findVerapdf } from './find-verapdf.js';
import { runJava } from './run-java.js';
import type { ValidityFault } from './validity-fault.js';

/** The claims of archived files, PDF/A-2a and PDF/UA-1, with veraPDF's names. */
const claims = ['2a', 'ua1'];

/** The clause of PDF/UA-1 about a file's claim to conform. */
const claimClause = '5-1';

/**
 * Checks PDFs with veraPDF, all in one start. Each must claim PDF/A-2a and PDF/UA-1 and conform to both; if `archived`
 * is false, they claim nothing but must still conform to PDF/UA-1. A fault is a profile, a clause and a test of it.
 */
export async function validatePdfs(
  files: readonly string[],
  { archived }: { readonly archived: boolean },
): Promise<readonly ValidityFault[]> {
  if (files.length === 0) return [];
  const classPath = findVerapdf();
  if (classPath === undefined) throw new Error('veraPDF isn’t here. npm run setup fetches it.');
  // Flavour 0 is the one that a file claims.
  const flavour = archived ? '0' : 'ua1';
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  const text = await runJava(['-cp', classPath, main, '--format', 'text', '-v', '-f', flavour, ...files]);
  const verdicts = readVerdicts(text);
  const wanted = archived ? claims : ['ua1'];
  return files.flatMap((file) =>
    wanted.flatMap((profile) => {
      const clauses = verdicts.get(`${file} ${profile}`);
      if (clauses === undefined) return [{ file, fault: archived ? `does not claim ${profile}` : 'can’t be read' }];
      return clauses
        .filter((clause) => archived || clause !== claimClause)
        .map((clause) => ({ file, fault: `${profile} ${clause}` }));
    }),
  );
}

/** Whether a file claims PDF/A, like those of `--archive`. */
export function isArchived(file: string): boolean {
  // Its metadata is not compressed, so that tools that can't read PDF find it (ISO 19005-2, 6.6.2.1).
  return readFileSync(file).includes('<pdfaid:part>');
}

/** The failed clauses of each file and profile; empty if the file conforms to the profile. */
function readVerdicts(text: string): ReadonlyMap<string, readonly string[]> {
  const verdicts = new Map<string, string[]>();
  let clauses: string[] = [];
  for (const line of text.split('\n')) {
    const [, verdict, subject] = /^(PASS|FAIL) (.+?)\s*$/.exec(line) ?? [];
    const [, clause] = /^ +FAIL (\S+)/.exec(line) ?? [];
    if (clause !== undefined) clauses.push(clause);
    if (verdict === undefined || subject === undefined) continue;
    clauses = [];
    verdicts.set(subject, clauses);
  }
  return verdicts;
}
