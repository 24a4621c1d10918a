import { printDigits } from './digits.js';
import type { DigitChoice, LabelKey, Language, LanguageFile } from './language.js';
import { languageFile } from './language-file.js';
import { labelKeys } from './languages.gen.js';
import { directionOf, scriptOf } from './tags.js';

const loaded = new Map<string, Language>();

/**
 * The language of a tag. The file and any of its labels may be missing: missing labels are in English and listed in
 * `lacking`. Longer tags such as `zh-Hans` use the file of a shorter one with the same language and script. Digits are
 * the usual ones of the language, or those of `choice`.
 */
export function loadLanguage(tag: string, choice?: DigitChoice): Language {
  const key = `${tag} ${choice ?? ''}`;
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const language = makeLanguage(tag, choice);
  loaded.set(key, language);
  return language;
}

function makeLanguage(tag: string, choice: DigitChoice | undefined): Language {
  const english = fileOf('en');
  const own = languageFile(tag) ?? languageFile(shorter(tag));
  const { labels, confirm, theory: _, ...file } = own ?? { ...english, labels: {}, tag: 'en' };
  const digits = chooseDigits(file.digits, choice);
  const print = (text: string): string => printDigits(text, digits);
  const locale = tag === own?.tag ? own.locale : tag;
  return {
    ...file,
    tag,
    // `en-US` and `en` format dates differently.
    locale: digits === 'latn' ? locale : `${locale}-u-nu-${digits}`,
    digits,
    numbering: { ...file.numbering, parts: file.numbering.parts.map(print) },
    labels: Object.fromEntries(
      labelKeys.map((key) => {
        const label = labels[key];
        return [key, label === undefined ? (english.labels[key] ?? key) : print(label)];
      }),
    ),
    lacking: new Set(labelKeys.filter((key) => labels[key] === undefined)),
    confirm: labelKeys.filter((key) => labels[key] !== undefined && isMeant(key, confirm)),
    script: scriptOf(tag),
    direction: directionOf(tag),
    labelsFrom: file.tag,
  };
}

function chooseDigits({ usual, native }: LanguageFile['digits'], choice: DigitChoice | undefined): string {
  switch (choice) {
    case 'latin':
      return 'latn';
    case 'native':
      return native ?? usual;
    case undefined:
      return usual;
  }
}

/** English is always present. */
function fileOf(tag: 'en'): LanguageFile {
  const file = languageFile(tag);
  if (file === undefined) throw new Error(`src/language/languages/${tag}.yaml is not built in`);
  return file;
}

function shorter(tag: string): string {
  const language = tag.split('-')[0] ?? tag;
  return scriptOf(language) === scriptOf(tag) ? language : tag;
}

function isMeant(key: LabelKey, confirm: LanguageFile['confirm']): boolean {
  return (
    confirm === 'all' ||
    confirm.some((pattern) => (pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern))
  );
}
