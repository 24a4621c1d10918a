import type { Context } from '../blocks/context.js';
import { inTag, inType } from '../blocks/context.js';
import { setInlines, setText, withMark } from '../blocks/paragraph.js';
import type { PageWriter } from '../engine/page-writer.js';
import type { FlowItem } from '../flow/items.js';
import { heightOf, row, space, turned } from '../flow/items.js';
import { leadingFor } from '../pages/cover-titles.js';
import { placeCode, qrSide } from '../pages/cover.js';
import { millimetres, type PageGeometry } from '../pages/geometry.js';
import { placeItems } from '../pages/place-items.js';
import { elementOf, headingIn } from '../tags/tag.js';
import type { Column } from './column.js';

const ragged = { alignment: 'start', firstIndent: 0, whole: true } as const;

/**
 * The cover of editions side by side: both institutions under each of their names, every title of one size, notices and
 * dates in each language, the code once. `columns` have the sizes of a page with one column.
 */
export function placeParallelCover(writer: PageWriter, columns: readonly Column[], page: PageGeometry): void {
  const [home] = columns;
  if (home === undefined) return;
  const { x, width } = page.column;
  const { palette, sizes } = home.context.shared;
  const editions = columns.map((column) => ({
    ...column,
    context: inType({ ...column.context, width }, { family: 'sans' }),
  }));
  const upright = page.height > page.width;

  const top = millimetres(upright ? 26 : 18);
  const houses = setInstitutions(editions, width);
  for (const { at, width: each } of halves(width, sizes.text))
    writer.placeRule(x + at, top, each, { thickness: 0.75, colour: palette.accent });
  const housesEnd = placeItems(writer, houses, x, top + sizes.text * 0.6);

  const foot = setFoot(editions, width);
  const footTop = page.height - millimetres(upright ? 28 : 18) - foot.height;
  const arrangement = upright ? 'beneath' : 'beside';
  const stamps = arrange(arrangement, editions, width, ({ context }) => stampOf(context), 0);
  const ruleAt = footTop - millimetres(upright ? 8 : 5) - heightOf(stamps);
  if (stamps.length > 0)
    writer.placeRule(x, ruleAt - sizes.text * 0.6, width, { thickness: 0.75, colour: palette.accent });
  placeItems(writer, stamps, x, ruleAt);
  foot.place(writer, x, footTop);

  const titleTop = Math.max(upright ? millimetres(94) : 0, housesEnd + millimetres(upright ? 10 : 6));
  const titles = setTitles(editions, width, ruleAt - millimetres(6) - titleTop, arrangement);
  placeItems(writer, withMark(titles, { key: 'cover' }), x, titleTop);
}

/** Items set in the whole width, as they stand on a page that may be read from the other side. */
function onPage(items: readonly FlowItem[], context: Context, home: Context): readonly FlowItem[] {
  return context.typesetting.direction === home.typesetting.direction ? items : turned(items, 0, context.width);
}

function halves(width: number, em: number): readonly { readonly at: number; readonly width: number }[] {
  const gutter = em * 2;
  const each = (width - gutter) / 2;
  return [
    { at: 0, width: each },
    { at: each + gutter, width: each },
  ];
}

/** Each institution in its half, under the names that the editions give it. */
function setInstitutions(editions: readonly Column[], width: number): readonly FlowItem[] {
  const [home] = editions;
  if (home === undefined) return [];
  const { sizes, palette, addPicture } = home.context.shared;
  const sides = home.document.furniture.cover.institutions;
  const logoHeight = millimetres(14);
  const places = halves(width, sizes.text);
  const logos = places.map(({ at, width: each }, index): { x: number; items: readonly FlowItem[] } => {
    const logo = sides[index]?.logo;
    if (logo === undefined) return { x: at, items: [] };
    const scale = Math.min(logoHeight / logo.height, each / logo.width);
    const size = { width: logo.width * scale, height: logo.height * scale };
    const picture = { type: 'picture', image: addPicture(logo), ...size, x: 0, keep: true, frames: [] } as const;
    return { x: at, items: [picture, space(sizes.text, { fixed: true })] };
  });
  // a row a language, so that both names in it stand at one height
  const names = editions.map(({ document, context }): FlowItem => {
    const cells = places.map(({ at, width: each }, index) => {
      const narrow = { ...context, width: each };
      const own = document.furniture.cover.institutions.filter(({ side }) => side === sides[index]?.side);
      const items = own.flatMap((institution) => [
        ...setText(institution.country, narrow, {
          ...ragged,
          style: { size: sizes.small, colour: palette.quiet },
          lineHeight: sizes.small * 1.6,
        }),
        ...setText(institution.name, narrow, {
          ...ragged,
          style: { weight: 500, size: sizes.heading },
          lineHeight: leadingFor(sizes.heading, 1.4, context.typesetting),
        }),
        space(sizes.text / 2, { fixed: true }),
      ]);
      return { x: at, items: onPage(items, narrow, home.context) };
    });
    return row({ cells, width, divisible: false });
  });
  return [row({ cells: logos, width, divisible: false }), ...names];
}

/** Titles of one size in every language, with their subtitles: as large as the room lets all of them be. */
function setTitles(
  editions: readonly Column[],
  width: number,
  room: number,
  arrangement: Arrangement,
): readonly FlowItem[] {
  const [home] = editions;
  if (home === undefined) return [];
  const { sizes, palette } = home.context.shared;
  let set: readonly FlowItem[] = [];
  for (const size of [sizes.display, sizes.title, sizes.heading]) {
    const below = size > sizes.title ? sizes.heading : sizes.text;
    const titleOf = ({ document, context }: Column): readonly FlowItem[] => {
      const { title, subtitle } = document.furniture.cover;
      const leading = context.typesetting.headingLeading;
      const large = { ...ragged, balanced: true, style: { weight: 700, size, colour: palette.ink } } as const;
      const small = { ...ragged, balanced: true, style: { size: below, colour: palette.accent } } as const;
      return [
        ...setInlines(title, context, { ...large, lineHeight: size * leading, tag: headingIn(context.tag) }),
        ...(subtitle === undefined
          ? []
          : [
              space(sizes.text / 2, { fixed: true }),
              ...setInlines(subtitle, context, { ...small, lineHeight: below * Math.max(1.4, leading) }),
            ]),
      ];
    };
    set = arrange(arrangement, editions, width, titleOf, sizes.display);
    if (heightOf(set) <= room) return set;
  }
  return set;
}

type Arrangement = 'beneath' | 'beside';

/** What each edition has to say beneath one another, with room between, or in columns of equal width. */
function arrange(
  arrangement: Arrangement,
  editions: readonly Column[],
  width: number,
  set: (edition: Column) => readonly FlowItem[],
  between: number,
): readonly FlowItem[] {
  const [home] = editions;
  if (home === undefined) return [];
  const gutter = home.context.shared.sizes.text * 2;
  const each = arrangement === 'beneath' ? width : (width - gutter * (editions.length - 1)) / editions.length;
  const cells = editions.map((edition) => {
    const context = { ...edition.context, width: each };
    return onPage(set({ ...edition, context }), context, home.context);
  });
  if (arrangement === 'beneath')
    return cells.flatMap((items, index) => (index === 0 ? items : [space(between, { fixed: true }), ...items]));
  const placed = cells.map((items, index) => ({ x: index * (each + gutter), items }));
  return [row({ cells: placed, width, divisible: false })];
}

function stampOf(context: Context): readonly FlowItem[] {
  const { palette, sizes, profile } = context.shared;
  const line = (text: string, style: { readonly weight: 400 | 500; readonly colour: string; readonly size: number }) =>
    setText(text, context, {
      ...ragged,
      style,
      lineHeight: style.size * Math.max(1.5, context.typesetting.headingLeading),
    });
  return [
    ...(profile.stamp === undefined
      ? []
      : line(profile.stamp, { weight: 500, colour: palette.accent, size: sizes.text })),
    ...(profile.embargo === undefined
      ? []
      : line(profile.embargo, { weight: 400, colour: palette.quiet, size: sizes.small })),
  ];
}

/** What stands lowest: how high it is, and how it is placed with its upper start corner somewhere. */
interface Foot {
  readonly height: number;
  readonly place: (writer: PageWriter, x: number, y: number) => void;
}

/** Series and date of each edition, and the code with its label in every language. */
function setFoot(editions: readonly Column[], width: number): Foot {
  const [home] = editions;
  if (home === undefined) return { height: 0, place: () => undefined };
  const { sizes, palette } = home.context.shared;
  const left = width - qrSide * 2.6;
  // whichever way a language is read, what stands here keeps to the page's start, and the code's label to its end
  const { flow } = home.context;
  const lines = editions.flatMap(({ document, context }) => {
    const own: Context = { ...context, width: left, flow };
    const { series, date } = document.furniture.cover;
    return [series, date].flatMap((text) =>
      text === undefined
        ? []
        : setText(text, own, {
            ...ragged,
            style: { size: sizes.small, colour: palette.ink },
            lineHeight: leadingFor(sizes.small, 1.5, context.typesetting),
          }),
    );
  });
  const code = home.document.furniture.cover.qr;
  const labelWidth = qrSide * 2.4;
  const labels = editions.flatMap(({ document, context }) => {
    const own: Context = { ...context, width: labelWidth, flow };
    const { qr } = document.furniture.cover;
    if (qr === undefined) return [];
    return setText(qr.label, own, {
      ...ragged,
      alignment: 'end',
      style: { size: sizes.small, colour: palette.quiet },
      lineHeight: leadingFor(sizes.small, 1.4, context.typesetting),
    });
  });
  const figure = code === undefined ? undefined : elementOf(inTag(home.context, 'Figure', { alt: code.url }).tag);
  const codeHeight = code === undefined ? 0 : qrSide + millimetres(2) + heightOf(labels);
  const height = Math.max(heightOf(lines), codeHeight);
  return {
    height,
    place(writer, x, y) {
      placeItems(writer, lines, x, y + height - heightOf(lines));
      if (code === undefined) return;
      const right = x + width;
      placeItems(writer, labels, right - labelWidth, y + height - heightOf(labels));
      placeCode(writer, code.url, right - qrSide, y + height - codeHeight, palette.ink, figure);
    },
  };
}
