import type { Severity, Words } from './diagnostic.js';

/** The description of a code, independent of any finding: `explain` and the documentation are made from it. */
export interface CodeEntry {
  /** The finding in a few words. */
  readonly title: Words;
  readonly severity: Severity;
  /** Why the check exists and how to satisfy it, in one paragraph. */
  readonly explanation: Words;
  /** YAML that raises the finding, and the same YAML corrected. */
  readonly bad: string;
  readonly good: string;
}

/** The codes of one step; each folder that reports findings exports one registry. */
export type CodeRegistry = Readonly<Record<string, CodeEntry>>;

/** Joins the registries of several folders; throws if two of them have the same code. */
export function mergeRegistries(...registries: readonly CodeRegistry[]): ReadonlyMap<string, CodeEntry> {
  const merged = new Map<string, CodeEntry>();
  for (const [code, entry] of registries.flatMap((registry) => Object.entries(registry))) {
    if (merged.has(code)) throw new Error(`The code ${code} is registered twice.`);
    merged.set(code, entry);
  }
  return merged;
}
