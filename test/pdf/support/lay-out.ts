import { vi } from 'vitest';
import { alignEditions } from '../../../src/document/columns/align-editions.js';
import type { PrintedDocument, PrintedEdition } from '../../../src/document/nodes.js';
import type { PageLayout } from '../../../src/pdf/columns/columns.js';
import type { Page } from '../../../src/pdf/pages/page-builder.js';
import { PageRenderer } from '../../../src/pdf/paint/page-renderer.js';
import type { Slot } from '../../../src/pdf/structure/element.js';
import type { Artifact, Owner } from '../../../src/pdf/structure/owner.js';
import { writePdf } from '../../../src/pdf/write-pdf.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { installedFonts } from './fonts.js';

export interface LaidOut {
  readonly document: PrintedDocument;
  readonly pages: readonly Page[];
}

/** Editions as a document, and its pages as layout passes them to paint. */
export async function layOut(
  editions: readonly [PrintedEdition, ...PrintedEdition[]],
  layout: PageLayout = 'columns',
): Promise<LaidOut> {
  const paint = vi.spyOn(PageRenderer.prototype, 'paint');
  try {
    const document = alignEditions(editions, layout === 'facing' ? 'page' : 'column');
    await writePdf(document, builtinTheme(), installedFonts, { layout });
    const [pages] = paint.mock.lastCall ?? [];
    if (pages === undefined) throw new Error('nothing was painted');
    return { document, pages };
  } finally {
    paint.mockRestore();
  }
}

/** The text on pages: that of each element, on whatever pages it is, and that of artifacts. */
export interface OwnedText {
  readonly slots: ReadonlyMap<Slot, string>;
  readonly artifacts: Readonly<Record<Artifact, readonly string[]>>;
}

/** Groups the text of pages by owner; text that is printed again is `repeated`. */
export function textByOwner(pages: readonly Page[]): OwnedText {
  const slots = new Map<Slot, string>();
  const artifacts: Record<Artifact, string[]> = { header: [], footer: [], repeated: [], layout: [] };
  const add = (owner: Owner, text: string): void => {
    if (typeof owner === 'string') artifacts[owner].push(text);
    else slots.set(slotIn(owner), `${slots.get(slotIn(owner)) ?? ''}${text}`);
  };
  for (const item of pages.flatMap(({ items }) => items)) {
    if (item.type === 'path' || item.type === 'picture') add(item.owner, '');
    if (item.type !== 'line') continue;
    const { clusters, space } = item.line;
    for (const { span, text } of space === undefined ? clusters : [...clusters, space]) {
      const { owner = 'layout' } = span;
      add(item.repeated && typeof owner !== 'string' ? 'repeated' : owner, text);
    }
  }
  return { slots, artifacts };
}

/** The slot of an owner, or that of the element that contains the piece. */
export function slotIn(owner: Exclude<Owner, Artifact>): Slot {
  return owner.kind === 'slot' ? owner.slot : slotIn(owner.within);
}
