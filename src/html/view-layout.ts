import type { DocumentMeta } from '../document/nodes.js';
import type { Columns } from './column.js';
import { escapeHtml, html, type Html } from './escape-html.js';
import { renderRow } from './render-rows.js';
import type { PageView } from './views.js';

/** The layout of editions on a page. With several, the name of each language is above its column. */
export function viewLayout(columns: Columns): Pick<PageView, 'layout' | 'columnNames' | 'editions'> {
  const metas = columns.map(({ rendering }) => rendering.edition.meta);
  const [{ rendering }] = columns;
  const alone = columns.length === 1;
  return {
    layout: alone ? undefined : `parallel columns-${String(columns.length)}`,
    columnNames: alone ? undefined : renderRow('languages', columns, metas.map(nameOf)),
    editions: rendering.edition.meta.editions.map((edition) => ({
      lang: edition.language,
      dir: edition.direction,
      name: edition.name,
      href: `${encodeURIComponent(edition.basename)}.html`,
      current: alone && edition.current,
    })),
  };
}

/** The language in its own name: 中文, English. */
function nameOf({ editions, language }: DocumentMeta): Html {
  const own = editions.find((edition) => edition.language === language);
  return html(`<p>${escapeHtml(own?.name ?? language)}</p>`);
}
