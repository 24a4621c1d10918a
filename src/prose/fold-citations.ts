import { byPlace, type Diagnostic } from '../diagnostics/diagnostic.js';

/** So many citations of unknown works, none of them a misspelling, have one cause: the list is cut or lacking. */
const manyCitations = 10;

/** How many of the folded places are named. */
const shown = 20;

/** Folds citations of works that the list lacks into the first of them, where they are many; expects those of one file. */
export function foldCitations(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const lost = diagnostics
    .filter(({ code, edits }) => code === 'prose/unknown-citation' && edits.length === 0)
    .sort(byPlace);
  const [first, ...others] = lost;
  if (first === undefined || lost.length <= manyCitations) return diagnostics;
  const more = String(others.length);
  const folded: Diagnostic = {
    ...first,
    message: {
      en: `${first.message.en} So it is with ${more} more citations: entries of \`references\` seem to be missing.`,
      zh: `${first.message.zh}另有 ${more} 处引用也是如此：\`references\` 似乎缺少条目。`,
    },
    related: others
      .slice(0, shown)
      .map(({ message, pointer, range }) => ({ message, pointer, ...(range && { range }) })),
  };
  const dropped = new Set(lost);
  return [folded, ...diagnostics.filter((finding) => !dropped.has(finding))];
}
