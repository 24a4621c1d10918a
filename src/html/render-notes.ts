import { markOf } from './assign-anchors.js';
import type { Html } from './escape-html.js';
import type { Place, Rendering } from './rendering.js';
import { viewId } from './rendering.js';

/** The notes of an edition, each in the list and as a popover. */
export function renderNotes(rendering: Rendering, place: Place): Html | undefined {
  const { notes, furniture } = rendering.edition;
  if (notes.length === 0) return undefined;
  return rendering.print('notes', {
    id: rendering.anchors.another('notes'),
    heading: furniture.labels.notes,
    notes: notes.map((note) => ({
      id: viewId(note.key, rendering, place),
      label: note.label,
      content: rendering.renderBlocks(note.children, rendering, place),
      back: { href: rendering.anchors.fragmentOf(markOf(note.key)) ?? '', name: furniture.labels.backToText },
      popover: {
        id: rendering.anchors.own(`popover/${note.key}`),
        name: furniture.labels.note.replaceAll('{n}', () => note.label),
        content: rendering.renderBlocks(note.children, rendering, { ...place, ids: 'copy' }),
      },
    })),
  });
}
