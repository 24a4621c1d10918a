import { encode } from 'uqr';
import type { CoverInstitution, DraftStatus, Figure, PrintedDocument } from '../../document/nodes.js';
import type { Context } from '../blocks/context.js';
import { inTypesetting, inTag, inType } from '../blocks/context.js';
import { setText, withMark } from '../blocks/paragraph.js';
import { typesettingOf } from '../blocks/typesetting.js';
import type { PageWriter } from '../engine/page-writer.js';
import type { FlowItem } from '../flow/items.js';
import { heightOf, kept, space } from '../flow/items.js';
import { elementOf, type Tag } from '../tags/tag.js';
import { leadingFor, setTitles } from './cover-titles.js';
import type { PageGeometry } from './geometry.js';
import { millimetres } from './geometry.js';
import { placeItems } from './place-items.js';

const ragged = { alignment: 'start', firstIndent: 0, whole: true } as const;
/** The side of a cover's QR code in points. */
export const qrSide = millimetres(22);
/** A draft names so many open gates on its cover; the page after it has them all. */
const gatesOnCover = 8;

/** The cover: both institutions above, the title in the upper third, furniture low; the rest is white. */
export function placeCover(writer: PageWriter, document: PrintedDocument, context: Context, page: PageGeometry): void {
  const { cover, status } = document.furniture;
  const { column } = page;
  const plain = inType(context, { family: 'sans' });
  const { palette, sizes, profile } = context.shared;
  const top = millimetres(26);
  // in the order of reading, whatever is set first
  const upper = inTag(plain, 'Div');
  const middle = inTag(plain, 'Div');
  const lower = inTag(plain, 'Div');
  const foot = setFoot(document, inTag(plain, 'Div'));
  placeInstitutions(writer, cover.institutions, upper, column.x, top);

  const footTop = page.height - millimetres(28) - foot.height;
  const notices = [
    ...(profile.stamp === undefined ? [] : stampLines(profile.stamp, lower)),
    ...(profile.embargo === undefined
      ? []
      : setText(profile.embargo, lower, {
          ...ragged,
          style: { size: sizes.small, colour: palette.quiet },
          lineHeight: leadingFor(sizes.small, 1.6, lower.typesetting),
        })),
  ];
  const topOf = (items: readonly FlowItem[]): number => footTop - millimetres(8) - heightOf(items) - sizes.text;

  const titleTop = millimetres(94);
  const titles = setTitles(cover, middle, topOf(notices) - millimetres(6) - titleTop);
  const titleEnd = placeItems(writer, withMark(titles, { key: 'cover' }), column.x, titleTop);
  foot.place(writer, column.x, footTop);

  // a picture leaves what is open to the page after the cover
  const brief = status === undefined || cover.picture !== undefined ? [] : briefStatus(status, lower);
  const block = [...notices, ...(brief.length === 0 ? [] : [space(sizes.text), ...brief])];
  const shown = titleEnd + millimetres(6) <= topOf(block) ? block : notices;
  const at = topOf(shown);
  if (shown.length > 0) {
    writer.placeRule(column.x, at, column.width, { thickness: 0.75, colour: palette.accent });
    // dots and loops above tall letters stand clear of the rule
    placeItems(writer, shown, column.x, at + sizes.text * Math.max(0.6, 0.43 * context.typesetting.headingLeading));
  }
  placeCoverPicture(writer, cover.picture, middle, {
    x: column.x,
    top: titleEnd,
    bottom: shown.length > 0 ? at : footTop,
  });
}

/** A picture in the room that title and notices leave, as wide as the text where it can; none where there is too little. */
function placeCoverPicture(
  writer: PageWriter,
  picture: Figure | undefined,
  context: Context,
  room: { readonly x: number; readonly top: number; readonly bottom: number },
): void {
  const gap = millimetres(8);
  const height = room.bottom - room.top - 2 * gap;
  if (picture === undefined || height < millimetres(25)) return;
  const { image, alt } = picture;
  const scale = Math.min(context.width / image.width, height / image.height);
  const name = context.shared.addPicture(image);
  const top = room.bottom - gap - image.height * scale;
  const tag = elementOf(inTag(context, 'Figure', { alt }).tag);
  writer.placePicture(name, room.x, top, image.width * scale, image.height * scale, tag);
}

function stampLines(stamp: string, context: Context): readonly FlowItem[] {
  const { palette, sizes } = context.shared;
  return setText(stamp, context, {
    ...ragged,
    style: { weight: 500, size: sizes.text, colour: palette.accent },
    lineHeight: leadingFor(sizes.text, 1.6, context.typesetting),
  });
}

/** Equal halves: marks of one height, names on one line, so that neither comes first but in reading. */
function placeInstitutions(
  writer: PageWriter,
  institutions: readonly CoverInstitution[],
  context: Context,
  x: number,
  y: number,
): void {
  const { palette, sizes, addPicture } = context.shared;
  const gutter = sizes.text * 2;
  const count = Math.max(2, institutions.length);
  const width = (context.width - gutter * (count - 1)) / count;
  const logoHeight = millimetres(14);
  const anyLogo = institutions.some(({ logo }) => logo !== undefined);
  institutions.forEach((institution, index) => {
    const left = x + index * (width + gutter);
    writer.placeRule(left, y, width, { thickness: 0.75, colour: palette.accent });
    let at = y + sizes.text;
    const { logo } = institution;
    if (logo !== undefined) {
      const scale = Math.min(logoHeight / logo.height, width / logo.width);
      writer.placePicture(
        addPicture(logo),
        left,
        at + logoHeight - logo.height * scale,
        logo.width * scale,
        logo.height * scale,
      );
    }
    if (anyLogo) at += logoHeight + sizes.text;
    const plain =
      institution.lang === undefined
        ? context
        : inTypesetting(context, typesettingOf(institution.lang, context.shared.tokens));
    const own: Context = { ...inTag(plain, 'Div'), width };
    const country = setText(institution.country, own, {
      ...ragged,
      style: { size: sizes.small, colour: palette.quiet },
      lineHeight: leadingFor(sizes.small, 1.6, own.typesetting),
    });
    const name = setText(institution.name, own, {
      ...ragged,
      style: { weight: 500, size: sizes.heading },
      lineHeight: leadingFor(sizes.heading, 1.4, own.typesetting),
    });
    placeItems(writer, [...country, ...name], left, at);
  });
}

/** What stands lowest: how high it is, and how it is placed with its upper left corner somewhere. */
interface Foot {
  readonly height: number;
  readonly place: (writer: PageWriter, x: number, y: number) => void;
}

/** Series and date at the left, the QR code at the outer edge with its label. */
function setFoot(document: PrintedDocument, context: Context): Foot {
  const { cover } = document.furniture;
  const { palette, sizes } = context.shared;
  const left: Context = { ...context, width: context.width - qrSide * 2.4 };
  const ink = {
    ...ragged,
    style: { size: sizes.text, colour: palette.ink },
    lineHeight: leadingFor(sizes.text, 1.6, context.typesetting),
  };
  const lines = [cover.series, cover.date].flatMap((text) => (text === undefined ? [] : setText(text, left, ink)));
  const { qr } = cover;
  const width = qrSide * 2.2;
  const quiet = {
    style: { size: sizes.small, colour: palette.quiet },
    lineHeight: leadingFor(sizes.small, 1.4, context.typesetting),
  };
  const label =
    qr === undefined ? [] : setText(qr.label, { ...context, width }, { ...ragged, ...quiet, alignment: 'end' });
  const code = qr === undefined ? undefined : elementOf(inTag(context, 'Figure', { alt: qr.url }).tag);
  const qrHeight = qr === undefined ? 0 : qrSide + millimetres(2) + heightOf(label);
  const height = Math.max(heightOf(lines), qrHeight);
  return {
    height,
    place(writer, x, y) {
      placeItems(writer, lines, x, y + height - heightOf(lines));
      if (qr === undefined) return;
      const right = x + context.width;
      placeItems(writer, label, right - width, y + height - heightOf(label));
      placeCode(writer, qr.url, right - qrSide, y + height - qrHeight, palette.ink, code);
    },
  };
}

function briefStatus(status: DraftStatus, context: Context): readonly FlowItem[] {
  const { palette, sizes } = context.shared;
  const small = inType(context, { family: 'sans', size: sizes.small, colour: palette.quiet });
  const heading = setText(status.heading, small, {
    ...ragged,
    style: { weight: 500, size: sizes.small, colour: palette.ink },
  });
  const gates = status.gates
    .slice(0, gatesOnCover)
    .flatMap((gate) => kept(setText(`${gate.phase} · ${gate.text}`, small, ragged)));
  const more = status.gates.length - gatesOnCover;
  const rest = more > 0 ? setText(`+ ${String(more)}`, small, ragged) : [];
  return [...heading, ...gates, ...rest];
}

/** Places a QR code with its upper start corner somewhere, as the element that describes it. */
export function placeCode(
  writer: PageWriter,
  url: string,
  x: number,
  y: number,
  colour: string,
  tag: Tag | undefined,
): void {
  const box = { x: writer.leftOf(x, qrSide), y, width: qrSide, height: qrSide };
  writer.placePath(qrPath(url, box.x, box.y), colour, box, tag);
}

/** A QR code as one filled path, a rectangle for each run of dark modules. */
function qrPath(url: string, x: number, y: number): string {
  const { data, size } = encode(url, { border: 0, ecc: 'M' });
  const module = qrSide / size;
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
