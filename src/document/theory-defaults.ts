import type { LanguageFile } from '../language/language.js';
import { languageFiles } from '../language/languages.gen.js';
import type { LanguageMap } from '../schema/report.gen.js';

/** The default texts of the theory chapter as author's texts, so that they fall back and are marked in the same way. */
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

const files = Object.values(languageFiles);

function mapOf(get: (file: LanguageFile) => string | undefined): LanguageMap {
  return Object.fromEntries(
    files.flatMap((file) => {
      const value = get(file);
      return value === undefined ? [] : [[file.tag, value]];
    }),
  );
}

/** The institute's report in every language that has a file, English first where an edition's own is lacking. */
export function theoryDefaults(): TheoryTexts {
  const english = languageFiles.en.theory;
  const byName = (group: 'aspects' | 'features') =>
    Object.fromEntries(Object.keys(english[group]).map((name) => [name, mapOf((file) => file.theory[group][name])]));
  const cell = (agent: string, goal: string) =>
    (english.matrix[agent]?.[goal] ?? []).map((_, i) => mapOf((file) => file.theory.matrix[agent]?.[goal]?.[i]));
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
