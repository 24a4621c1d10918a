import type { CoverPage } from '../document/nodes.js';
import type { Html } from './escape-html.js';
import { renderDrawing } from './render-drawing.js';
import type { Rendering } from './rendering.js';
import type { CodeView } from './views.js';

/** The QR code of a cover, named by its label, whose id is `labelId`. */
export function viewCode(
  { drawing, href }: NonNullable<CoverPage['code']>,
  label: Html | undefined,
  labelId: string,
  rendering: Rendering,
): CodeView {
  return { drawing: renderDrawing(drawing, rendering, labelId), href, label, labelId };
}
