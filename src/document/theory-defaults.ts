import type { LanguageFile, TheoryDefaults } from '../language/language.js';
import { loadLanguage } from '../language/load-language.js';
import { languageFile } from '../language/language-file.js';
import type { LanguageMap } from '../schema/report.gen.js';

/** The default texts of the theory chapter, as author's texts, so that they have the same fallbacks and marks. */
export interface TheoryTexts {
  readonly aspects: Readonly<Record<string, LanguageMap>>;
  readonly features: Readonly<Record<string, LanguageMap>>;
  readonly matrix: Readonly<
    Record<
      'nation-state' | 'international-regime',
      Readonly<Record<'economic-growth' | 'all-round-development', readonly LanguageMap[]>>
    >
  >;
}

/** The default texts in the study's languages that have a language file; English first, as the fallback. */
export function theoryDefaults(languages: readonly string[]): TheoryTexts {
  const tags = new Set(['en', ...languages.map((language) => loadLanguage(language).labelsFrom)]);
  const files = [...tags].flatMap((tag): (LanguageFile & { readonly theory: TheoryDefaults })[] => {
    const file = languageFile(tag);
    return file?.theory === undefined ? [] : [{ ...file, theory: file.theory }];
  });
  const mapOf = (get: (theory: TheoryDefaults) => string | undefined): LanguageMap =>
    Object.fromEntries(
      files.flatMap(({ tag, theory }) => {
        const value = get(theory);
        return value === undefined ? [] : [[tag, value]];
      }),
    );
  const english = files[0]?.theory;
  const byName = (group: 'aspects' | 'features') =>
    Object.fromEntries(
      Object.keys(english?.[group] ?? {}).map((name) => [name, mapOf((theory) => theory[group][name])]),
    );
  const cell = (agent: string, goal: string) =>
    (english?.matrix[agent]?.[goal] ?? []).map((_, i) => mapOf((theory) => theory.matrix[agent]?.[goal]?.[i]));
  const row = (agent: string) => ({
    'economic-growth': cell(agent, 'economic-growth'),
    'all-round-development': cell(agent, 'all-round-development'),
  });
  return {
    aspects: byName('aspects'),
    features: byName('features'),
    matrix: { 'nation-state': row('nation-state'), 'international-regime': row('international-regime') },
  };
}
