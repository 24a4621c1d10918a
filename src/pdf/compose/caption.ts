import type { Figure, Table } from '../../document/nodes.js';
import type { FlowItem } from '../flow/items.js';
import type { Element } from '../structure/element.js';
import { group, slotOf } from '../structure/element.js';
import type { StructureBuilder } from '../structure/structure-builder.js';
import type { Context } from './context.js';
import { inSlot, inType } from './context.js';
import { numberPrefix } from './number-prefix.js';
import { setSpans } from './set-text.js';
import { plainSpan, spansOf } from './spans.js';

/** Number and caption as one paragraph in sans. */
export function setCaption({ key, number, caption }: Figure | Table, context: Context): readonly FlowItem[] {
  if (number === undefined && caption === undefined) return [];
  const { sizes } = context.shared;
  const { language } = context.typesetting;
  const style = { ...context.style, family: 'sans', weight: 500, size: sizes.text } as const;
  const spans = [
    ...(number === undefined ? [] : [plainSpan(numberPrefix(number), { ...style, weight: 700 }, language)]),
    ...(caption === undefined ? [] : spansOf(caption, style, language, context.shared)),
  ];
  if (spans.length === 0) return [];
  const own = inSlot(inType(context, style), slotOf(key, 'caption'));
  return setSpans(spans, own, { alignment: 'start', whole: true });
}

/** The element of a caption; none if there is no caption. */
export function captionElements({ key, number, caption }: Figure | Table, build: StructureBuilder): readonly Element[] {
  if (number === undefined && caption === undefined) return [];
  return [group('Caption', build.text('P', slotOf(key, 'caption'), caption ?? []))];
}
