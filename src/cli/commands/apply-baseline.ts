import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { makeBaseline, readBaseline, siftFindings, writeBaseline, type Baseline } from '../../diagnostics/baseline.js';
import { isAtLeast, type Diagnostic, type Words } from '../../diagnostics/diagnostic.js';
import { Failure } from '../terminal/failure.js';
import { readGivenFile } from '../files/read-file.js';
import type { Outcome } from './outcome.js';
import type { Settings } from '../options/settings.js';
import type { Terminal } from '../terminal/terminal.js';
import { writeAtomically } from '../files/write-atomically.js';
import { tellUnfinished } from './tell-unfinished.js';

/** The baseline of `--baseline`, read before the checks. */
export interface BaselineRequest {
  readonly file: string;
  readonly baseline: Baseline;
  readonly purpose: 'compare' | 'update';
}

/** Options that concern a baseline, as typed. */
export interface BaselineOptions {
  readonly baseline?: string;
  readonly updateBaseline?: true;
}

/**
 * Reads the baseline of `--baseline`, if it is given. Throws a `Failure` for a file that is not a baseline, for a
 * missing file unless it is to be written, and for `--update-baseline` alone.
 */
export function readBaselineRequest({ baseline: file, updateBaseline }: BaselineOptions): BaselineRequest | undefined {
  const purpose = updateBaseline === true ? 'update' : 'compare';
  if (file === undefined) {
    if (purpose === 'compare') return undefined;
    throw new Failure(
      { en: '--update-baseline needs to know the file.', zh: '--update-baseline 需要指明文件。' },
      {
        en: 'Name it: --baseline baseline.json --update-baseline',
        zh: '请写：--baseline baseline.json --update-baseline',
      },
    );
  }
  const baseline = readBaseline(readText(file, purpose));
  if (baseline !== undefined) return { file, baseline, purpose };
  throw new Failure(
    { en: `${file} is not a baseline of joint-report.`, zh: `${file} 不是 joint-report 的基线文件。` },
    {
      en: 'Restore it from your version control, or delete it and write it anew with --update-baseline.',
      zh: '请从版本库恢复，或删除后用 --update-baseline 重新写出。',
    },
  );
}

/** In bytes: a hundred thousand findings have less. */
const largestBaseline = 32 * 1024 * 1024;

function readText(file: string, purpose: BaselineRequest['purpose']): string {
  if (purpose === 'update' && !existsSync(file)) return writeBaseline({ version: 1, findings: [] });
  const bytes = readGivenFile(file, largestBaseline, {
    en: 'A baseline is first written with --update-baseline.',
    zh: '基线文件要先用 --update-baseline 写出。',
  });
  return new TextDecoder().decode(bytes);
}

/**
 * Removes the findings that the baseline keeps from an outcome and lists stale entries; or writes a new baseline from
 * all findings, and then reports none of them. File names are relative to the baseline’s folder.
 */
export function applyBaseline(
  { file, baseline, purpose }: BaselineRequest,
  outcome: Outcome,
  settings: Settings,
  terminal: Terminal,
): void {
  const folder = dirname(resolve(file));
  const nameOf = (path: string): string => relative(folder, resolve(path)).split(sep).join('/');
  const found = { sources: outcome.sources, checked: outcome.checked, nameOf };
  if (purpose === 'update') {
    const least = settings.show('pretty');
    const keeps = ({ severity }: Diagnostic): boolean =>
      isAtLeast(severity, least) || isAtLeast(severity, settings.failOn);
    const diagnostics = outcome.diagnostics.filter(keeps);
    const renewed = makeBaseline(baseline, { ...found, diagnostics }, (name) => existsSync(resolve(folder, name)));
    tellUnfinished(writeAtomically([{ path: file, content: writeBaseline(renewed) }]), terminal);
    replace(
      outcome.diagnostics,
      outcome.diagnostics.filter((finding) => !keeps(finding)),
    );
    tell(terminal, settings, {
      en: `${file} keeps ${diagnostics.length} of what was found; later runs report what is new.`,
      zh: `${file} 记下了 ${diagnostics.length} 个问题；以后只报告新的问题。`,
    });
    return;
  }
  const { reported, kept, stale } = siftFindings(baseline, { ...found, diagnostics: outcome.diagnostics });
  replace(outcome.diagnostics, reported);
  if (kept.length > 0) {
    tell(terminal, settings, {
      en: `Not reported, since ${file} keeps them: ${kept.length}.`,
      zh: `${file} 已记下、不再报告的问题：${kept.length} 个。`,
    });
  }
  if (stale.length === 0) return;
  tell(
    terminal,
    settings,
    {
      en: `No longer found, though ${file} keeps them (--update-baseline takes them out):`,
      zh: `${file} 中记下、但已不存在的问题（用 --update-baseline 去掉）：`,
    },
    stale.map(({ file: name, code, pointer }) => `  ${name} ${code} ${pointer}`.trimEnd()),
  );
}

function replace(diagnostics: Diagnostic[], by: readonly Diagnostic[]): void {
  diagnostics.splice(0, diagnostics.length, ...by);
}

function tell(terminal: Terminal, { talk }: Settings, words: Words, list: readonly string[] = []): void {
  if (talk !== 'all') return;
  terminal.tell([words[terminal.language], ...list]);
}
