// src/language/languages/*.yaml → one typed module, so that starting up parses no YAML of ours.
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';

const folder = 'src/language/languages';

export const file = 'src/language/languages.gen.ts';

export async function generate() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const languages = await Promise.all(names.map(async (name) => parse(await readFile(`${folder}/${name}`, 'utf8'))));
  const reference = languages.find((language) => language.tag === 'en');
  const keys = Object.keys(reference.labels);
  for (const { tag, labels, confirm } of languages) {
    const odd = [
      ...keys.filter((key) => typeof labels[key] !== 'string'),
      ...Object.keys(labels).filter((key) => !keys.includes(key)),
      ...confirm.filter((key) => !keys.includes(key)),
    ];
    if (odd.length > 0)
      throw new Error(`${folder}/${tag}.yaml: labels that lack or exceed those of en.yaml: ${odd.join(', ')}`);
  }
  return `// Generated from ${folder}/*.yaml by scripts/generate. Do not edit.
import type { LanguageFile } from './language.js';

export const labelKeys = ${JSON.stringify(keys)} as const;

export const languageFiles: Readonly<Record<string, LanguageFile>> & { readonly en: LanguageFile } = ${JSON.stringify(
    Object.fromEntries(languages.map((language) => [language.tag, language])),
    null,
    1,
  )};
`;
}
