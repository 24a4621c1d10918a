import type { CoverInstitution, CoverPage, DraftStatus, PrintedEdition } from '../../document/nodes.js';
import { printDigits } from '../../language/digits.js';
import type { CoverEdition } from '../columns/columns.js';
import type { PageGeometry } from '../columns/page-geometry.js';
import { millimetres } from '../columns/page-geometry.js';
import type { Context } from '../compose/context.js';
import { inSlot, inType, inTypesetting } from '../compose/context.js';
import type { OwnKey } from '../compose/own-key.js';
import { setInlines, setText, withMark } from '../compose/set-text.js';
import { typesettingOf } from '../compose/typesetting.js';
import type { FlowItem, Size } from '../flow/items.js';
import { heightOf, kept, row, space } from '../flow/items.js';
import type { Element } from '../structure/element.js';
import { group, leaf, slotOf } from '../structure/element.js';
import { ownerOf } from '../structure/owner.js';
import type { CoverBlock, CoverColumns } from './cover-columns.js';
import { arrangeColumns, onCover } from './cover-columns.js';
import { setCoverFoot } from './cover-foot.js';
import { leadingFor, setTitles } from './cover-titles.js';
import type { PageBuilder } from './page-builder.js';
import { placeItems } from './place-items.js';

const ragged = { alignment: 'start', firstIndent: 0, whole: true } as const;
/** The most open gates named on the cover of a draft; the next page lists all of them. */
const gatesOnCover = 8;
/** The smallest height of a picture, in points. */
const leastPicture = millimetres(18);

/** The cover: both institutions at the top, titles in the upper third, furniture at the bottom; the rest is white. */
export function placeCover(
  builder: PageBuilder,
  editions: readonly [CoverEdition, ...CoverEdition[]],
  page: PageGeometry,
): void {
  const { column } = page;
  const upright = page.height > page.width;
  const inSans = ({ edition, context }: CoverEdition): CoverEdition => ({
    edition,
    context: inType({ ...context, width: column.width }, { family: 'sans' }),
  });
  const [first, ...others] = editions;
  const home = inSans(first);
  const cover: CoverColumns = { editions: [home, ...others.map(inSans)], width: column.width, upright };
  const { palette, sizes, keyOf } = home.context.shared;
  const { status, cover: own } = home.edition.furniture;
  const foot = setCoverFoot(cover);
  const footTop = page.height - millimetres(upright ? 28 : 18) - foot.height;
  const notices = arrangeColumns(cover, ({ context }) => setNotices(context), 0);
  const topOf = (items: readonly FlowItem[]): number =>
    footTop - millimetres(upright ? 8 : 5) - heightOf(items) - sizes.text;

  let housesTop = millimetres(upright ? 26 : 18);
  const titlesBelow = (housesEnd: number) => {
    const top = Math.max(upright ? millimetres(94) : 0, housesEnd + millimetres(upright ? 10 : 6));
    const room = topOf(notices) - millimetres(6) - top;
    const titles = setTitles(cover, room);
    return { titles, top, fits: heightOf(titles) <= room };
  };
  let houses = setInstitutions(cover, roomyHouses);
  let below = titlesBelow(housesTop + houses.height);
  if (!below.fits) {
    houses = setInstitutions(cover, closeHouses);
    if (!upright) housesTop -= millimetres(4);
    below = titlesBelow(housesTop + houses.height);
  }
  houses.place(builder, column.x, housesTop);
  const titleEnd = placeItems(builder, withMark(below.titles, { key: keyOf('cover') }), column.x, below.top);
  foot.place(builder, column.x, footTop);

  // with a picture or several editions, open gates are listed only on the page after the cover
  const open = status === undefined || own.picture !== undefined || others.length > 0;
  const brief = open ? [] : setBriefStatus(status, home);
  const block = [...notices, ...(brief.length === 0 ? [] : [space(sizes.text), ...brief])];
  const shown = titleEnd + millimetres(6) <= topOf(block) ? block : notices;
  const at = topOf(shown);
  if (shown.length > 0) {
    builder.placeRule(column.x, at, column.width, { thickness: 0.75, colour: palette.accent });
    // keep dots and loops above tall letters clear of the rule
    const leading = Math.max(...cover.editions.map(({ context }) => context.typesetting.headingLeading));
    placeItems(builder, shown, column.x, at + sizes.text * Math.max(0.6, 0.43 * leading));
  }
  if (own.picture === undefined) return;
  const picture: CoverPicture = { picture: own.picture, credits: setCredits(cover) };
  const gap = millimetres(8);
  const bottom = (shown.length > 0 ? at : footTop) - gap;
  const { x, width } = foot.open;
  placePicture(builder, picture, home.context, [
    { x: column.x, width: column.width, height: bottom - titleEnd - gap, bottom },
    // titles in several languages may leave too little space; the foot is free between its two ends
    { x: column.x + x, width, height: foot.height, bottom: footTop + foot.height },
  ]);
}

/** The height of logos, in points, and the size of names. */
interface HousesLook {
  readonly logo: number;
  readonly name: 'heading' | 'text';
}

const roomyHouses: HousesLook = { logo: millimetres(14), name: 'heading' };
/** Used if long names and titles would otherwise overlap the text below. */
const closeHouses: HousesLook = { logo: millimetres(10), name: 'text' };

/** Equal halves: logos at one height, names at one height, so that neither side comes first except in reading order. */
function setInstitutions(cover: CoverColumns, look: HousesLook): CoverBlock {
  const [home] = cover.editions;
  const { palette, sizes, addPicture } = home.context.shared;
  const { institutions } = home.edition.furniture.cover;
  const gutter = sizes.text * 2;
  const count = Math.max(2, institutions.length);
  const width = (cover.width - gutter * (count - 1)) / count;
  const hasLogos = institutions.some(({ logo }) => logo !== undefined);
  const names = sizes.text + (hasLogos ? look.logo + sizes.text : 0);
  const places = institutions.map((institution, index) => ({ institution, at: index * (width + gutter) }));
  // one row for each edition, so that both names in it are at the same height
  const rows = cover.editions.map(({ edition, context }, index) =>
    row({
      cells: places.map(({ institution: { side }, at }) => {
        const narrow = { ...context, width };
        const named = edition.furniture.cover.institutions.filter((institution) => institution.side === side);
        const apart = index === cover.editions.length - 1 ? [] : [space(sizes.text / 2, { fixed: true })];
        const items = named.flatMap((institution) => setInstitution(institution, narrow, look));
        return { x: at, items: onCover([...items, ...apart], narrow, cover) };
      }),
      width: cover.width,
      divisible: false,
    }),
  );
  return {
    height: names + heightOf(rows),
    place(builder, x, y) {
      for (const { institution, at } of places) {
        builder.placeRule(x + at, y, width, { thickness: 0.75, colour: palette.accent });
        const { logo } = institution;
        if (logo === undefined) continue;
        const scale = Math.min(look.logo / logo.height, width / logo.width);
        const size = { width: logo.width * scale, height: logo.height * scale };
        builder.placePicture(addPicture(logo), x + at, y + sizes.text + look.logo - size.height, size, 'layout');
      }
      placeItems(builder, rows, x, y + names);
    },
  };
}

function setInstitution(
  { name, country, lang, side }: CoverInstitution,
  context: Context,
  look: HousesLook,
): readonly FlowItem[] {
  const { palette, sizes, tokens, keyOf } = context.shared;
  const own = lang === undefined ? context : inTypesetting(context, typesettingOf(lang, tokens));
  const slot = (part: 'country' | 'name'): Context => inSlot(own, slotOf(keyOf('cover'), side, part));
  return [
    ...setText(country, slot('country'), {
      ...ragged,
      style: { size: sizes.small, colour: palette.quiet },
      lineHeight: leadingFor(sizes.small, 1.6, own.typesetting),
    }),
    ...setText(name, slot('name'), {
      ...ragged,
      style: { weight: 500, size: sizes[look.name] },
      lineHeight: leadingFor(sizes[look.name], 1.4, own.typesetting),
    }),
  ];
}

/** The stamp of a draft, and the end of the embargo. */
function setNotices(context: Context): readonly FlowItem[] {
  const { palette, sizes, profile, keyOf } = context.shared;
  const set = (text: string | undefined, part: 'stamp' | 'embargo', style: typeof large | typeof quiet) =>
    text === undefined
      ? []
      : setText(text, inSlot(context, slotOf(keyOf('cover'), part)), {
          ...ragged,
          style,
          lineHeight: leadingFor(style.size, 1.6, context.typesetting),
        });
  const large = { weight: 500, size: sizes.text, colour: palette.accent } as const;
  const quiet = { size: sizes.small, colour: palette.quiet } as const;
  return [...set(profile.stamp, 'stamp', large), ...set(profile.embargo, 'embargo', quiet)];
}

/** The space for a picture: its largest size, and its lower edge `bottom`. */
interface PictureRoom extends Size {
  readonly x: number;
  readonly bottom: number;
}

interface CoverPicture {
  readonly picture: NonNullable<CoverPage['picture']>;
  readonly credits: readonly FlowItem[];
}

/** The credit of the picture in the text of each edition, at the start of the page in both directions. */
function setCredits({ editions }: CoverColumns): readonly FlowItem[] {
  const { flow } = editions[0].context;
  return editions.flatMap(({ edition, context }) => {
    const { palette, sizes, keyOf } = context.shared;
    return setInlines(
      edition.furniture.cover.picture?.source ?? [],
      inSlot({ ...context, flow }, slotOf(keyOf('cover'), 'credit')),
      {
        ...ragged,
        style: { size: sizes.small, colour: palette.quiet },
        lineHeight: leadingFor(sizes.small, 1.4, context.typesetting),
      },
    );
  });
}

/** Places a picture and its credits in the space where it is largest; nowhere if all are too small. */
function placePicture(
  builder: PageBuilder,
  { picture: { image, key }, credits }: CoverPicture,
  { shared }: Context,
  rooms: readonly PictureRoom[],
): void {
  const below = credits.length === 0 ? 0 : heightOf(credits) + millimetres(1);
  const scaleIn = ({ width, height }: PictureRoom): number =>
    height - below < leastPicture ? 0 : Math.min(width / image.width, (height - below) / image.height);
  const scale = Math.max(...rooms.map(scaleIn));
  const room = rooms.find((own) => scaleIn(own) === scale);
  if (room === undefined || scale <= 0) return;
  const size = { width: image.width * scale, height: image.height * scale };
  const top = room.bottom - below - size.height;
  builder.placePicture(shared.addPicture(image), room.x, top, size, ownerOf(slotOf(key)));
  placeItems(builder, credits, room.x, room.bottom - heightOf(credits));
}

function setBriefStatus(status: DraftStatus, { context, edition }: CoverEdition): readonly FlowItem[] {
  const { palette, sizes, keyOf } = context.shared;
  const small = inType(context, { family: 'sans', size: sizes.small, colour: palette.quiet });
  const slot = (part: string | number): Context => inSlot(small, slotOf(keyOf('cover'), 'status', part));
  const heading = setText(status.heading, slot('heading'), {
    ...ragged,
    style: { weight: 500, size: sizes.small, colour: palette.ink },
  });
  const gates = status.gates
    .slice(0, gatesOnCover)
    .flatMap((gate, index) => kept(setText(`${gate.phase} · ${gate.text}`, slot(index), ragged)));
  const more = status.gates.length - gatesOnCover;
  const rest = more > 0 ? setText(`+ ${printDigits(String(more), edition.meta.digits)}`, slot('more'), ragged) : [];
  return [...heading, ...gates, ...rest];
}

/** The elements of an edition's cover, in reading order. */
export function coverElements({ furniture }: PrintedEdition, keyOf: OwnKey): readonly Element[] {
  const { cover, status } = furniture;
  const key = keyOf('cover');
  const languageOf = (lang: string | undefined): { readonly language?: string } =>
    lang === undefined ? {} : { language: lang };
  const institutions = cover.institutions.map(({ side, lang }) =>
    group('Div', [leaf('P', slotOf(key, side, 'country')), leaf('P', slotOf(key, side, 'name'))], languageOf(lang)),
  );
  const others = cover.otherTitles.map(({ lang }, index) => leaf('P', slotOf(key, 'other', index), languageOf(lang)));
  const { picture, code } = cover;
  const brief = (status?.gates ?? []).slice(0, gatesOnCover).map((_, index) => index);
  return [
    group('Div', [
      group('Div', institutions),
      group('Div', [
        leaf('H1', slotOf(key, 'title')),
        leaf('P', slotOf(key, 'subtitle')),
        ...others,
        ...(picture === undefined ? [] : [leaf('Figure', slotOf(picture.key), { alt: picture.alt })]),
        leaf('P', slotOf(key, 'credit')),
      ]),
      group('Div', [
        leaf('P', slotOf(key, 'stamp')),
        leaf('P', slotOf(key, 'embargo')),
        ...['heading', ...brief, 'more'].map((part) => leaf('P', slotOf(key, 'status', part))),
      ]),
      group('Div', [
        leaf('P', slotOf(key, 'series')),
        leaf('P', slotOf(key, 'date')),
        leaf('P', slotOf(key, 'label')),
        ...(code === undefined ? [] : [leaf('Figure', slotOf(key, 'code'), { alt: code.drawing.description })]),
      ]),
    ]),
  ];
}
