import type { Prose, Report } from '../schema/report.gen.js';
import { prosePaths } from './prose-paths.gen.js';

/** One prose text in one language, and its place. */
export interface ProseUse {
  readonly pointer: string;
  /** Absent for a bare string. */
  readonly language?: string;
  readonly markdown: string;
}

/** Every prose text of a report, field by field and language by language. */
export function* collectProse(report: Report): Generator<ProseUse> {
  for (const path of prosePaths) yield* follow(report, path, '');
}

function* follow(value: unknown, path: readonly string[], pointer: string): Generator<ProseUse> {
  const [step, ...rest] = path;
  if (step === undefined) {
    yield* textsOf(value as Prose | undefined, pointer);
  } else if (step === '*') {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) yield* follow(item, rest, `${pointer}/${String(index)}`);
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    yield* follow((value as Record<string, unknown>)[step], rest, `${pointer}/${step}`);
  }
}

function* textsOf(value: Prose | undefined, pointer: string): Generator<ProseUse> {
  if (typeof value === 'string') yield { pointer, markdown: value };
  // A signed point has its text in a path of its own; its keys are not languages.
  if (typeof value !== 'object' || Object.hasOwn(value, 'text')) return;
  for (const [language, markdown] of Object.entries(value))
    yield { pointer: `${pointer}/${language}`, language, markdown };
}
