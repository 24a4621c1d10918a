// src/language/languages/*.yaml → one module, so that no YAML of ours is parsed at start. Each language is a JSON
// string that is parsed on first use, so that a check parses only the study's languages.
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';

const folder = 'src/language/languages';

export const file = 'src/language/languages.gen.ts';

/** Messages are in these two languages, whatever a study's editions are, so no label may be missing. */
const complete = ['en', 'zh'];

export async function generate() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const languages = await Promise.all(names.map((name) => readLanguage(name)));
  const reference = languages.find((language) => language.tag === 'en');
  const keys = Object.keys(reference.labels);
  for (const language of languages) {
    const odd = findOdd(language, keys);
    if (odd.length > 0) throw new Error(`${folder}/${language.tag}.yaml: ${odd.join(', ')}`);
  }
  return `// Generated from ${folder}/*.yaml by scripts/generate. Do not edit.

export const labelKeys = ${JSON.stringify(keys)} as const;

/** A \`LanguageFile\` as JSON, by tag. */
export const languageSources: Readonly<Record<string, string>> = {
${languages.map((language) => `  ${JSON.stringify(language.tag)}: ${quote(JSON.stringify(language))},`).join('\n')}
};
`;
}

async function readLanguage(name) {
  const language = parse(await readFile(`${folder}/${name}`, 'utf8'));
  if (`${language.tag}.yaml` !== name) throw new Error(`${folder}/${name}: its tag is ${language.tag}`);
  return language;
}

/** Labels that English does not have, or that are required and missing. */
function findOdd({ tag, labels, confirm }, keys) {
  const known = new Set(keys);
  const lacking = complete.includes(tag) ? keys.filter((key) => typeof labels[key] !== 'string') : [];
  const unknown = Object.keys(labels).filter((key) => !known.has(key));
  const unmatched = (confirm === 'all' ? [] : confirm).filter((pattern) => !keys.some((key) => matches(key, pattern)));
  return [
    ...lacking.map((key) => `${key} is lacking`),
    ...unknown.map((key) => `${key} is no label of en.yaml`),
    ...unmatched.map((pattern) => `confirm: ${pattern} is no label of en.yaml`),
  ];
}

function matches(key, pattern) {
  return pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern;
}

/** A string literal in single quotes, since JSON has many double quotes. */
function quote(text) {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
