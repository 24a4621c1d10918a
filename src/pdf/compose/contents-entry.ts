import { plainText } from '../../document/edition/plain-text.js';
import type { Section } from '../../document/nodes.js';
import type { FontWeight } from '../font-catalogue.js';
import type { FlowItem } from '../flow/items.js';
import { kept } from '../flow/items.js';
import type { Element } from '../structure/element.js';
import { group, leaf, slotOf } from '../structure/element.js';
import { ownerOf } from '../structure/owner.js';
import type { TextStyle } from '../text/span.js';
import type { Context } from './context.js';
import { narrowed } from './context.js';
import { setSpans, withBeside } from './set-text.js';
import { plainSpan, spansOf } from './spans.js';

/** Where an entry is set: on the contents page, or at the beginning of a part. */
export type ContentsPlace = 'contents' | 'inPart';

/** The element of an entry (`TOCI`): the page number is beside the first line of the title but is read last. */
export function entryElement({ key, title }: Section, place: ContentsPlace): Element {
  const link = group('Link', [leaf('Span', slotOf(key, place, 'title')), leaf('Span', slotOf(key, place, 'page'))], {
    contents: plainText(title).normalize('NFC'),
  });
  return group('TOCI', [group('Reference', [link])]);
}

/** One entry of a contents page: the linked title, and the page number at the end of the line. */
export function setEntry(
  section: Section,
  place: ContentsPlace,
  context: Context,
  look: { readonly indent: number; readonly weight: FontWeight; readonly size: number },
): readonly FlowItem[] {
  const owner = (part: 'title' | 'page'): Context => {
    return { ...context, owner: ownerOf(slotOf(section.key, place, part), { inLink: true }) };
  };
  const { language } = context.typesetting;
  const family = look.weight === 400 ? 'serif' : 'sans';
  const style: TextStyle = {
    ...context.style,
    family,
    weight: look.weight,
    size: look.size,
    link: { kind: 'destination', key: section.key },
  };
  const { number } = section;
  const prefix =
    number === undefined ? [] : [plainSpan(`${number.label}${number.gap === '' ? '' : '\u2003'}`, style, language)];
  const numberWidth = look.size * 3;
  const lines = setSpans(
    // the space separates it from the number in a screen reader
    [...prefix, ...spansOf(section.title, style, language, context.shared), plainSpan(' ', style, language)],
    narrowed(owner('title'), numberWidth),
    {
      style,
      firstIndent: look.indent,
      indent: look.indent + look.size * 2,
      alignment: 'start',
      whole: true,
    },
  );
  const page = {
    ...plainSpan('00', { ...style, family: 'sans' }, language),
    pageOf: { key: section.key, digits: context.shared.digits },
  };
  const beside = { x: context.width - numberWidth, width: numberWidth, alignment: 'end' as const };
  return kept(withBeside(lines, [page], beside, owner('page')));
}
