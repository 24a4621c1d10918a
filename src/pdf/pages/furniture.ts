import type { PrintedDocument } from '../../document/nodes.js';
import type { Context } from '../blocks/context.js';
import { inType } from '../blocks/context.js';
import { setText } from '../blocks/paragraph.js';
import type { PageWriter } from '../engine/page-writer.js';
import type { PageGeometry } from './geometry.js';
import { heightOf } from '../flow/items.js';
import { placeItems } from './place-items.js';

/** Head and foot of one page: short title and part above a hairline; page x of y and the stamp below. */
export function placeFurniture(
  writer: PageWriter,
  document: PrintedDocument,
  context: Context,
  page: PageGeometry,
  at: { readonly number: number; readonly total: number; readonly part: string | undefined },
): void {
  const { palette, sizes, profile } = context.sheet;
  const { column } = page;
  const { furniture } = document;
  const lineHeight = sizes.small * 1.4;
  const style = { family: 'sans', size: sizes.small, colour: palette.quiet } as const;
  const half = inType({ ...context, width: column.width / 2 - sizes.text }, style);
  const whole = inType({ ...context, width: column.width }, style);
  const set = (text: string, own: Context, alignment: 'left' | 'right') =>
    setText(text, own, { alignment, lineHeight, whole: true });
  const title = set(furniture.runningTitle, half, 'left');
  placeItems(writer, title, column.x, page.head - heightOf(title));
  if (at.part !== undefined) {
    const part = set(at.part, half, 'right');
    placeItems(writer, part, column.x + column.width - half.width, page.head - heightOf(part));
  }
  writer.placeRule(column.x, page.head + 3, column.width, { thickness: 0.5, colour: palette.rule });
  const words = furniture.labels.page.replace('{x}', String(at.number)).replace('{y}', String(at.total));
  const pageWords = set(words, { ...whole, width: column.width * 0.25 }, 'right');
  placeItems(writer, pageWords, column.x + column.width * 0.75, page.foot - lineHeight);
  const stamp = [profile.stamp, profile.embargo].filter((text) => text !== undefined).join(' · ');
  if (stamp !== '') {
    // what doesn't fit beside the number goes on below: a notice is never cut
    placeItems(writer, set(stamp, { ...whole, width: column.width * 0.73 }, 'left'), column.x, page.foot - lineHeight);
  }
}
