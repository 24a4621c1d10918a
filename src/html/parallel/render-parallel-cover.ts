import type { CoverInstitution, PrintProfile } from '../../document/nodes.js';
import { html, type Html } from '../escape-html.js';
import { renderInlines, renderOptionalInlines } from '../render-inlines.js';
import { viewImage } from '../view-image.js';
import { viewQr } from '../view-qr.js';
import type { ParallelCoverView } from '../views.js';
import { columnLanguage, type Column } from './column.js';

/** The cover of all editions on the page: every title of one size, every institution under each of its names. */
export function renderParallelCover(columns: readonly Column[], profiles: readonly PrintProfile[]): Html {
  const [home] = columns;
  if (home === undefined) return html('');
  const covers = columns.map(({ rendering }) => rendering.document.furniture.cover);
  const { picture } = home.rendering.document.furniture.cover;
  const languageAt = (index: number): ReturnType<typeof columnLanguage> => {
    const column = columns[index];
    return column === undefined ? { lang: undefined, dir: undefined } : columnLanguage(column);
  };
  return home.rendering.print('parallel-cover', {
    institutions: home.rendering.document.furniture.cover.institutions.map(({ side, logo }) => ({
      logo: logo === undefined ? undefined : viewImage(logo, ''),
      names: covers.flatMap((cover, index) =>
        cover.institutions.filter(isOf(side)).map(({ name, country, lang, dir }) => ({
          ...languageAt(index),
          ...(lang === undefined ? {} : { lang }),
          ...(dir === undefined ? {} : { dir }),
          name,
          country,
        })),
      ),
    })),
    titles: columns.map((column, index) => ({
      ...columnLanguage(column),
      series: covers[index]?.series,
      title: html(renderInlines(covers[index]?.title ?? [], column.rendering, 'title')),
      subtitle: renderOptionalInlines(covers[index]?.subtitle, column.rendering, 'title'),
    })),
    picture: picture === undefined ? undefined : home.rendering.renderBlocks([picture], home.rendering, home.place),
    notices: columns.map((column, index) => ({
      ...columnLanguage(column),
      stamp: profiles[index]?.stamp,
      embargo: profiles[index]?.embargo,
      date: covers[index]?.date,
    })),
    qr: viewCode(columns),
  });
}

function isOf(side: CoverInstitution['side']): (institution: CoverInstitution) => boolean {
  return (institution) => institution.side === side;
}

/** The code once, under its label in every language. */
function viewCode(columns: readonly Column[]): ParallelCoverView['qr'] {
  const codes = columns.flatMap((column) => {
    const { qr } = column.rendering.document.furniture.cover;
    return qr === undefined ? [] : [{ qr, column }];
  });
  const [first] = codes;
  if (first === undefined) return undefined;
  return {
    ...viewQr(first.qr, first.column.rendering.anchors.own('qr')),
    labels: codes.map(({ qr, column }) => ({ ...columnLanguage(column), text: qr.label })),
  };
}
