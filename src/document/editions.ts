import { officialLanguages } from '../language/official-languages.gen.js';
import { scriptOf } from '../language/tags.js';
import { isLanguageTag } from '../schema/formats/language-tag.js';
import type { EditionEntry, Report, Study } from '../schema/report.gen.js';

/** One edition with its defaults filled in. */
export interface Edition extends EditionEntry {
  readonly extent: 'full' | 'synopsis';
  readonly order: 'china-first' | 'partner-first';
  /** JSON Pointer of its entry; of `study` if the file lists no editions. */
  readonly pointer: string;
}

/** The editions of a study: those it lists, or Chinese, English and the partner's official languages (letter, IV). */
export function editionsOf(report: Report): readonly Edition[] {
  const listed = report.study.editions;
  const entries = listed ?? unique(['zh', 'en', ...officialOf(report.study)]);
  return entries.map((entry, index) => ({
    extent: 'full',
    order: 'china-first',
    ...(typeof entry === 'string' ? { language: entry } : entry),
    pointer: listed === undefined ? '/study' : `/study/editions/${String(index)}`,
  }));
}

/** The partner's own languages among the editions: those stated, or its official ones. English may be one of them. */
export function ownLanguagesOf(report: Report): readonly string[] {
  const languages = editionsOf(report).map((edition) => edition.language);
  return (
    report.study.ownLanguages ??
    languages.filter((language) => officialOf(report.study).some((tag) => sameLanguage(tag, language)))
  );
}

/** Whether two tags name the same written language: `zh` and `zh-Hans` do, `zh` and `zh-Hant` do not. */
export function sameLanguage(one: string, other: string): boolean {
  return one === other || (one.split('-')[0] === other.split('-')[0] && scriptOf(one) === scriptOf(other));
}

function officialOf(study: Study): readonly string[] {
  // A few languages of small islands have no tag that the format allows.
  return (officialLanguages[study.country] ?? []).filter(isLanguageTag);
}

function unique(languages: readonly string[]): readonly string[] {
  return languages.filter(
    (language, index) => !languages.slice(0, index).some((earlier) => sameLanguage(earlier, language)),
  );
}
