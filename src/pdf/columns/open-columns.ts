import type { PrintedDocument, PrintedEdition } from '../../document/nodes.js';
import { textsOf } from '../../document/texts-of.js';
import type { ThemeTokens } from '../../theme/theme.js';
import { composeBlocks } from '../blocks/compose-blocks.js';
import type { ComposeShared, Context } from '../compose/context.js';
import { ownKeysOf } from '../compose/own-key.js';
import { typesettingOf } from '../compose/typesetting.js';
import type { FontSet } from '../fonts/font-set.js';
import { loadHyphenators } from '../text/hyphenate.js';
import { columnGeometry, columnSizes } from './column-geometry.js';
import type { Column, Columns, CoverEdition, PageLayout } from './columns.js';
import { onOneGrid } from './one-grid.js';
import type { PageGeometry } from './page-geometry.js';
import { pageGeometry } from './page-geometry.js';

/** The position of a document's text, and how each edition is set. */
export interface OpenedColumns {
  readonly page: PageGeometry;
  readonly place: Columns;
  /** The editions as set on the cover. */
  readonly covers: readonly [CoverEdition, ...CoverEdition[]];
}

/** What `openColumns` needs. */
export interface ColumnSetup {
  readonly tokens: ThemeTokens;
  readonly fonts: FontSet;
  readonly addPicture: ComposeShared['addPicture'];
}

/** Prepares a column for each edition, and their page; pages have the direction of the first edition. */
export async function openColumns(
  document: PrintedDocument,
  layout: PageLayout,
  setup: ColumnSetup,
): Promise<OpenedColumns> {
  const { editions } = document;
  const [first, ...others] = editions;
  const { page, sizes, width, xOf } = layOutPage(layout, document, setup.tokens);
  const { direction } = first.meta;
  const open = async (edition: PrintedEdition, index: number): Promise<[Column, CoverEdition]> => {
    const shared = await shareOf(edition, index, document, setup);
    const small: ComposeShared = { ...shared, sizes, tokens: { ...shared.tokens, sizes } };
    const turned = layout === 'columns' && edition.meta.direction !== direction;
    return [
      { edition, context: textContext(edition, small, width), x: xOf(index), turned },
      { edition, context: textContext(edition, shared, page.column.width) },
    ];
  };
  const [home, cover] = await open(first, 0);
  const opened = await Promise.all(others.map((edition, index) => open(edition, index + 1)));
  return {
    page,
    place: { columns: onOneGrid([home, ...opened.map(([column]) => column)]), width: page.column.width, layout },
    covers: [cover, ...opened.map(([, own]) => own)],
  };
}

/** A page and its columns of text: their type, their width and where each begins. */
interface LaidOutPage {
  readonly page: PageGeometry;
  readonly sizes: ThemeTokens['sizes'];
  readonly width: number;
  readonly xOf: (index: number) => number;
}

/** Columns in smaller type on one page, or one page each, set like an edition alone. */
function layOutPage(layout: PageLayout, { editions }: PrintedDocument, tokens: ThemeTokens): LaidOutPage {
  const [{ profile }] = editions;
  if (layout === 'facing' || editions.length === 1) {
    const page = pageGeometry(profile, tokens);
    return { page, sizes: tokens.sizes, width: page.column.width, xOf: () => 0 };
  }
  const { page, column, gutter } = columnGeometry(editions.length, profile, tokens);
  return { page, sizes: columnSizes(tokens), width: column, xOf: (index) => index * (column + gutter) };
}

async function shareOf(
  edition: PrintedEdition,
  column: number,
  document: PrintedDocument,
  { tokens, fonts, addPicture }: ColumnSetup,
): Promise<ComposeShared> {
  const { meta, furniture, profile } = edition;
  return {
    tokens,
    palette: tokens.colours.light,
    sizes: tokens.sizes,
    fonts,
    profile,
    labels: furniture.labels,
    keyOf: ownKeysOf(edition, document),
    column,
    alone: document.editions.length === 1,
    digits: meta.digits,
    names: furniture.cover.institutions.map(({ country }) => country),
    hyphenate: await loadHyphenators(textsOf(edition).map(({ language }) => language)),
    addPicture,
    compose: composeBlocks,
  };
}

/** The context for an edition's text in a column; its width is in points. */
function textContext({ meta }: PrintedEdition, shared: ComposeShared, width: number): Context {
  const typesetting = typesettingOf(meta.language, shared.tokens);
  const size = shared.sizes.text;
  const lineHeight = size * typesetting.leading;
  return {
    shared,
    typesetting,
    flow: typesetting.direction,
    width,
    left: 0,
    style: { family: 'serif', weight: 400, italic: false, size, colour: shared.palette.ink, raise: 0 },
    lineHeight,
    indent: typesetting.indent,
    gap: typesetting.gap * lineHeight,
    numbered: true,
    owner: 'layout',
  };
}
