import { encode } from 'uqr';
import type { CoverInstitution, DraftStatus, PrintedDocument } from '../../document/nodes.js';
import type { Context } from '../blocks/context.js';
import { inSetting, inType } from '../blocks/context.js';
import { setInlines, setText, withMark } from '../blocks/paragraph.js';
import { settingOf } from '../blocks/setting.js';
import type { PageWriter } from '../engine/page-writer.js';
import type { FlowItem } from '../flow/items.js';
import { heightOf, kept, space } from '../flow/items.js';
import type { PageGeometry } from './geometry.js';
import { millimetres } from './geometry.js';
import { placeItems } from './place-items.js';

const ragged = { alignment: 'left', firstIndent: 0, whole: true } as const;
const qrSide = millimetres(22);
/** A draft names so many open gates on its cover; the page after it has them all. */
const gatesOnCover = 8;

/** The cover: both institutions above, the title in the upper third, furniture low; the rest is white. */
export function placeCover(writer: PageWriter, document: PrintedDocument, context: Context, page: PageGeometry): void {
  const { cover, status } = document.furniture;
  const { column } = page;
  const plain = inType(context, { family: 'sans' });
  const { palette, sizes, profile } = context.sheet;
  const top = millimetres(26);
  placeInstitutions(writer, cover.institutions, plain, column.x, top);

  const titles: FlowItem[] = [
    ...setInlines(cover.title, plain, {
      ...ragged,
      balanced: true,
      style: { weight: 700, size: sizes.display, colour: palette.ink },
      lineHeight: sizes.display * context.setting.headingLeading,
    }),
  ];
  if (cover.subtitle !== undefined) {
    titles.push(
      space(sizes.text),
      ...setInlines(cover.subtitle, plain, {
        ...ragged,
        balanced: true,
        style: { size: sizes.title, colour: palette.accent },
        lineHeight: sizes.title * 1.4,
      }),
    );
  }
  titles.push(space(sizes.display));
  for (const other of cover.otherTitles) {
    const own = other.lang === undefined ? plain : inSetting(plain, settingOf(other.lang, context.sheet.tokens));
    titles.push(
      ...setText(other.text, own, {
        ...ragged,
        style: { size: sizes.heading, colour: palette.quiet },
        lineHeight: sizes.heading * 1.5,
      }),
      space(sizes.small / 2),
    );
  }
  withMark(titles, { key: 'cover' });
  const titleTop = millimetres(94);
  const titleEnd = placeItems(writer, titles, column.x, titleTop);

  const foot = page.height - millimetres(28);
  const footTop = placeFoot(writer, document, plain, column.x, foot);
  const notices = [
    ...(profile.stamp === undefined ? [] : stampLines(profile.stamp, plain)),
    ...(profile.embargo === undefined
      ? []
      : setText(profile.embargo, plain, {
          ...ragged,
          style: { size: sizes.small, colour: palette.quiet },
          lineHeight: sizes.small * 1.6,
        })),
  ];
  const brief = status === undefined ? [] : briefStatus(status, plain);
  const block = [...notices, ...(brief.length === 0 ? [] : [space(sizes.text), ...brief])];
  const room = footTop - millimetres(8) - titleEnd - millimetres(6);
  const shown = heightOf(block) <= room ? block : notices;
  if (shown.length === 0) return;
  const at = footTop - millimetres(8) - heightOf(shown) - sizes.text;
  writer.placeRule(column.x, at, column.width, { thickness: 0.75, colour: palette.accent });
  placeItems(writer, shown, column.x, at + sizes.text * 0.6);
}

function stampLines(stamp: string, context: Context): readonly FlowItem[] {
  const { palette, sizes } = context.sheet;
  return setText(stamp, context, {
    ...ragged,
    style: { weight: 500, size: sizes.text, colour: palette.accent },
    lineHeight: sizes.text * 1.6,
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
  const { palette, sizes, addPicture } = context.sheet;
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
      institution.lang === undefined ? context : inSetting(context, settingOf(institution.lang, context.sheet.tokens));
    const own: Context = { ...plain, width };
    const country = setText(institution.country, own, {
      ...ragged,
      style: { size: sizes.small, colour: palette.quiet },
      lineHeight: sizes.small * 1.6,
    });
    const name = setText(institution.name, own, {
      ...ragged,
      style: { weight: 500, size: sizes.heading },
      lineHeight: sizes.heading * 1.4,
    });
    placeItems(writer, [...country, ...name], left, at);
  });
}

/** Series and date at the left, the QR code at the outer edge with its label; returns the top of the taller one. */
function placeFoot(writer: PageWriter, document: PrintedDocument, context: Context, x: number, bottom: number): number {
  const { cover } = document.furniture;
  const { palette, sizes } = context.sheet;
  const lines: FlowItem[] = [];
  const left: Context = { ...context, width: context.width - qrSide * 2 };
  const quiet = { ...ragged, style: { size: sizes.text, colour: palette.ink }, lineHeight: sizes.text * 1.6 };
  if (cover.series !== undefined) lines.push(...setText(cover.series, left, quiet));
  if (cover.date !== undefined) lines.push(...setText(cover.date, left, quiet));
  let top = bottom - heightOf(lines);
  placeItems(writer, lines, x, top);
  if (cover.qr !== undefined) {
    const side = x + context.width - qrSide;
    const { qr } = cover;
    const width = qrSide * 1.8;
    const label = setText(
      qr.label,
      { ...context, width },
      {
        alignment: 'right',
        firstIndent: 0,
        style: { size: sizes.small, colour: palette.quiet },
        lineHeight: sizes.small * 1.4,
      },
    );
    const labelTop = bottom - heightOf(label);
    placeItems(writer, label, x + context.width - width, labelTop);
    const qrTop = labelTop - millimetres(2) - qrSide;
    writer.placePath(qrPath(qr.url, side, qrTop), palette.ink);
    top = Math.min(top, qrTop);
  }
  return top;
}

function briefStatus(status: DraftStatus, context: Context): readonly FlowItem[] {
  const { palette, sizes } = context.sheet;
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
