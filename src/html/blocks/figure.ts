import { isDrawing } from '../../document/drawing.js';
import type { Figure, NumberLabel } from '../../document/nodes.js';
import type { Html } from '../escape-html.js';
import type { Place, Rendering } from '../rendering.js';
import { viewBlock } from '../rendering.js';
import { renderOptionalInlines } from '../render-inlines.js';
import { renderDrawing } from '../render-drawing.js';
import { viewImage } from '../view-image.js';
import type { ImageView, LanguageAndId } from '../views.js';

export interface FigureView extends LanguageAndId {
  readonly image: ImageView | undefined;
  readonly drawing: Html | undefined;
  readonly number: NumberLabel | undefined;
  readonly caption: Html | undefined;
  readonly source: Html | undefined;
}

/** A picture or drawing with the caption and the credit below it. */
export function viewFigure(block: Figure, rendering: Rendering, place: Place): FigureView {
  return {
    ...viewBlock(block, rendering, place),
    ...viewShown(block, rendering),
    number: block.number,
    caption: renderOptionalInlines(block.caption, rendering, 'text'),
    source: renderOptionalInlines(block.source, rendering, 'text'),
  };
}

function viewShown({ image, alt }: Figure, rendering: Rendering): Pick<FigureView, 'image' | 'drawing'> {
  return isDrawing(image)
    ? { image: undefined, drawing: renderDrawing(image, rendering) }
    : { image: viewImage(image, alt), drawing: undefined };
}
