import type { Severity, Words } from './diagnostic.js';

/** What is known about a code, apart from any one finding: `explain` and the documentation are made from it. */
export interface CodeEntry {
  /** The finding in a few words. */
  readonly title: Words;
  readonly severity: Severity;
  /** Why the check exists and how to satisfy it, in one paragraph. */
  readonly explanation: Words;
  /** YAML that raises the finding, and the same mended. */
  readonly bad: string;
  readonly good: string;
}

/** The codes of one phase; each folder that reports findings exports one. */
export type CodeRegistry = Readonly<Record<string, CodeEntry>>;

/** Joins the registries of several folders; throws on a code that two of them claim. */
export function mergeRegistries(...registries: readonly CodeRegistry[]): ReadonlyMap<string, CodeEntry> {
  const merged = new Map<string, CodeEntry>();
  for (const [code, entry] of registries.flatMap((registry) => Object.entries(registry))) {
    if (merged.has(code)) throw new Error(`The code ${code} is registered twice.`);
    merged.set(code, entry);
  }
  return merged;
}
