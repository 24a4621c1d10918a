import type { Untranslated } from '../../document/nodes.js';
import type { Html } from '../escape-html.js';
import type { Place, Rendering } from '../rendering.js';
import { viewBlock } from '../rendering.js';
import type { LanguageAndId } from '../views.js';

export interface UntranslatedView extends LanguageAndId {
  readonly remark: string;
  readonly children: Html;
}

/** A text in the language it was written in, after a remark in the language of the page. */
export function viewUntranslated(block: Untranslated, rendering: Rendering, place: Place): UntranslatedView {
  return {
    ...viewBlock(block, rendering, place),
    remark: block.remark,
    children: rendering.renderBlocks(block.children, rendering, place),
  };
}
