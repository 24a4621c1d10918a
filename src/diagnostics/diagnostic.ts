import type { GateState } from './gate.js';

/** One text in the two languages in which the tool speaks to its users. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** The language in which messages are printed; codes and pointers are the same in both. */
export type MessageLanguage = keyof Words;

export type Severity = 'error' | 'warning' | 'hint';

/** UTF-16 offsets into the text of a file, `end` exclusive. Lines and columns exist only at the edge. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A second place that helps to understand a finding, such as the first use of a duplicate id. */
export interface RelatedPlace {
  readonly message: Words;
  readonly pointer: string;
  readonly range?: Range;
}

/** A replacement that mends a finding when it is applied as it stands. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/**
 * One finding about one file. `pointer` is a JSON Pointer (RFC 6901) into the data, `''` for the whole file.
 * `range` is absent only when the file has no text to point at; a missing key points at its nearest parent.
 */
export interface Diagnostic {
  /** Words, stable across releases: `phase/opinion-of-every-member`. */
  readonly code: string;
  readonly severity: Severity;
  /** The path of the file as the user named it. */
  readonly file: string;
  /** What is wrong. */
  readonly message: Words;
  /** Why it matters; left out where the message says it all. */
  readonly why?: Words;
  /** What to do about it. */
  readonly help?: Words;
  readonly pointer: string;
  readonly range?: Range;
  readonly related: readonly RelatedPlace[];
  readonly edits: readonly Edit[];
  /** The kind of the rule that found it; a fault of the text or of its shape has none and is an integrity fault too. */
  readonly kind?: 'integrity' | 'gate' | 'style';
  /** For a gate: what is lacking and who owes it, as data that every edition prints in its language. */
  readonly gate?: GateState;
}

/** What a check knows before the file and the defaults are filled in. */
export type Finding = Omit<Diagnostic, 'file' | 'related' | 'edits'> & Partial<Pick<Diagnostic, 'related' | 'edits'>>;

/** Completes a finding with the file it is about. */
export function diagnostic(file: string, finding: Finding): Diagnostic {
  return { ...finding, file, related: finding.related ?? [], edits: finding.edits ?? [] };
}

const weight: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

/** True where a severity is as grave as a threshold, or graver. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return weight[severity] <= weight[threshold];
}

/** Order of reading: by place in the file, the graver first where two share a place. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.range?.start ?? -1) - (b.range?.start ?? -1) ||
    weight[a.severity] - weight[b.severity] ||
    a.code.localeCompare(b.code, 'en')
  );
}

/** True for an error of any kind, a gate of a phase that is over among them. */
export function isError(finding: Diagnostic): boolean {
  return finding.severity === 'error';
}

/** True where a finding stops a render: an error that is no gate. A draft with a failed gate prints, and says so. */
export function stopsRender(finding: Diagnostic): boolean {
  return finding.severity === 'error' && finding.gate === undefined;
}
