// templates/default/ → one module with tokens, style sheet and compiled templates, so that rendering reads no files.
import { readdir, readFile } from 'node:fs/promises';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import Handlebars from 'handlebars';
import { parse } from 'yaml';

const folder = 'templates/default';

export const file = 'src/theme/builtin.gen.ts';

/** Templates can access only their view: no helpers except the four for conditions and loops, no missing fields. */
const options = {
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: { if: true, unless: true, each: true, with: true },
};

/** Constructs that could let text be read as HTML: a triple stash, and an attribute without quotes. */
function refuseUnsafe(name, text) {
  if (/\{\{\{|\{\{&/.test(text)) throw new Error(`${folder}/${name}: {{{…}}} prints without escaping`);
  if (/=\s*\{\{/.test(text.replace(/\{\{[^{}]*\}\}/g, (tag) => tag.replaceAll('=', ' ')))) {
    throw new Error(`${folder}/${name}: an attribute without quotes`);
  }
}

export async function generate() {
  const tokens = parse(await readFile(`${folder}/theme.yaml`, 'utf8'), { merge: true });
  const css = (await readFile(`${folder}/style.css`, 'utf8'))
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*(?=\n)/g, '');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.hbs')).sort();
  const templates = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(`${folder}/${name}`, 'utf8');
      refuseUnsafe(name, text);
      return `    ${JSON.stringify(name.replace(/\.hbs$/, ''))}: ${Handlebars.precompile(text, options)},`;
    }),
  );
  return `// Generated from ${folder}/ by scripts/generate. Do not edit.
// @ts-nocheck compiled templates have no types
import type { Theme } from './theme.js';

export const defaultTheme: Theme = {
  tokens: ${JSON.stringify(tokens)},
  css: ${JSON.stringify(css.trim())},
  templates: {
${templates.join('\n')}
  },
};
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { writeFile } = await import('node:fs/promises');
  await writeFile(file, await generate());
}
