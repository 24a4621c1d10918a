import { millimetres } from '../columns/page-geometry.js';
import type { Context } from '../compose/context.js';
import { inSlot } from '../compose/context.js';
import { setDrawing } from '../compose/set-drawing.js';
import { setText } from '../compose/set-text.js';
import type { LineItem } from '../flow/items.js';
import { heightOf } from '../flow/items.js';
import { slotOf } from '../structure/element.js';
import type { CoverBlock, CoverColumns } from './cover-columns.js';
import { leadingFor } from './cover-titles.js';
import { placeItems } from './place-items.js';

const ragged = { alignment: 'start', firstIndent: 0, whole: true } as const;
/** The space reserved for the code, and the width of its label, in points. */
const codeRoom = millimetres(22 * 2.4);
const labelWidth = millimetres(22 * 2.2);

/** The lowest part of the cover, and the free space between its two ends, from its start. */
export interface CoverFoot extends CoverBlock {
  readonly open: { readonly x: number; readonly width: number };
}

/** Series and date of each edition at the start, the QR code at the end with its label in every language. */
export function setCoverFoot({ editions, width, upright }: CoverColumns): CoverFoot {
  const [home] = editions;
  const { palette, sizes } = home.context.shared;
  // in any language the texts are at the start of the page, the code and its label at its end
  const { flow } = home.context;
  const look = editions.length === 1 ? { size: sizes.text, least: 1.6 } : { size: sizes.small, least: 1.5 };
  const lines = editions.flatMap(({ edition, context }): readonly LineItem[] => {
    const own: Context = { ...context, width: width - codeRoom, flow };
    const { series, date } = edition.furniture.cover;
    const set = (text: string | undefined, part: 'series' | 'date'): readonly LineItem[] =>
      text === undefined
        ? []
        : setText(text, inSlot(own, slotOf(own.shared.keyOf('cover'), part)), {
            ...ragged,
            style: { size: look.size, colour: palette.ink },
            lineHeight: leadingFor(look.size, look.least, context.typesetting),
          });
    return [...set(series, 'series'), ...set(date, 'date')];
  });
  const labels = editions.flatMap(({ edition, context }): readonly LineItem[] => {
    const { code } = edition.furniture.cover;
    if (code === undefined) return [];
    const own: Context = { ...context, width: labelWidth, flow };
    return setText(code.label, inSlot(own, slotOf(own.shared.keyOf('cover'), 'label')), {
      ...ragged,
      alignment: 'end',
      style: { size: sizes.small, colour: palette.quiet },
      lineHeight: leadingFor(sizes.small, 1.4, context.typesetting),
    });
  });
  const { code } = home.edition.furniture.cover;
  const slot = slotOf(home.context.shared.keyOf('cover'), 'code');
  const drawing = code === undefined ? undefined : setDrawing(code.drawing, inSlot(home.context, slot));
  // the white zone around the code extends beyond the edge of the text and behind the label
  const zone = code?.quietZone ?? 0;
  const codeHeight = drawing === undefined ? 0 : drawing.height - 2 * zone + millimetres(2) + heightOf(labels);
  const height = Math.max(heightOf(lines), codeHeight);
  const widest = (set: readonly LineItem[]): number => Math.max(0, ...set.map(({ line }) => line.natural));
  const gutter = sizes.text * 2;
  // on a landscape page the free space begins with the second column
  const second = upright ? 0 : (width + gutter) / editions.length;
  const start = Math.max(widest(lines) + gutter, second);
  const end = width - Math.max(widest(labels), (drawing?.width ?? 0) - 2 * zone) - gutter;
  return {
    height,
    open: { x: start, width: Math.max(0, end - start) },
    place(builder, x, y) {
      const end = y + height;
      if (drawing !== undefined)
        builder.placeDrawing(drawing, x + width + zone - drawing.width, end - codeHeight - zone);
      placeItems(builder, lines, x, end - heightOf(lines));
      placeItems(builder, labels, x + width - labelWidth, end - heightOf(labels));
    },
  };
}
