import { byPlace, type Diagnostic, type Words } from '../diagnostics/diagnostic.js';
import { nameAt } from './name-at.js';

/** Codes for unknown names, grouped by kind: one missing list causes both codes of a family. */
const families: readonly (readonly string[])[] = [
  ['prose/unknown-citation', 'reference/known'],
  ['prose/unknown-mention', 'address/known'],
  ['id/known'],
];

/** From this many places on, an unknown name is assumed to have one cause: its entry was renamed or deleted. */
const manyPlaces = 3;

/** From this many unknown names on, none of them misspelt, one cause is assumed: a list is incomplete or missing. */
const manyNames = 3;

/** The number of grouped places and names that are shown. */
const shown = { places: 20, names: 8 };

/**
 * Groups diagnostics about names that the file lacks under the first of them if they have one cause: the places that
 * use one missing entry, or the entries of one missing list. The others become related places of the first. Expects the
 * diagnostics of one file, and its text.
 */
export function groupDiagnostics(diagnostics: readonly Diagnostic[], text: string): readonly Diagnostic[] {
  let rest = diagnostics;
  for (const codes of families) {
    const own = rest.filter(({ code }) => codes.includes(code)).sort(byPlace);
    if (own.length < Math.min(manyPlaces, manyNames)) continue;
    const folded = foldNames(foldPlaces(own, text), text);
    rest = [...rest.filter(({ code }) => !codes.includes(code)), ...folded];
  }
  return rest;
}

/** Groups the places of each name, with the edits of all of them. */
function foldPlaces(findings: readonly Diagnostic[], text: string): readonly Diagnostic[] {
  const byName = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const name = nameAt(finding, text);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [finding]);
    else same.push(finding);
  }
  return [...byName.values()].flatMap((same) => {
    const [first, ...others] = same;
    if (first === undefined || same.length < manyPlaces) return same;
    const more = String(others.length);
    return {
      ...first,
      message: join(first.message, {
        en: `${more} more places name it.`,
        zh: `另有 ${more} 处也用了这个名称。`,
      }),
      related: [...first.related, ...placesOf(others)],
      edits: same.every(({ edits }) => edits.length > 0) ? same.flatMap(({ edits }) => edits) : [],
    };
  });
}

/** Groups several names if none resembles a name in the file. */
function foldNames(findings: readonly Diagnostic[], text: string): readonly Diagnostic[] {
  const lost = findings.filter(({ edits }) => edits.length === 0).sort(byPlace);
  const [first, ...others] = lost;
  const names = [...new Set(others.map((finding) => nameAt(finding, text)))];
  if (first === undefined || names.length + 1 < manyNames) return findings;
  const more = String(names.length);
  const list = names.slice(0, shown.names).map((name) => `\`${name}\``);
  const isCut = list.length < names.length;
  const folded = {
    ...first,
    message: join(first.message, {
      en: `So it is with ${more} more: ${list.join(', ')}${isCut ? ' and others' : ''}. Their entries seem to be missing.`,
      zh: `另有 ${more} 个名称也是如此：${list.join('、')}${isCut ? '等' : ''}。文件中似乎缺少相应条目。`,
    }),
    related: [...first.related, ...placesOf(others)].slice(0, shown.places),
  };
  const dropped = new Set(lost);
  return [folded, ...findings.filter((finding) => !dropped.has(finding))];
}

function placesOf(findings: readonly Diagnostic[]): Diagnostic['related'] {
  return findings
    .slice(0, shown.places)
    .map(({ message, pointer, range }) => ({ message, pointer, ...(range && { range }) }));
}

function join(one: Words, other: Words): Words {
  return { en: `${one.en} ${other.en}`, zh: `${one.zh}${other.zh}` };
}
