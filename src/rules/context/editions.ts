import { officialLanguages } from '../../language/official-languages.gen.js';
import type { EditionEntry, Report } from '../../schema/report.gen.js';
import { sameLanguage } from './same-language.js';

/** One edition, defaults filled in. */
export interface EditionInfo {
  /** BCP 47, as the file writes it. */
  readonly language: string;
  readonly extent: 'full' | 'synopsis';
  readonly translators: readonly string[];
  readonly revisers: readonly string[];
  /** Where the file names it; `/study` for a default edition. */
  readonly pointer: string;
  /** Where its language stands. */
  readonly languagePointer: string;
  readonly entry?: EditionEntry;
}

/** The editions of a study: those of the file, or Chinese, English and the partner's official languages. */
export function editionsOf(report: Report): readonly EditionInfo[] {
  const { country, editions } = report.study;
  if (editions === undefined) {
    const languages = ['zh', 'en'];
    for (const language of officialLanguages[country] ?? []) {
      if (!languages.some((known) => sameLanguage(known, language))) languages.push(language);
    }
    return languages.map((language) => ({
      language,
      extent: 'full',
      translators: [],
      revisers: [],
      pointer: '/study',
      languagePointer: '/study',
    }));
  }
  return editions.map((edition, index) => {
    const pointer = `/study/editions/${String(index)}`;
    if (typeof edition === 'string') {
      return { language: edition, extent: 'full', translators: [], revisers: [], pointer, languagePointer: pointer };
    }
    return {
      language: edition.language,
      extent: edition.extent ?? 'full',
      translators: listOf(edition.translators),
      revisers: listOf(edition.revisers),
      pointer,
      languagePointer: `${pointer}/language`,
      entry: edition,
    };
  });
}

/** The partner's own languages: those of the file, or the country's official ones among the editions. */
export function ownLanguagesOf(report: Report, editions: readonly EditionInfo[]): readonly string[] {
  const { country, ownLanguages } = report.study;
  if (ownLanguages !== undefined) return ownLanguages;
  const official = officialLanguages[country] ?? [];
  return editions
    .map((edition) => edition.language)
    .filter((language) => official.some((known) => sameLanguage(known, language)));
}

/** People fields hold one id or a list of them. */
export function listOf(people: string | readonly string[] | undefined): readonly string[] {
  if (people === undefined) return [];
  return typeof people === 'string' ? [people] : people;
}
