import { formsIn, preferredIn, type TermForm } from '../context/glossary-of.js';
import type { RuleContext } from '../context/rule-context.js';
import type { RuleFinding } from '../rule.js';
import { type PhraseHit, preparePhrases } from './find-phrases.js';
import { hideMarkup } from './hide-markup.js';

/**
 * Finds glossary variants with this status in texts. A variant inside a longer form of a term is ignored. One finding
 * per text and variant, at the first place.
 */
export function* findVariants(
  { report, strings }: RuleContext,
  status: 'deprecated' | 'forbidden',
): Iterable<RuleFinding> {
  if (report.glossary === undefined) return;
  const searches = new Map<string, ReturnType<typeof preparePhrases<TermForm>> | undefined>();
  for (const { text, pointer, language } of strings) {
    if (language === undefined || !isOwnText(pointer)) continue;
    if (!searches.has(language)) {
      const forms = formsIn(report, language);
      searches.set(language, forms.some((form) => form.status === status) ? preparePhrases(forms) : undefined);
    }
    const search = searches.get(language);
    if (search === undefined) continue;
    const uses = new Map<TermForm, PhraseHit<TermForm>[]>();
    for (const hit of uncovered(search(hideMarkup(text)), text)) {
      if (hit.phrase.status !== status) continue;
      const earlier = uses.get(hit.phrase);
      if (earlier === undefined) uses.set(hit.phrase, [hit]);
      else earlier.push(hit);
    }
    for (const [form, [first, ...more]] of uses) {
      if (first === undefined) continue;
      const { start, end } = first;
      yield { pointer, within: { start, end }, ...describe(form, text.slice(start, end), more.length, language) };
    }
  }
}

/** Quotations, the record of work and the glossary itself may contain any variant. */
function isOwnText(pointer: string): boolean {
  if (/^\/(?:glossary|quotes|plan)\//.test(pointer)) return false;
  return !pointer.startsWith('/phases/') || /^\/phases\/II\/(?:positions|agreedWording)\//.test(pointer);
}

/**
 * Removes hits inside a longer allowed form. A variant that differs from an allowed form only in case is a hit if the
 * case matches exactly.
 */
function uncovered(hits: readonly PhraseHit<TermForm>[], text: string): readonly PhraseHit<TermForm>[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PhraseHit<TermForm>[] = [];
  const allowedAt = new Map<string, Set<string>>();
  for (const { phrase, start, end } of sorted) {
    if (!isAllowed(phrase)) continue;
    const key = `${String(start)} ${String(end)}`;
    const texts = allowedAt.get(key);
    if (texts === undefined) allowedAt.set(key, new Set([phrase.text]));
    else texts.add(phrase.text);
  }
  // The furthest end of an allowed form that starts here or earlier.
  let reach = 0;
  let longest: PhraseHit<TermForm> | undefined;
  for (const hit of sorted) {
    const { phrase, start, end } = hit;
    if (isAllowed(phrase)) {
      if (end > reach) [reach, longest] = [end, hit];
      continue;
    }
    const same = allowedAt.get(`${String(start)} ${String(end)}`);
    const inLonger = reach >= end && longest !== undefined && (longest.start < start || longest.end > end);
    if (inLonger) continue;
    if (same !== undefined) {
      const written = text.slice(start, end);
      if (written !== phrase.text || same.has(written)) continue;
    }
    kept.push(hit);
  }
  return kept;
}

function isAllowed({ status }: TermForm): boolean {
  return status === 'preferred' || status === 'allowed';
}

function describe(
  { term, pointer, status }: TermForm,
  written: string,
  more: number,
  language: string,
): Pick<RuleFinding, 'message' | 'related' | 'replacement'> {
  const preferred = preferredIn(term.term, language);
  const right = preferred === undefined ? undefined : withCaseOf(written, preferred);
  const verdict =
    status === 'forbidden' ? { en: 'not to be used', zh: '禁用' } : { en: 'outdated', zh: '不再推荐使用' };
  const cure = right === undefined ? { en: '', zh: '' } : { en: `; write \`${right}\``, zh: `，请写 \`${right}\`` };
  const rest =
    more === 0
      ? { en: '', zh: '' }
      : { en: `; ${String(more)} more in this text`, zh: `；这段文字中还有 ${String(more)} 处` };
  return {
    message: {
      en: `By the glossary \`${written}\` is ${verdict.en}${cure.en}${rest.en}.`,
      zh: `按术语表，\`${written}\` ${verdict.zh}${cure.zh}${rest.zh}。`,
    },
    related: [{ pointer, message: { en: 'The glossary says so here.', zh: '术语表中的规定在此。' } }],
    ...(right === undefined ? {} : { replacement: right }),
  };
}

/** At the start of a sentence the term is capitalized too. */
function withCaseOf(written: string, preferred: string): string {
  const [first = ''] = written;
  if (first === first.toLowerCase()) return preferred;
  const [own = ''] = preferred;
  return own.toUpperCase() + preferred.slice(own.length);
}
