import type { CoverPage } from '../../document/nodes.js';
import type { Context } from '../compose/context.js';
import { inSlot, inTypesetting } from '../compose/context.js';
import { setInlines, setText } from '../compose/set-text.js';
import type { Typesetting } from '../compose/typesetting.js';
import { typesettingOf } from '../compose/typesetting.js';
import type { FlowItem } from '../flow/items.js';
import { heightOf, row, space } from '../flow/items.js';
import { slotOf } from '../structure/element.js';
import type { CoverColumns } from './cover-columns.js';
import { arrangeColumns } from './cover-columns.js';

const ragged = { alignment: 'start', firstIndent: 0, whole: true } as const;

/** The leading of a line on the cover, in points: `least` times its size, or more if the script needs more. */
export function leadingFor(size: number, least: number, { headingLeading }: Typesetting): number {
  return size * Math.max(least, headingLeading);
}

/** Sizes of the titles in points, and the number of columns for the other titles. */
interface TitleLook {
  readonly title: number;
  readonly subtitle: number;
  readonly other: number;
  readonly columns: number;
}

/**
 * The titles in the middle of a cover: large for one edition, of equal size for editions side by side; below them,
 * small, the titles in languages without a column. All are smaller if the space is too small for them.
 */
export function setTitles(cover: CoverColumns, room: number): readonly FlowItem[] {
  const { sizes } = cover.editions[0].context.shared;
  const { display, title, heading, text, small } = sizes;
  const looks: readonly TitleLook[] =
    cover.editions.length === 1
      ? [
          { title: display, subtitle: title, other: heading, columns: 1 },
          { title: display, subtitle: title, other: small, columns: 1 },
          { title: display, subtitle: title, other: small, columns: 2 },
          { title, subtitle: heading, other: small, columns: 2 },
        ]
      : [
          { title: display, subtitle: heading, other: small, columns: 1 },
          { title, subtitle: text, other: small, columns: 1 },
          { title: heading, subtitle: text, other: small, columns: 1 },
          { title: heading, subtitle: small, other: small, columns: 1 },
        ];
  let titles: readonly FlowItem[] = [];
  for (const look of looks) {
    titles = [
      ...arrangeColumns(cover, ({ context, edition }) => setTitlesIn(edition.furniture.cover, context, look), display),
      ...setOtherTitles(cover, look),
    ];
    if (heightOf(titles) <= room) break;
  }
  return titles;
}

function setTitlesIn(cover: CoverPage, context: Context, look: TitleLook): readonly FlowItem[] {
  const { palette, sizes, keyOf, alone } = context.shared;
  const key = keyOf('cover');
  const title = setInlines(cover.title, inSlot(context, slotOf(key, 'title')), {
    ...ragged,
    balanced: true,
    style: { weight: 700, size: look.title, colour: palette.ink },
    lineHeight: look.title * context.typesetting.headingLeading,
  });
  const subtitle =
    cover.subtitle === undefined
      ? []
      : [
          space(alone ? sizes.text : sizes.text / 2, { fixed: true }),
          ...setInlines(cover.subtitle, inSlot(context, slotOf(key, 'subtitle')), {
            ...ragged,
            balanced: true,
            style: { size: look.subtitle, colour: palette.accent },
            lineHeight: leadingFor(look.subtitle, 1.4, context.typesetting),
          }),
        ];
  return [...title, ...subtitle];
}

/** The other titles, one below another in the given number of columns, filled column by column. */
function setOtherTitles(cover: CoverColumns, look: TitleLook): readonly FlowItem[] {
  const { other: size, columns } = look;
  const [{ context, edition }] = cover.editions;
  const { palette, sizes, tokens, keyOf } = context.shared;
  const shown = new Set(cover.editions.map(({ edition: { meta } }) => meta.language));
  const gutter = sizes.text * 2;
  const width = (context.width - gutter * (columns - 1)) / columns;
  const set = edition.furniture.cover.otherTitles.flatMap(({ lang, text }, index): (readonly FlowItem[])[] => {
    if (lang !== undefined && shown.has(lang)) return [];
    const plain = inSlot(context, slotOf(keyOf('cover'), 'other', index));
    const own = lang === undefined ? plain : inTypesetting(plain, typesettingOf(lang, tokens));
    const style = { size, colour: palette.quiet };
    const lineHeight = leadingFor(size, columns > 1 ? 1.3 : 1.5, own.typesetting);
    return [[...setText(text, { ...own, width }, { ...ragged, style, lineHeight }), space(size / 3)]];
  });
  if (set.length === 0) return [];
  const apart = space(columns > 1 ? sizes.title : sizes.display);
  if (columns === 1) return [apart, ...set.flat()];
  const each = Math.ceil(set.length / columns);
  const cells = Array.from({ length: columns }, (_, index) => ({
    x: index * (width + gutter),
    items: set.slice(index * each, (index + 1) * each).flat(),
  }));
  return [apart, row({ cells, width: context.width, divisible: false })];
}
