import type { Words } from '../diagnostics/diagnostic.js';
import { loadLanguage } from '../language/load-language.js';
import { languageName, scriptName } from '../language/tags.js';
import { fontCatalogue } from '../pdf/font-catalogue.js';
import { familiesFor, isInstalled } from '../pdf/fonts/find-packages.js';
import { ownSystemOf, type WritingSystem } from '../pdf/fonts/writing-system.js';
import { loadHyphenator } from '../pdf/text/hyphenate.js';
import type { Machine } from './machine.js';

/** A study's name, and the languages (BCP 47) of its editions. */
export interface Need {
  readonly study: string;
  readonly languages: readonly string[];
}

/** What an edition in a language lacks for good printing. */
export type Lack =
  | { readonly kind: 'fonts'; readonly packages: readonly string[] }
  /** The catalogue has no font for the script. */
  | { readonly kind: 'script' }
  | { readonly kind: 'labels'; readonly missing: number }
  | { readonly kind: 'words' }
  | { readonly kind: 'dates' };

/** How a language is printed on this machine. */
export interface LanguageState {
  readonly tag: string;
  readonly name: Words;
  /** ISO 15924, and its name. */
  readonly script: string;
  readonly scriptName: Words;
  readonly direction: 'ltr' | 'rtl';
  readonly fonts: {
    readonly found: readonly string[];
    /** Families of the catalogue that aren't installed, with their packages. */
    readonly lacking: readonly { readonly family: string; readonly package: string }[];
    /** Families that print it in the forms of another language, if none of its own is installed. */
    readonly standIns: readonly string[];
  };
  readonly labels: { readonly missing: number; readonly confirm: number };
  /** How word boundaries are found: at spaces, or by Intl's dictionary, which is present or not. */
  readonly words: 'spaces' | 'found' | 'lacking';
  /** Whether Intl has its dates and numbers, or uses English ones. */
  readonly dates: 'known' | 'unknown';
  /** Whether long words are hyphenated, or the script never uses hyphens. */
  readonly hyphenation: 'parted' | 'whole' | 'unused';
  /** The studies with an edition in it. */
  readonly neededBy: readonly string[];
  readonly lacks: readonly Lack[];
}

/** Scripts without spaces, each with words that only a dictionary can separate. */
const unspaced: Readonly<Record<string, string>> = {
  Thai: 'ความทันสมัยร่วมกัน',
  Laoo: 'ປະເທດລາວແລະຈີນ',
  Khmr: 'ប្រទេសកម្ពុជានិងចិន',
  Mymr: 'မြန်မာနိုင်ငံနှင့်တရုတ်',
};

/** Scripts that use hyphenation. */
const hyphenated = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor']);

/** What a language (BCP 47) is printed with, and what it lacks; `needs` are the studies to consider. */
export async function examineLanguage(tag: string, needs: readonly Need[], machine: Machine): Promise<LanguageState> {
  const language = loadLanguage(tag);
  const { script, direction } = language;
  const system = ownSystemOf(tag);
  const fonts = findFonts(system, tag, machine);
  const sample = unspaced[script];
  const words = sample === undefined ? 'spaces' : machine.findsWords(tag, sample) ? 'found' : 'lacking';
  const dates = machine.knowsDates(language.locale) ? 'known' : 'unknown';
  const labels = { missing: language.lacking.size, confirm: language.confirm.length };
  const lacks: Lack[] = [];
  if (system === undefined) lacks.push({ kind: 'script' });
  else if (fonts.needed.length > 0) lacks.push({ kind: 'fonts', packages: fonts.needed });
  if (labels.missing > 0) lacks.push({ kind: 'labels', missing: labels.missing });
  if (words === 'lacking') lacks.push({ kind: 'words' });
  // A language that no version of Intl knows is not a defect of this machine.
  if (dates === 'unknown' && !hasAllOfIntl(machine)) lacks.push({ kind: 'dates' });
  const { found, lacking, standIns } = fonts;
  return {
    tag,
    name: { en: languageName(tag, 'en'), zh: languageName(tag, 'zh') },
    script,
    scriptName: nameOfScript(script),
    direction,
    fonts: { found, lacking, standIns },
    labels,
    words,
    dates,
    hyphenation: hyphenated.has(script) ? ((await loadHyphenator(tag)) === undefined ? 'whole' : 'parted') : 'unused',
    neededBy: needs.filter(({ languages }) => languages.includes(tag)).map(({ study }) => study),
    lacks,
  };
}

/** Intl’s names for the scripts of Chinese are only “Simplified” and “Traditional”. */
function nameOfScript(script: string): Words {
  if (script === 'Hans') return { en: 'Han, simplified', zh: '简体汉字' };
  if (script === 'Hant') return { en: 'Han, traditional', zh: '繁体汉字' };
  return { en: scriptName(script, 'en'), zh: scriptName(script, 'zh') };
}

interface Fonts {
  readonly found: readonly string[];
  readonly lacking: LanguageState['fonts']['lacking'];
  readonly standIns: readonly string[];
  /** Packages without which it isn't printed, or not as intended. */
  readonly needed: readonly string[];
}

function findFonts(system: WritingSystem | undefined, tag: string, { fonts }: Machine): Fonts {
  if (system === undefined) return { found: [], lacking: [], standIns: [], needed: [] };
  const families = familiesFor(system, tag);
  const absent = families.filter((family) => !isInstalled(family, fonts));
  const found = families.filter((family) => !absent.includes(family)).map(({ name }) => name);
  const standIns =
    found.length > 0
      ? []
      : fontCatalogue
          .filter((family) => family.standsInFor.includes(system) && isInstalled(family, fonts))
          .map(({ name }) => name);
  const dispensable = found.length > 0 || standIns.length > 0;
  return {
    found,
    lacking: absent.map((family) => ({ family: family.name, package: family.package.name })),
    standIns,
    needed: absent
      .filter((family) => !dispensable || family.package.supply === 'ours')
      .map((family) => family.package.name),
  };
}

/** A Node built with few languages lacks these too. */
function hasAllOfIntl(machine: Machine): boolean {
  return ['zh', 'ar', 'kk'].every((locale) => machine.knowsDates(locale));
}
