import { isLanguageTag } from '../schema/formats/language-tag.js';
import { scriptOf } from '../language/tags.js';

/** A text given to `init`: one for each language, or one for all editions. */
export type NamedText = string | Readonly<Record<string, string>>;

/**
 * Finds the language of each text: `kk=…` names it; otherwise it is the first edition written in the text's script,
 * and without one the text is for all editions. Later texts replace earlier ones; `undefined` if there is no text.
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

/** Scripts of ISO 15924 whose letters have another script in Unicode. */
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
    // A script that this version of Unicode lacks has no letters here.
    return /(?!)/g;
  }
}
