import type { Timeline } from '../../document/nodes.js';
import type { Html } from '../escape-html.js';
import type { Place, Rendering } from '../rendering.js';
import { viewBlock, viewId } from '../rendering.js';
import type { LanguageAndId } from '../views.js';

export interface TimelineView extends LanguageAndId {
  readonly entries: readonly {
    readonly id: string | undefined;
    readonly state: string;
    readonly stateLabel: string;
    readonly title: string;
    readonly when: string | undefined;
    readonly children: Html;
  }[];
}

/** The phases of the work, with the state of each as text. */
export function viewTimeline(block: Timeline, rendering: Rendering, place: Place): TimelineView {
  return {
    ...viewBlock(block, rendering, place),
    entries: block.entries.map((entry) => ({
      id: viewId(entry.key, rendering, place),
      state: entry.state,
      stateLabel: entry.stateLabel,
      title: entry.title,
      when: entry.when,
      children: rendering.renderBlocks(entry.children, rendering, place),
    })),
  };
}
