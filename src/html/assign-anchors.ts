import { walkBlocks } from '../document/blocks/walk-blocks.js';
import type { Block, PrintedDocument, Row } from '../document/nodes.js';

/** Where links of a page lead. An id is a block's key as it is, as far as HTML allows (no white space, never empty). */
export interface Anchors {
  /** The id of a block, each time it is drawn: a key that stands twice in a document gets another id the second time. */
  claim(key: string): string | undefined;
  /** The fragment that leads to a key, or nothing where no block bears it. */
  fragmentOf(key: string): string | undefined;
  /** An id of the writer's own, that no key of the document has; the same each time it is asked for. */
  own(name: string): string;
  /** Such an id that is another each time. */
  another(name: string): string;
}

/** Gives every key of a document its place on the page. */
export function assignAnchors({ editions, front, body }: PrintedDocument): Anchors {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const free = (wanted: string): string => {
    let id = wanted;
    for (let ordinal = 2; taken.has(id); ordinal += 1) id = `${wanted}~${String(ordinal)}`;
    taken.add(id);
    return id;
  };
  const take = (key: string): void => {
    if (key !== '' && !ids.has(key)) ids.set(key, free(key.replace(forbidden, '_')));
  };
  const takeBlocks = (blocks: readonly Block[]): void => {
    walkBlocks(blocks, nowhere, { key: take });
  };
  const takeRow = (row: Row): void => {
    if (row.type === 'cells') row.cells.forEach(takeBlocks);
    else {
      for (const section of row.sections) if (section !== undefined) take(section.key);
      row.children.forEach(takeRow);
    }
  };
  [...front, ...body].forEach(takeRow);
  for (const { notes, furniture } of editions) {
    for (const note of notes) {
      take(note.key);
      take(markOf(note.key));
      takeBlocks(note.children);
    }
    for (const gate of furniture.status?.gates ?? []) take(gate.key);
    if (furniture.cover.picture !== undefined) takeBlocks([furniture.cover.picture]);
  }

  const drawn = new Set<string>();
  const owned = new Map<string, string>();
  return {
    claim(key) {
      const id = ids.get(key);
      if (id === undefined) return undefined;
      if (drawn.has(key)) return free(id);
      drawn.add(key);
      return id;
    },
    fragmentOf(key) {
      const id = ids.get(key);
      return id === undefined ? undefined : fragment(id);
    },
    own(name) {
      const id = owned.get(name) ?? free(`_${name}`);
      owned.set(name, id);
      return id;
    },
    another: (name) => free(`_${name}`),
  };
}

/** The key under which the first mark of a note is found again from the note. */
export function markOf(note: string): string {
  return `${note}/mark`;
}

const nowhere = { language: 'und', key: '', origin: { pointer: '' } };

// White space splits ids in attributes that list them; controls and lone surrogates can't be written.
const forbidden = /[\s\u0000-\u001F\u007F-\u009F]|\p{Surrogate}/gu; // eslint-disable-line no-control-regex

/** The link to an id: percent-encoded save for the marks that RFC 3986, 3.5 lets stand in a fragment. */
export function fragment(id: string): string {
  return `#${encodeURIComponent(id).replace(/%(?:2F|3A|40|3B|2C|3D|2B|24)/g, decodeURIComponent)}`;
}
