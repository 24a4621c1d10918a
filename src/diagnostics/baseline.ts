import { isAtLeast, type Diagnostic, type Severity } from './diagnostic.js';
import { identify } from './fingerprint.js';
import { escapeJson } from './formats/json-lines.js';

/** A finding that a study accepts for now: it is not reported again. */
export interface KeptFinding {
  readonly file: string;
  readonly code: string;
  /** A finding that has become more severe, as a gate does when its phase ends, is reported again. */
  readonly severity: Severity;
  /** Its place when it was added; for people only, since items move. */
  readonly pointer: string;
  /** Of the finding and the text that it is about. */
  readonly fingerprint: string;
}

/** The kept findings, sorted by file and place. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly KeptFinding[];
}

/** The result of comparing the findings of some files with a baseline. */
export interface Sifted {
  /** The findings to report. */
  readonly reported: readonly Diagnostic[];
  readonly kept: readonly Diagnostic[];
  /** Entries about these files without a finding any more. */
  readonly stale: readonly KeptFinding[];
}

/** The findings and files to compare with a baseline; `nameOf` maps a file to its name in the baseline. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
  readonly checked: readonly string[];
  readonly nameOf: (file: string) => string;
}

/** Separates kept findings from reported ones; each entry matches one finding. */
export function siftFindings(baseline: Baseline, { diagnostics, sources, checked, nameOf }: Findings): Sifted {
  const identities = identify(diagnostics, sources);
  const keyOfFinding = (finding: Diagnostic): string =>
    keyOf(nameOf(finding.file), finding.code, identities.get(finding)?.hash ?? '');
  const inRun = new Set(checked.map(nameOf));
  const waiting = new Map<string, KeptFinding[]>();
  for (const entry of baseline.findings) {
    const key = keyOf(entry.file, entry.code, entry.fingerprint);
    const alike = waiting.get(key);
    if (alike === undefined) waiting.set(key, [entry]);
    else alike.push(entry);
  }
  const kept = diagnostics.filter((finding) => {
    const entries = waiting.get(keyOfFinding(finding));
    const at = entries?.findIndex(({ severity }) => isAtLeast(severity, finding.severity)) ?? -1;
    if (at === -1) return false;
    entries?.splice(at, 1);
    return true;
  });
  const isKept = new Set(kept);
  const reported = diagnostics.filter((finding) => !isKept.has(finding));
  // An entry whose finding has become more severe is not stale.
  const still = new Set(reported.map(keyOfFinding));
  const left = [...waiting].filter(([key]) => !still.has(key)).flatMap(([, entries]) => entries);
  return { reported, kept, stale: left.filter(({ file }) => inRun.has(file)) };
}

/**
 * A baseline that keeps these findings. Entries of `before` about files that were not checked stay; `isThere` says
 * whether a file still exists.
 */
export function makeBaseline(
  before: Baseline,
  { diagnostics, sources, checked, nameOf }: Findings,
  isThere: (name: string) => boolean,
): Baseline {
  const identities = identify(diagnostics, sources);
  const inRun = new Set(checked.map(nameOf));
  const others = before.findings.filter(({ file }) => !inRun.has(file) && isThere(file));
  const entries = diagnostics.map((finding): KeptFinding => {
    const { code, severity, pointer } = finding;
    return { file: nameOf(finding.file), code, severity, pointer, fingerprint: identities.get(finding)?.hash ?? '' };
  });
  return { version: 1, findings: [...others, ...entries].sort(byText) };
}

/** A baseline as a file: one entry on each line, so that a review shows which were added and removed. */
export function writeBaseline({ version, findings }: Baseline): string {
  const lines = findings.map(({ file, code, severity, pointer, fingerprint }) =>
    escapeJson(JSON.stringify({ file, code, severity, pointer, fingerprint })),
  );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": ${version},\n  "findings": ${list}\n}\n`;
}

/** The baseline in a file’s text; `undefined` if the text is not one, or has an unknown version. */
export function readBaseline(text: string): Baseline | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (!isRecord(data) || data['version'] !== 1 || !Array.isArray(data['findings'])) return undefined;
  const findings: readonly unknown[] = data['findings'];
  return findings.every(isKeptFinding) ? { version: 1, findings } : undefined;
}

function isKeptFinding(value: unknown): value is KeptFinding {
  if (!isRecord(value)) return false;
  const severities: readonly unknown[] = ['error', 'warning', 'hint'] satisfies Severity[];
  return (
    ['file', 'code', 'pointer', 'fingerprint'].every((key) => typeof value[key] === 'string') &&
    severities.includes(value['severity'])
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyOf(file: string, code: string, fingerprint: string): string {
  return JSON.stringify([file, code, fingerprint]);
}

/** Sorts by file, then code, then place; by code units, so that the order is the same on every machine. */
function byText(a: KeptFinding, b: KeptFinding): number {
  const [first, second] = [a, b].map(({ file, code, pointer, fingerprint }) =>
    [file, code, pointer, fingerprint].join('\n'),
  );
  if (first === second || first === undefined || second === undefined) return 0;
  return first < second ? -1 : 1;
}
