import { readFileSync } from 'node:fs';
import { findVerapdf } from './find-verapdf.js';
import { runJava } from './run-java.js';
import type { ValidityFault } from './validity-fault.js';

/** What archived files claim: PDF/A-2a and PDF/UA-1, as veraPDF calls them. */
const claims = ['2a', 'ua1'];

/** The clause of PDF/UA-1 by which a file says that it follows it. */
const claimClause = '5-1';

/**
 * Has veraPDF check PDFs, all in one start. Each must claim PDF/A-2a and PDF/UA-1, and keep to both; where `archived` is
 * false, they claim nothing, and must keep to PDF/UA-1 all the same. A fault is a profile, a clause and a test of it.
 */
export async function validatePdfs(
  files: readonly string[],
  { archived }: { readonly archived: boolean },
): Promise<readonly ValidityFault[]> {
  if (files.length === 0) return [];
  const classPath = findVerapdf();
  if (classPath === undefined) throw new Error('veraPDF isn’t here. npm run setup fetches it.');
  // Flavour 0 is what a file claims.
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

/** Whether a file says that it follows PDF/A, as those of `--archive` do. */
export function isArchived(file: string): boolean {
  // Metadata stand in it unpacked, so that a tool that knows no PDF finds them (ISO 19005-2, 6.6.2.1).
  return readFileSync(file).includes('<pdfaid:part>');
}

/** The failed clauses of each file and profile; none where the file keeps to the profile. */
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
