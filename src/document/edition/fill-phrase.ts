import { formatDate, formatMoment, formatPeriod } from '../../language/dates.js';
import { splitLabel } from '../../language/format-label.js';
import type { LabelKey } from '../../language/language.js';
import { toHanNumeral } from '../../language/numbers.js';
import { countryName, languageName } from '../../language/tags.js';
import { foldText } from '../../prose/fold-lines.js';
import type { Inline, Marks, TextRun } from '../nodes.js';
import type { Target } from '../outline.js';
import type { Phrase } from '../phrase.js';
import { pickText } from '../pick-text.js';
import { safeHref } from '../safe-href.js';
import { keysOfAddress } from '../sections/address.js';
import type { EditionContext } from './edition-context.js';
import { plainText } from './plain-text.js';

/** A phrase in the language of an edition. */
export function fillPhrase(phrase: Phrase, context: EditionContext): readonly Inline[] {
  const { language } = context;
  switch (phrase.kind) {
    case 'label':
      return fillLabel(
        phrase.key,
        (name) => {
          const value = phrase.values[name];
          return value === undefined ? undefined : fillPhrase(value, context);
        },
        context,
      );
    case 'text':
      return fillText(phrase, context);
    case 'literal':
      return [run(phrase.text)];
    case 'number':
      return [run(context.number(phrase.value))];
    case 'date':
      return [run(formatDate(phrase.value, language.locale))];
    case 'period':
      return [run(formatPeriod(phrase.value, language.locale))];
    case 'moment':
      return [run(formatMoment(phrase.value, language.locale))];
    case 'country':
      return [run(countryName(phrase.code, language.tag))];
    case 'language':
      return [run(languageName(phrase.tag, language.tag))];
    case 'reference':
      return [fillReference(phrase.target, phrase.as, context)];
    case 'keywords': {
      const words = phrase.value[language.tag] ?? [];
      return [run(words.join(language.clauseSeparator))];
    }
    case 'citation':
      return phrase.keys.flatMap((key, i) => [
        ...(i === 0 ? [] : [run(language.listSeparator)]),
        citationOf(key, context),
      ]);
    case 'link':
      return linkTo(phrase.href, [run(phrase.text)]);
    case 'strong':
      return [{ type: 'emphasis', strength: 'strong', children: fillPhrase(phrase.phrase, context) }];
    case 'list': {
      const separator = {
        list: language.listSeparator,
        clause: language.clauseSeparator,
        space: wordSpace(language.script),
        none: '',
      }[phrase.separator];
      return phrase.items.flatMap((item, i) => [
        ...(i === 0 || separator === '' ? [] : [run(separator)]),
        ...fillPhrase(item, context),
      ]);
    }
  }
}

/** A label whose placeholders are inlines. A placeholder without a value stays visible, so that the gap is noticed. */
export function fillLabel(
  key: LabelKey,
  valueOf: (name: string) => readonly Inline[] | undefined,
  context: EditionContext,
): readonly Inline[] {
  const filled: Inline[] = [];
  for (const piece of splitLabel(context.language.labels[key] ?? key)) {
    if ('name' in piece) filled.push(...(valueOf(piece.name) ?? [run(`{${piece.name}}`)]));
    else filled.push(run(afterStop(piece.text, filled), context.labelMarks(key)));
  }
  return filled.filter((inline) => inline.type !== 'text' || inline.text !== '');
}

/** If a value ends with a full stop (`2025 г.`), the full stop after it is left out. */
function afterStop(text: string, before: readonly Inline[]): string {
  const last = before.at(-1);
  return text.startsWith('.') && last?.type === 'text' && last.text.endsWith('.') ? text.slice(1) : text;
}

/** A link with the given content; the content alone if the address is not allowed. */
export function linkTo(address: string, children: readonly Inline[]): readonly Inline[] {
  const href = safeHref(address);
  return href === undefined ? children : [{ type: 'link', href, children }];
}

/** A phrase as plain text, for running heads, labels and metadata. */
export function fillPlain(phrase: Phrase, context: EditionContext): string {
  return plainText(fillPhrase(phrase, context));
}

function run(text: string, marks: Marks = {}): TextRun {
  return { type: 'text', text, ...marks };
}

function wordSpace(script: string): string {
  return script.startsWith('Han') || script === 'Jpan' ? '' : ' ';
}

function fillText(phrase: Phrase & { readonly kind: 'text' }, context: EditionContext): readonly Inline[] {
  const picked = pickText(phrase.value, context.language.tag, [phrase.original, context.edition.from]);
  const text = foldText(picked.text);
  if (!picked.missing || picked.language === undefined) return [run(text, context.marksOf(picked.language))];
  const name = languageName(picked.language, context.language.tag);
  context.missing.push({ pointer: phrase.pointer, language: picked.language, title: shorten(text) });
  const [open = ' (', close = ')'] = context.language.parentheses;
  return [
    run(text, context.marksOf(picked.language)),
    run(`${open}${context.label('untranslated', { language: name })}${close}`, context.labelMarks('untranslated')),
  ];
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
}

/** `[3]`, linked to the entry of the list of references. */
export function citationOf(key: string, context: EditionContext, locator?: string): Inline {
  return { type: 'citation', children: [run('['), ...citedWork(key, context, locator), run(']')] };
}

/** One work inside the brackets, with its locator. */
export function citedWork(key: string, context: EditionContext, locator?: string): readonly Inline[] {
  const number = context.outline.references.findIndex((reference) => reference.id === key) + 1;
  const label = number === 0 ? `${key}?` : context.number(number);
  return [
    { type: 'reference', target: `ref-${key}`, text: label },
    ...(locator === undefined ? [] : [run(`${context.language.comma}${locator}`)]),
  ];
}

/** A link to a block by its key or address; the address as text if there is no such block, which a rule reports. */
function fillReference(address: string, as: 'number' | 'title', context: EditionContext): Inline {
  const key = keysOfAddress(address).find((one) => context.outline.targets.has(one));
  const target = key === undefined ? undefined : context.outline.targets.get(key);
  if (key === undefined || target === undefined) return run(address);
  return referenceTo(key, target, as, context);
}

/** The number of a target in the edition's language; its title if it has no number. */
export function referenceTo(key: string, target: Target, as: 'number' | 'title', context: EditionContext): Inline {
  return {
    type: 'reference',
    target: key,
    text: (as === 'number' ? numberOf(target, context) : undefined) ?? titleOf(target, context),
  };
}

function titleOf(target: Target, context: EditionContext): string {
  // A missing title is listed once, at its own place.
  const known = context.missing.length;
  const title = fillPlain(target.title, context);
  context.missing.length = known;
  return title;
}

function numberOf(target: Target, context: EditionContext): string | undefined {
  switch (target.of) {
    case 'part':
      return context.numberLabel({ of: 'part', path: target.path }).label;
    case 'section': {
      const [part = 1, ...rest] = target.path;
      const inPart =
        rest.length === 1 && context.language.script.startsWith('Han')
          ? toHanNumeral(rest[0] ?? 1)
          : context.number(...rest);
      return context.label('sectionOfPart', {
        part: context.numberLabel({ of: 'part', path: [part] }).label,
        section: inPart,
      });
    }
    case 'recommendation':
      return context.label('recommendationN', { n: context.number(target.number) });
    case 'table':
      return context.label('tableN', { n: context.number(target.number) });
    case 'appendix':
      return context.label('appendixN', { n: context.appendixLetter(target.number) });
    case 'place':
      return undefined;
  }
}
