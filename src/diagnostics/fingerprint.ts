import { createHash } from 'node:crypto';
import type { Diagnostic } from './diagnostic.js';

/** What identifies a finding after other lines of its file have changed. */
export interface Identity {
  /** 32 hexadecimal digits, computed from the finding and the text that it is about. */
  readonly hash: string;
  /** Counts from 1 the findings of one file with the same hash, in the order of the file. */
  readonly occurrence: number;
}

/**
 * The identity of each finding, in their order. Inserting lines or items elsewhere does not change it, nor does the
 * language of messages: indices in lists and numbers in messages (of lines, of items) are left out.
 */
export function identify(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): ReadonlyMap<Diagnostic, Identity> {
  const seen = new Map<string, number>();
  const identities = new Map<Diagnostic, Identity>();
  for (const finding of diagnostics) {
    const hash = hashOf(finding, sources.get(finding.file));
    const inFile = `${finding.file}\n${hash}`;
    const occurrence = (seen.get(inFile) ?? 0) + 1;
    seen.set(inFile, occurrence);
    identities.set(finding, { hash, occurrence });
  }
  return identities;
}

function hashOf({ code, pointer, message, range }: Diagnostic, text: string | undefined): string {
  const about = range === undefined || text === undefined ? '' : text.slice(range.start, range.end);
  return digest([
    code,
    pointer.replace(/\/\d+(?=\/|$)/g, '/*'),
    message.en.replace(/\d+/g, '#'),
    // Line breaks of other systems and indentation don't change the author's words.
    about.replace(/\s+/g, ' ').trim(),
  ]);
}

/** The first 128 bits of SHA-256 over texts, as hexadecimal digits: only a short name, not for security. */
export function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, 32);
}
