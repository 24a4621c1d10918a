import type { CoverPage } from '../../document/nodes.js';
import type { Context } from '../blocks/context.js';
import { inTypesetting } from '../blocks/context.js';
import { setInlines, setText } from '../blocks/paragraph.js';
import type { Typesetting } from '../blocks/typesetting.js';
import { typesettingOf } from '../blocks/typesetting.js';
import type { FlowItem } from '../flow/items.js';
import { heightOf, row, space } from '../flow/items.js';
import { headingIn } from '../tags/tag.js';

const ragged = { alignment: 'start', firstIndent: 0, whole: true } as const;

/** The leading of a cover's line, in points: `least` times its size, or what marks above and below its letters need. */
export function leadingFor(size: number, least: number, { headingLeading }: Typesetting): number {
  return size * Math.max(least, headingLeading);
}

/** The title large, in the other languages small beneath; both smaller where the room is too little for them. */
export function setTitles(cover: CoverPage, context: Context, room: number): readonly FlowItem[] {
  const { sizes } = context.shared;
  const looks = [
    { title: sizes.display, other: sizes.heading, columns: 1 },
    { title: sizes.display, other: sizes.small, columns: 1 },
    { title: sizes.display, other: sizes.small, columns: 2 },
    { title: sizes.title, other: sizes.small, columns: 2 },
  ];
  let titles: readonly FlowItem[] = [];
  for (const look of looks) {
    titles = setTitlesIn(cover, context, look);
    if (heightOf(titles) <= room) break;
  }
  return titles;
}

function setTitlesIn(
  cover: CoverPage,
  context: Context,
  size: { readonly title: number; readonly other: number; readonly columns: number },
): readonly FlowItem[] {
  const { palette, sizes } = context.shared;
  const title = setInlines(cover.title, context, {
    ...ragged,
    balanced: true,
    tag: headingIn(context.tag),
    style: { weight: 700, size: size.title, colour: palette.ink },
    lineHeight: size.title * context.typesetting.headingLeading,
  });
  const below = size.title > sizes.title ? sizes.title : sizes.heading;
  const subtitle =
    cover.subtitle === undefined
      ? []
      : [
          space(sizes.text),
          ...setInlines(cover.subtitle, context, {
            ...ragged,
            balanced: true,
            style: { size: below, colour: palette.accent },
            lineHeight: leadingFor(below, 1.4, context.typesetting),
          }),
        ];
  const others = setOtherTitles(cover.otherTitles, context, size.other, size.columns);
  return [
    ...title,
    ...subtitle,
    ...(others.length === 0 ? [] : [space(size.columns > 1 ? sizes.title : sizes.display)]),
    ...others,
  ];
}

/** The other titles beneath one another, in as many columns as are asked for, each begun where the one before ended. */
function setOtherTitles(
  titles: CoverPage['otherTitles'],
  context: Context,
  size: number,
  columns: number,
): readonly FlowItem[] {
  const { palette, sizes, tokens } = context.shared;
  const gutter = sizes.text * 2;
  const width = (context.width - gutter * (columns - 1)) / columns;
  const set = titles.map((other): readonly FlowItem[] => {
    const own = other.lang === undefined ? context : inTypesetting(context, typesettingOf(other.lang, tokens));
    const style = { size, colour: palette.quiet };
    const lineHeight = leadingFor(size, columns > 1 ? 1.3 : 1.5, own.typesetting);
    return [...setText(other.text, { ...own, width }, { ...ragged, style, lineHeight }), space(size / 3)];
  });
  if (columns === 1) return set.flat();
  const each = Math.ceil(set.length / columns);
  const cells = Array.from({ length: columns }, (_, index) => ({
    x: index * (width + gutter),
    items: set.slice(index * each, (index + 1) * each).flat(),
  }));
  return [row({ cells, width: context.width, divisible: false })];
}
