import { formatDate } from '../../language/dates.js';
import type { Block, Inline } from '../nodes.js';
import type { Placeable } from '../outline.js';
import { text } from '../phrase.js';
import { outlineField } from '../sections/field.js';
import type { EditionContext } from './edition-context.js';
import { tableOutline } from '../blocks/table.js';
import { citationOf, fillPhrase } from './fill-phrase.js';
import { fillField } from './fill-prose.js';

/** A table, quotation, box or agreed wording that prose places. */
export function fillPlaceable(thing: Placeable, context: EditionContext): readonly Block[] {
  context.placedKeys.add(thing.key);
  switch (thing.type) {
    case 'table':
      return tableOutline.fill(thing.block, context);
    case 'quote':
      return [fillQuote(thing, context)];
    case 'box': {
      const { box, pointer } = thing;
      const point = box.by === undefined ? box.text : { text: box.text, by: box.by };
      const place = { pointer: box.by === undefined ? `${pointer}/text` : pointer, level: 4 };
      const { headingLevel } = context;
      return [
        {
          type: 'box',
          ...context.base(thing),
          headingLevel,
          title: fillPhrase(text(box.title, `${pointer}/title`), context),
          children: context.below(undefined, () =>
            outlineField(point, place, context.outline.index).flatMap((field) => fillField(field, context)),
          ),
        },
      ];
    }
    case 'agreed': {
      const children = fillPhrase(text(thing.wording.text, `${thing.pointer}/text`), context);
      return [{ type: 'paragraph', ...context.base(thing), role: 'body', children }];
    }
  }
}

function fillQuote(thing: Placeable & { readonly type: 'quote' }, context: EditionContext): Block {
  const { quote, pointer } = thing;
  const { language } = context;
  const separator: Inline = { type: 'text', text: language.comma };
  const translated = quote.original !== undefined && quote.original !== language.tag && quote.translation !== undefined;
  const facts: readonly (readonly Inline[])[] = [
    fillPhrase(text(quote.speaker, `${pointer}/speaker`), context),
    ...(quote.date === undefined ? [] : [[{ type: 'text' as const, text: formatDate(quote.date, language.locale) }]]),
    ...(translated && quote.translation !== undefined
      ? [[{ type: 'text' as const, text: context.label(`quoteTranslation.${quote.translation}`) }]]
      : []),
  ];
  return {
    type: 'quote',
    ...context.base(thing),
    children: outlineField(quote.text, { pointer: `${pointer}/text`, level: 4 }).flatMap((field) =>
      fillField(field, context),
    ),
    attribution: [
      ...facts.flatMap((inlines, i) => (i === 0 ? inlines : [separator, ...inlines])),
      ...(quote.source === undefined ? [] : [{ type: 'text' as const, text: ' ' }, citationOf(quote.source, context)]),
    ],
  };
}
