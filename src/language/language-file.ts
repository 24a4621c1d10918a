import type { LanguageFile } from './language.js';
import { languageSources } from './languages.gen.js';

const parsed = new Map<string, LanguageFile>();

/** The data of one language by the tag of its file, parsed on first use; `undefined` where there is no such file. */
export function languageFile(tag: string): LanguageFile | undefined {
  const known = parsed.get(tag);
  if (known !== undefined) return known;
  const source = Object.hasOwn(languageSources, tag) ? languageSources[tag] : undefined;
  if (source === undefined) return undefined;
  // Written by scripts/generate, which checks its shape.
  const file = JSON.parse(source) as LanguageFile;
  parsed.set(tag, file);
  return file;
}

/** The tags of all language files, in the order of the alphabet. */
export const languageTags: readonly string[] = Object.keys(languageSources);
