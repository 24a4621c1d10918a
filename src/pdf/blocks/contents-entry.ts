import type { Section } from '../../document/nodes.js';
import type { FontWeight } from '../font-catalogue.js';
import type { FlowItem } from '../flow/items.js';
import { kept } from '../flow/items.js';
import type { TextStyle } from '../text/span.js';
import type { Context } from './context.js';
import { inTag, narrowed } from './context.js';
import { setSpans, withBeside } from './paragraph.js';
import { plainSpan, spansOf } from './spans.js';
import { textOf } from './text-of.js';

/** One line of a contents page (`TOC`): the title, linked, and the number of its page at the right edge. */
export function contentsEntry(
  section: Section,
  outer: Context,
  look: { readonly indent: number; readonly weight: FontWeight; readonly size: number },
): readonly FlowItem[] {
  const words = textOf(section.title);
  const context = inTag(inTag(inTag(outer, 'TOCI'), 'Reference'), 'Link', { contents: words });
  // a title of two lines has the number beside the first: each is a piece of its own, so that the number is heard last
  const title = inTag(context, 'Span');
  const page = inTag(context, 'Span');
  const { language } = context.typesetting;
  const family = look.weight === 400 ? 'serif' : 'sans';
  const style: TextStyle = {
    ...context.style,
    family,
    weight: look.weight,
    size: look.size,
    link: { kind: 'destination', key: section.key },
  };
  const label = section.number?.label;
  const separator = label !== undefined && /[、）】．。]$/.test(label) ? '' : '\u2003';
  const prefix = label === undefined ? [] : [plainSpan(`${label}${separator}`, style, language)];
  const numberWidth = look.size * 3;
  const lines = setSpans(
    // the space parts it from the number for those who hear both
    [...prefix, ...spansOf(section.title, style, language, context.shared), plainSpan(' ', style, language)],
    narrowed(title, numberWidth),
    {
      style,
      firstIndent: look.indent,
      indent: look.indent + look.size * 2,
      alignment: 'start',
      whole: true,
      tag: 'none',
    },
  );
  const number = { ...plainSpan('00', { ...style, family: 'sans' }, language), pageOf: section.key };
  const place = { x: context.width - numberWidth, width: numberWidth, alignment: 'end' as const };
  return kept(withBeside(lines, [number], place, page));
}
