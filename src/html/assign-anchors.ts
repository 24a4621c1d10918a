import { walkBlocks } from '../document/blocks/walk-blocks.js';
import type { Block, PrintedDocument, Row } from '../document/nodes.js';

/** The ids of a page. An id is the block's key, changed only where HTML requires it (no white space, never empty). */
export interface Anchors {
  /** The id of a block. A block that is rendered again gets a new id each time. */
  claim(key: string): string | undefined;
  /** The fragment link to a key; `undefined` if no block has it. */
  fragmentOf(key: string): string | undefined;
  /** An id for the writer's own elements, different from all keys; the same for each call with the same name. */
  own(name: string): string;
  /** Like `own`, but a new id for each call. */
  another(name: string): string;
}

/** Assigns an id to every key of a document. */
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

/** The key of a note's first mark, for the link back from the note. */
export function markOf(note: string): string {
  return `${note}/mark`;
}

const nowhere = { language: 'und', key: '', origin: { pointer: '' } };

// White space separates ids in attributes; control characters and lone surrogates are not allowed in HTML.
const forbidden = /[\s\u0000-\u001F\u007F-\u009F]|\p{Surrogate}/gu; // eslint-disable-line no-control-regex

/** The link to an id, percent-encoded except for characters that RFC 3986, 3.5 allows in a fragment. */
export function fragment(id: string): string {
  return `#${encodeURIComponent(id).replace(/%(?:2F|3A|40|3B|2C|3D|2B|24)/g, decodeURIComponent)}`;
}
