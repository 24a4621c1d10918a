import type { PrintedDocument, PrintedEdition } from '../document/nodes.js';
import type { Theme } from '../theme/theme.js';
import type { Anchors } from './assign-anchors.js';
import type { Column, Columns } from './column.js';
import { namePages } from './name-pages.js';
import { prepareTemplates } from './print-template.js';
import { renderBlocks } from './render-blocks.js';
import type { StyleNeeds } from './rendering.js';

/** One column for each edition. With a single edition the page states the language and its cells do not. */
export function makeColumns(document: PrintedDocument, anchors: Anchors, theme: Theme, needs: StyleNeeds): Columns {
  const [first, ...others] = document.editions;
  const shared = { anchors, print: prepareTemplates(theme), renderBlocks, pageNames: namePages(document), needs };
  const makeColumn = (edition: PrintedEdition): Column => {
    const { language, direction } = edition.meta;
    return {
      rendering: { ...shared, edition },
      place: { ids: 'own' },
      language: others.length === 0 ? { lang: undefined, dir: undefined } : { lang: language, dir: direction },
    };
  };
  return [makeColumn(first), ...others.map(makeColumn)];
}
