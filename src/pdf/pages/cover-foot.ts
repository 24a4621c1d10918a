import { encode } from 'uqr';
import type { Context } from '../compose/context.js';
import { inSlot } from '../compose/context.js';
import { setText } from '../compose/set-text.js';
import type { LineItem } from '../flow/items.js';
import { heightOf } from '../flow/items.js';
import { slotOf } from '../structure/element.js';
import { ownerOf } from '../structure/owner.js';
import type { CoverColumns } from './cover-columns.js';
import { leadingFor } from './cover-titles.js';
import { millimetres } from './geometry.js';
import type { PageBuilder } from './page-builder.js';
import { placeItems } from './place-items.js';

const ragged = { alignment: 'start', firstIndent: 0, whole: true } as const;
/** The side of a cover's QR code in points. */
const codeSide = millimetres(22);

/** What stands lowest: how high it is, and how it is placed with its upper start corner somewhere. */
export interface CoverFoot {
  readonly height: number;
  readonly place: (builder: PageBuilder, x: number, y: number) => void;
}

/** Series and date of each edition at the start, the QR code at the end with its label in every language. */
export function setCoverFoot({ editions, width }: CoverColumns): CoverFoot {
  const [home] = editions;
  const { palette, sizes } = home.context.shared;
  // whichever way a language is read, what stands here keeps to the page's start, and the code's label to its end
  const { flow } = home.context;
  const look = editions.length === 1 ? { size: sizes.text, least: 1.6 } : { size: sizes.small, least: 1.5 };
  const lines = editions.flatMap(({ edition, context }): readonly LineItem[] => {
    const own: Context = { ...context, width: width - codeSide * 2.4, flow };
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
  const labelWidth = codeSide * 2.2;
  const labels = editions.flatMap(({ edition, context }): readonly LineItem[] => {
    const { qr } = edition.furniture.cover;
    if (qr === undefined) return [];
    const own: Context = { ...context, width: labelWidth, flow };
    return setText(qr.label, inSlot(own, slotOf(own.shared.keyOf('cover'), 'label')), {
      ...ragged,
      alignment: 'end',
      style: { size: sizes.small, colour: palette.quiet },
      lineHeight: leadingFor(sizes.small, 1.4, context.typesetting),
    });
  });
  const { qr } = home.edition.furniture.cover;
  const codeHeight = qr === undefined ? 0 : codeSide + millimetres(2) + heightOf(labels);
  const height = Math.max(heightOf(lines), codeHeight);
  return {
    height,
    place(builder, x, y) {
      placeItems(builder, lines, x, y + height - heightOf(lines));
      if (qr === undefined) return;
      const right = x + width;
      placeItems(builder, labels, right - labelWidth, y + height - heightOf(labels));
      const box = {
        x: builder.leftOf(right - codeSide, codeSide),
        y: y + height - codeHeight,
        width: codeSide,
        height: codeSide,
      };
      const owner = ownerOf(slotOf(home.context.shared.keyOf('cover'), 'code'));
      builder.placePath(codePath(qr.url, box.x, box.y), palette.ink, box, owner);
    },
  };
}

/** A QR code as one filled path, a rectangle for each run of dark modules. */
function codePath(url: string, x: number, y: number): string {
  const { data, size } = encode(url, { border: 0, ecc: 'M' });
  const module = codeSide / size;
  const fixed = (value: number): string => String(Math.round(value * 1000) / 1000);
  return data
    .flatMap((line, index) => {
      const runs: string[] = [];
      for (let start = 0; start < size; start++) {
        if (line[start] !== true) continue;
        let end = start;
        while (line[end] === true) end++;
        const width = (end - start) * module;
        runs.push(
          `M${fixed(x + start * module)} ${fixed(y + index * module)}h${fixed(width)}v${fixed(module)}h${fixed(-width)}z`,
        );
        start = end;
      }
      return runs;
    })
    .join('');
}
