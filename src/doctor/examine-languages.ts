import type { MessageLanguage } from '../diagnostics/diagnostic.js';
import type { LanguageState, Need } from './examine-language.js';
import { examineLanguage } from './examine-language.js';
import type { Machine } from './machine.js';

/** The languages examined, in the order of their tags, and the studies to print. */
export interface Examination {
  readonly languages: readonly LanguageState[];
  readonly studies: readonly Need[];
  /** Whether everything that the studies need is present. */
  readonly ready: boolean;
}

/** How an examination is formatted. */
export interface ExaminationContext {
  readonly language: MessageLanguage;
  /** Columns of the terminal; absent when piped. */
  readonly width?: number;
}

/** Examines each language (BCP 47) of `tags` and of the studies. */
export async function examineLanguages(
  tags: readonly string[],
  studies: readonly Need[],
  machine: Machine,
): Promise<Examination> {
  const all = [...new Set([...tags, ...studies.flatMap(({ languages }) => languages)])].sort();
  const languages = await Promise.all(all.map((tag) => examineLanguage(tag, studies, machine)));
  return {
    languages,
    studies,
    ready: !languages.some(({ neededBy, lacks }) => neededBy.length > 0 && lacks.length > 0),
  };
}
