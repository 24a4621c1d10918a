import { foldText } from '../../prose/fold-lines.js';
import type { Mention, ProseInline } from '../../prose/prose.js';
import type { Inline, Marks } from '../nodes.js';
import { text } from '../phrase.js';
import { pickText } from '../pick-text.js';
import type { EditionContext } from './edition-context.js';
import { citedWork, fillPlain, linkTo, referenceTo } from './fill-phrase.js';
import { fillValue } from './fill-value.js';

/** The surroundings of a list of inlines; `marks` apply to a text in another language. */
export interface InlinePlace {
  readonly context: EditionContext;
  readonly marks: Marks;
  /** Numbers a note at its first mark and stores it; absent if a field can't have notes. */
  readonly note?: (identifier: string) => { readonly key: string; readonly label: string } | undefined;
}

/** The inlines of prose in an edition: citations are numbered, mentions are filled, notes are marked. */
export function fillInlines(inlines: readonly ProseInline[], place: InlinePlace): readonly Inline[] {
  return inlines.flatMap((inline) => fillInline(inline, place));
}

function fillInline(inline: ProseInline, place: InlinePlace): readonly Inline[] {
  const { context, marks } = place;
  switch (inline.type) {
    case 'text':
      return [{ type: 'text', text: inline.text, ...marks }];
    case 'emphasis':
      return [{ type: 'emphasis', strength: inline.strength, children: fillInlines(inline.children, place) }];
    case 'code':
      return [{ type: 'code', text: inline.text }];
    case 'link':
      return linkTo(inline.href, fillInlines(inline.children, place));
    case 'lineBreak':
      return [{ type: 'lineBreak' }];
    case 'noteMark': {
      const note = place.note?.(inline.identifier);
      return note === undefined ? [] : [{ type: 'noteMark', note: note.key, label: note.label }];
    }
    case 'citation': {
      const works = inline.items.flatMap((item, i): readonly Inline[] => [
        ...(i === 0 ? [] : [{ type: 'text', text: '; ' } as const]),
        ...citedWork(item.key, context, item.locator),
      ]);
      return [{ type: 'citation', children: [{ type: 'text', text: '[' }, ...works, { type: 'text', text: ']' }] }];
    }
    case 'mention':
      return fillMention(inline.mention, context);
  }
}

function fillMention(mention: Mention, context: EditionContext): readonly Inline[] {
  const key = `${mention.kind}-${mention.id}`;
  const thing = context.outline.placeables.get(key);
  if (thing?.type === 'agreed') {
    // An agreed wording is printed unchanged inside the sentence that names it.
    const picked = pickText(thing.wording.text, context.language.tag, [context.edition.from]);
    return [{ type: 'text', text: foldText(picked.text), ...context.marksOf(picked.language) }];
  }
  if (mention.kind === 'val') return [fillValue(mention.id, context) ?? { type: 'text', text: `@${key}` }];
  if (mention.kind === 'fig') return [nameFigure(mention.id, context)];
  const target = context.outline.targets.get(key);
  return [target === undefined ? { type: 'text', text: `@${key}` } : referenceTo(key, target, 'number', context)];
}

/** Figures are not printed yet: the caption is printed where prose names one, so that nothing is lost. */
function nameFigure(id: string, context: EditionContext): Inline {
  const index = (context.outline.report.figures ?? []).findIndex((figure) => figure.id === id);
  const figure = context.outline.report.figures?.[index];
  if (figure === undefined) return { type: 'text', text: `@fig-${id}` };
  const caption = fillPlain(text(figure.caption, `/figures/${String(index)}/caption`), context);
  const [open = '“', close = '”'] = context.language.quotationMarks;
  return { type: 'text', text: `${open}${caption}${close}` };
}
