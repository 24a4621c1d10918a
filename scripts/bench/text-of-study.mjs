import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The paragraphs of a study in one language without markup, as realistic text. */
export function textOfStudy(study, language) {
  const texts = [];
  const walk = (value) => {
    if (value === null || typeof value !== 'object') return;
    if (typeof value[language] === 'string') texts.push(value[language]);
    Object.values(value).forEach(walk);
  };
  walk(parse(readFileSync(`${study}/report.yaml`, 'utf8')).parts);
  return texts
    .flatMap((text) => text.split(/\n\s*\n/))
    .filter((paragraph) => !/^\s*(?:[|>#-]|\d+\.|\[\^)/.test(paragraph))
    .map((paragraph) =>
      paragraph
        .replace(/\[\^?[^\]]*\](?:\([^)]*\))?|[*_`]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph.length > 40);
}
