import type { CoverPage } from '../document/nodes.js';
import { viewFigure } from './blocks/figure.js';
import { languageIn, wordsOf, type Column, type Columns } from './column.js';
import { html, type Html } from './escape-html.js';
import { joinWords } from './join-words.js';
import { renderInlines, renderOptionalInlines } from './render-inlines.js';
import { renderRow } from './render-rows.js';
import { languageOf } from './rendering.js';
import { viewImage } from './view-image.js';
import { viewCode } from './view-code.js';
import type { CodeView, CoverView } from './views.js';

/** The cover: titles of equal size, every institution with its name in each edition, one picture and one QR code. */
export function renderCover(columns: Columns): Html {
  const [{ rendering }] = columns;
  return rendering.print('cover', {
    series: wordsOf(columns, (column) => coverOf(column).series),
    institutions: viewInstitutions(columns),
    titles: renderRow('titles', columns, columns.map(renderTitle)),
    otherTitles: viewOtherTitles(columns),
    picture: renderPicture(columns),
    stamps: wordsOf(columns, (column) => column.rendering.edition.profile.stamp),
    notices: columns.map((column) => ({
      ...column.language,
      embargo: column.rendering.edition.profile.embargo,
      date: coverOf(column).date,
    })),
    code: viewCoverCode(columns),
  });
}

function coverOf({ rendering }: Column): CoverPage {
  return rendering.edition.furniture.cover;
}

/** In the order of the first edition; other editions may have another order. */
function viewInstitutions(columns: Columns): CoverView['institutions'] {
  const all = columns.flatMap((column) => coverOf(column).institutions.map((institution) => ({ column, institution })));
  const sides = new Set(all.map(({ institution }) => institution.side));
  return [...sides].map((side) => {
    const named = all.filter(({ institution }) => institution.side === side);
    const logo = named.find(({ institution }) => institution.logo !== undefined)?.institution.logo;
    return {
      logo: logo === undefined ? undefined : viewImage(logo, ''),
      names: named.map(({ column, institution }) => {
        const { name, country } = institution;
        return { ...languageIn(column, institution), name, country };
      }),
    };
  });
}

function renderTitle(column: Column): Html {
  const { title, subtitle } = coverOf(column);
  return column.rendering.print('title', {
    title: html(renderInlines(title, column.rendering, 'title')),
    subtitle: renderOptionalInlines(subtitle, column.rendering, 'title'),
  });
}

function viewOtherTitles(columns: Columns): CoverView['otherTitles'] {
  const [home] = columns;
  const shown = new Set(columns.map(({ rendering }) => rendering.edition.meta.language));
  return coverOf(home)
    .otherTitles.filter(({ lang }) => lang === undefined || !shown.has(lang))
    .map((title) => ({ ...languageOf(title, home.rendering), text: title.text }));
}

/** The picture with the alternate text of the first edition and the credits of all editions. */
function renderPicture(columns: Columns): Html | undefined {
  const [home] = columns;
  const { picture } = coverOf(home);
  if (picture === undefined) return undefined;
  const credits = wordsOf(columns, (column) =>
    renderOptionalInlines(coverOf(column).picture?.source, column.rendering, 'text'),
  );
  const view = viewFigure(picture, home.rendering, home.place);
  return home.rendering.print('figure', { ...view, source: joinWords(credits, ' · ') });
}

/** The QR code once, with its label in every language. */
function viewCoverCode(columns: Columns): CodeView | undefined {
  const [home] = columns;
  const code = columns.map((column) => coverOf(column).code).find((found) => found !== undefined);
  if (code === undefined) return undefined;
  const label = joinWords(
    wordsOf(columns, (column) => coverOf(column).code?.label),
    ' ',
  );
  return viewCode(code, label, home.rendering.anchors.own('qr'), home.rendering);
}
