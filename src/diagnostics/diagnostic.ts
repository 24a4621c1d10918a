import type { GateState } from './gate.js';

/** A text in the two languages of messages. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** The language of messages; codes and pointers are the same in both. */
export type MessageLanguage = keyof Words;

export type Severity = 'error' | 'warning' | 'hint';

/** UTF-16 offsets into the text of a file, `end` exclusive. Only formatters use lines and columns. */
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

/** A replacement that corrects a finding and can be applied without changes. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/**
 * A finding about a file. `pointer` is a JSON Pointer (RFC 6901) into the data, `''` for the whole file. `range` is
 * absent only if the file has no text to show; for a missing key it is that of the nearest parent.
 */
export interface Diagnostic {
  /** Words, stable across releases: `phase/opinion-of-every-member`. */
  readonly code: string;
  readonly severity: Severity;
  /** The path of the file as the user named it. */
  readonly file: string;
  /** What is wrong. */
  readonly message: Words;
  /** Why it matters; absent if the message says everything. */
  readonly why?: Words;
  /** What to do about it. */
  readonly help?: Words;
  readonly pointer: string;
  readonly range?: Range;
  readonly related: readonly RelatedPlace[];
  readonly edits: readonly Edit[];
  /** The kind of the rule that found it; absent for issues of the text or its shape, which count as integrity too. */
  readonly kind?: 'integrity' | 'gate' | 'style';
  /** For a gate: what is missing and who is responsible, as data that every edition prints in its language. */
  readonly gate?: GateState;
}

/** A diagnostic without its file and with defaults not yet filled in. */
export type Finding = Omit<Diagnostic, 'file' | 'related' | 'edits'> & Partial<Pick<Diagnostic, 'related' | 'edits'>>;

/** Completes a finding with the file it is about. */
export function diagnostic(file: string, finding: Finding): Diagnostic {
  return { ...finding, file, related: finding.related ?? [], edits: finding.edits ?? [] };
}

const weight: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

/** True if a severity is the same as a threshold, or higher. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return weight[severity] <= weight[threshold];
}

/** Reading order: by place in the file; at one place the more severe first. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.range?.start ?? -1) - (b.range?.start ?? -1) ||
    weight[a.severity] - weight[b.severity] ||
    a.code.localeCompare(b.code, 'en')
  );
}

/** The same, for findings of several files: those of the report's file first, then each other file in turn. */
export function byPlaceIn(report: string): (a: Diagnostic, b: Diagnostic) => number {
  const rank = (file: string): string => (file === report ? '' : file);
  return (a, b) => (a.file === b.file ? byPlace(a, b) : rank(a.file) < rank(b.file) ? -1 : 1);
}

/** True for an error of any kind, including a gate of a phase that is over. */
export function isError(finding: Diagnostic): boolean {
  return finding.severity === 'error';
}

/** True if a finding stops a render: an error that is not a gate. A draft with a failed gate prints and says so. */
export function stopsRender(finding: Diagnostic): boolean {
  return finding.severity === 'error' && finding.gate === undefined;
}
