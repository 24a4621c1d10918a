// CLDR → the official languages of every country, by number of speakers.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export const file = 'src/language/official-languages.gen.ts';

export async function generate() {
  const path = createRequire(import.meta.url).resolve('cldr-core/supplemental/territoryInfo.json');
  const { supplemental } = JSON.parse(await readFile(path, 'utf8'));
  const rows = Object.entries(supplemental.territoryInfo)
    .filter(([code]) => /^[A-Z]{2}$/.test(code) && code !== 'ZZ')
    .map(([code, { languagePopulation = {} }]) => [
      code,
      Object.entries(languagePopulation)
        .filter(([, { _officialStatus: status }]) => status === 'official' || status === 'de_facto_official')
        .sort(([, a], [, b]) => Number(b._populationPercent) - Number(a._populationPercent))
        .map(([tag]) => tag.replace('_', '-')),
    ]);
  return `// Generated from cldr-core ${supplemental.version._cldrVersion} (territoryInfo) by scripts/generate. Do not edit.

/** ISO 3166-1 alpha-2 code → BCP 47 tags of the official languages, the more widely spoken first. */
export const officialLanguages: Readonly<Record<string, readonly string[]>> = {
${rows.map(([code, tags]) => `  ${code}: [${tags.map((tag) => `'${tag}'`).join(', ')}],`).join('\n')}
};
`;
}
