import type { PrintedDocument } from '../../document/nodes.js';
import { printDigits } from '../../language/digits.js';
import type { Context } from '../blocks/context.js';
import { inType } from '../blocks/context.js';
import { setText } from '../blocks/paragraph.js';
import type { PageWriter } from '../engine/page-writer.js';
import type { LineItem } from '../flow/items.js';
import { heightOf } from '../flow/items.js';
import type { PageGeometry } from './geometry.js';
import { placeItems } from './place-items.js';

/** Which page it is, of how many, and in which part. */
export interface PagePlace {
  readonly number: number;
  readonly total: number;
  readonly part: string | undefined;
}

/**
 * Heads and feet: short title and part above a hairline, page x of y and notices below. What is the same on each page is
 * set once.
 */
export function furnitureOf(
  document: PrintedDocument,
  context: Context,
  page: PageGeometry,
): (writer: PageWriter, place: PagePlace) => void {
  const { palette, sizes, profile } = context.shared;
  const { column } = page;
  const { labels, runningTitle } = document.furniture;
  const lineHeight = sizes.small * 1.4;
  const style = { family: 'sans', size: sizes.small, colour: palette.quiet } as const;
  const whole = inType({ ...context, tag: 'header' }, style);
  const half = { ...whole, width: column.width / 2 - sizes.text };
  const foot: Context = { ...whole, tag: 'footer' };
  const narrow = { ...foot, width: column.width * 0.25 };
  const set = (text: string, own: Context, alignment: 'start' | 'end'): readonly LineItem[] =>
    setText(text, own, { alignment, lineHeight, whole: true });
  // what doesn't fit beside the number goes on below: a notice is never cut
  const notices = [profile.stamp, profile.embargo].flatMap((text) =>
    text === undefined ? [] : set(text, { ...foot, width: column.width * 0.73 }, 'start'),
  );
  const count = (n: number): string => printDigits(String(n), document.meta.digits);
  const heads = new Map<string, Head>();
  const headOf = (part: string): Head => {
    const known = heads.get(part);
    if (known !== undefined) return known;
    // one may be long where the other is short; only where both are do they break in the middle
    const wide = { title: set(runningTitle, whole, 'start'), part: set(part, whole, 'end') };
    const fits = widthOf(wide.title) + widthOf(wide.part) + sizes.text * 2 <= column.width;
    const head = fits ? wide : { title: set(runningTitle, half, 'start'), part: set(part, half, 'end') };
    const made = { ...head, partX: fits ? column.x : column.x + column.width - half.width };
    heads.set(part, made);
    return made;
  };
  return (writer, { number, total, part }) => {
    const head = headOf(part ?? '');
    placeItems(writer, head.title, column.x, page.head - heightOf(head.title));
    placeItems(writer, head.part, head.partX, page.head - heightOf(head.part));
    writer.placeRule(column.x, page.head + 3, column.width, { thickness: 0.5, colour: palette.rule });
    placeItems(writer, notices, column.x, page.foot - lineHeight);
    const words = labels.page.replace('{x}', count(number)).replace('{y}', count(total));
    placeItems(writer, set(words, narrow, 'end'), column.x + column.width * 0.75, page.foot - lineHeight);
  };
}

interface Head {
  readonly title: readonly LineItem[];
  readonly part: readonly LineItem[];
  readonly partX: number;
}

function widthOf(lines: readonly LineItem[]): number {
  return lines.length > 1 ? Number.POSITIVE_INFINITY : (lines[0]?.line.natural ?? 0);
}
