import { sameLanguage } from '../../document/editions.js';
import type { GlossaryTerm, Report, Text } from '../../schema/report.gen.js';

/** One way to write a term in one language. */
export interface TermForm {
  readonly text: string;
  readonly term: GlossaryTerm;
  /** JSON Pointer of the form in the glossary. */
  readonly pointer: string;
  readonly status: 'preferred' | 'allowed' | 'deprecated' | 'forbidden';
}

/** The glossary's forms in one language, in file order. A term that is a bare string is valid for every language. */
export function formsIn(report: Report, language: string): readonly TermForm[] {
  return (report.glossary ?? []).flatMap((term, index) => {
    const pointer = `/glossary/${String(index)}`;
    const preferred = preferredIn(term.term, language);
    const forms: TermForm[] = [];
    if (preferred !== undefined) forms.push({ text: preferred, term, pointer: `${pointer}/term`, status: 'preferred' });
    for (const [at, variant] of (term.variants ?? []).entries()) {
      if (!sameLanguage(variant.language, language)) continue;
      forms.push({
        text: variant.text,
        term,
        pointer: `${pointer}/variants/${String(at)}`,
        status: variant.status,
      });
    }
    return forms;
  });
}

/** The term in a language; `undefined` if the glossary has none. */
export function preferredIn(term: Text, language: string): string | undefined {
  if (typeof term === 'string') return term;
  return Object.entries(term).find(([tag]) => sameLanguage(tag, language))?.[1];
}
