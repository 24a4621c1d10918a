import { columnOf } from '../document/columns/column-of.js';
import type { Block, Inline, Note, PrintedDocument, PrintedEdition } from '../document/nodes.js';
import { setterOf } from './blocks/block-setters.js';
import { noteElement } from './compose/notes.js';
import { ownKeysOf } from './compose/own-key.js';
import { contentsElements } from './pages/contents.js';
import { coverElements } from './pages/cover.js';
import { statusElements } from './pages/status.js';
import type { Element } from './structure/element.js';
import { group, leaf } from './structure/element.js';
import type { StructureBuilder } from './structure/structure-builder.js';

/**
 * The structure of a document, from its blocks alone: what is read in which order, independent of the layout. Editions
 * side by side are read one after another, each from its cover to its end; shared content belongs to the first.
 */
export function structureOf(document: PrintedDocument): Element {
  const { editions } = document;
  const [first] = editions;
  const children =
    editions.length === 1
      ? editionElements(first, 0, document)
      : editions.map((edition, column) =>
          group('Div', editionElements(edition, column, document), { language: edition.meta.language }),
        );
  return group('Document', children, { language: first.meta.language });
}

function editionElements(edition: PrintedEdition, column: number, document: PrintedDocument): readonly Element[] {
  const front = columnOf(document.front, column);
  const body = columnOf(document.body, column);
  const keyOf = ownKeysOf(edition, document);
  const build = structureBuilder(edition.notes);
  return [
    ...coverElements(edition, keyOf),
    ...statusElements(edition, keyOf),
    ...build.blocks(front),
    ...contentsElements(body, keyOf),
    ...build.blocks(body),
  ];
}

function structureBuilder(notes: readonly Note[]): StructureBuilder {
  const unread = new Map(notes.map((note) => [note.key, note]));
  const build: StructureBuilder = {
    blocks: (blocks, language) => blocks.flatMap((block) => elementsOf(block, language)),
    text(role, slot, inlines, details = {}) {
      const marked = marksIn(inlines).flatMap((key) => {
        const note = unread.get(key);
        unread.delete(key);
        return note === undefined ? [] : [noteElement(note, build)];
      });
      return [leaf(role, slot, details), ...marked];
    },
  };
  const elementsOf = (block: Block, around: string | undefined): readonly Element[] => {
    const elements = setterOf(block).structure(block, build);
    // an untranslated field sets the languages of its parts itself
    const language = block.type === 'untranslated' ? around : (block.lang ?? around);
    if (language === undefined) return elements;
    return elements.map((element) => (element.role === 'Note' ? element : { language, ...element }));
  };
  return build;
}

/** The notes marked in inlines, in reading order. */
function marksIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    switch (inline.type) {
      case 'noteMark':
        return [inline.note];
      case 'emphasis':
      case 'link':
      case 'citation':
        return marksIn(inline.children);
      case 'text':
      case 'code':
      case 'reference':
      case 'value':
      case 'lineBreak':
        return [];
    }
  });
}
