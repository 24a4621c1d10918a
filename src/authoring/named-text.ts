import { isLanguageTag } from '../schema/formats/language-tag.js';
import { scriptOf } from '../language/tags.js';

/** A text that was told when a study was begun: by language, or one for every edition. */
export type NamedText = string | Readonly<Record<string, string>>;

/**
 * Puts told texts under languages: `kk=…` says which; otherwise the first edition that is written in the text's script,
 * and where there is none the text stands for all editions. Later ones replace earlier ones; `undefined` for no text.
 */
export function readNamedText(texts: readonly string[], editions: readonly string[]): NamedText | undefined {
  const byLanguage: Record<string, string> = {};
  let forAll: string | undefined;
  for (const told of texts.map((text) => text.trim()).filter((text) => text !== '')) {
    const [, tag, rest] = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\s*[=＝]\s*(.+)$/su.exec(told) ?? [];
    if (tag !== undefined && rest !== undefined && isLanguageTag(tag)) byLanguage[tag] = rest;
    else {
      const language = editions.find((edition) => isMostlyIn(scriptOf(edition), told));
      if (language === undefined) forAll = told;
      else byLanguage[language] = told;
    }
  }
  return Object.keys(byLanguage).length > 0 ? byLanguage : forAll;
}

/** Unicode has no letters of their own for these scripts of ISO 15924. */
const letters: Readonly<Record<string, string>> = {
  Hans: String.raw`\p{Script=Han}`,
  Hant: String.raw`\p{Script=Han}`,
  Jpan: String.raw`[\p{Script=Hiragana}\p{Script=Katakana}]`,
  Kore: String.raw`\p{Script=Hangul}`,
};

function isMostlyIn(script: string, text: string): boolean {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const own = text.match(lettersOf(script))?.length ?? 0;
  return own * 2 > all;
}

function lettersOf(script: string): RegExp {
  try {
    return new RegExp(letters[script] ?? `\\p{Script=${script}}`, 'gu');
  } catch {
    // A script that this version of Unicode does not know has no letters here.
    return /(?!)/g;
  }
}
