import type { PrintedDocument } from '../document/nodes.js';
import { visitBlocks } from './visit-blocks.js';

/** Where links of a page lead. An id is a block's key as it is, as far as HTML allows (no white space, never empty). */
export interface Anchors {
  /** The id of a block, each time it is drawn: a key that stands twice in a document gets another id the second time. */
  claim(key: string): string | undefined;
  /** The fragment that leads to a key, or nothing where no block bears it. */
  fragmentOf(key: string): string | undefined;
  /** What a link to the key says where there is no page number: the block's own label or title. */
  labelOf(key: string): string | undefined;
  /** An id of the writer's own, that no key of the document has; the same each time it is asked for. */
  own(name: string): string;
}

/** Gives every key of the documents on a page its place there. */
export function assignAnchors(...documents: readonly PrintedDocument[]): Anchors {
  const ids = new Map<string, string>();
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  const free = (wanted: string): string => {
    let id = wanted;
    for (let ordinal = 2; taken.has(id); ordinal += 1) id = `${wanted}~${String(ordinal)}`;
    taken.add(id);
    return id;
  };
  const take = (key: string, label: string): void => {
    if (key === '' || ids.has(key)) return;
    ids.set(key, free(key.replace(forbidden, '_')));
    labels.set(key, label);
  };
  for (const document of documents) {
    visitBlocks([...document.front, ...document.body], take);
    for (const note of document.notes) {
      take(note.key, note.label);
      take(markOf(note.key), note.label);
      visitBlocks(note.children, take);
    }
    for (const gate of document.furniture.status?.gates ?? []) take(gate.key, gate.phase);
    const picture = document.furniture.cover.picture;
    if (picture !== undefined) visitBlocks([picture], take);
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
    labelOf: (key) => labels.get(key),
    own(name) {
      const id = owned.get(name) ?? free(`_${name}`);
      owned.set(name, id);
      return id;
    },
  };
}

/** The key under which the first mark of a note is found again from the note. */
export function markOf(note: string): string {
  return `${note}/mark`;
}

// White space splits ids in attributes that list them; controls and lone surrogates can't be written.
const forbidden = /[\s\u0000-\u001F\u007F-\u009F]|\p{Surrogate}/gu; // eslint-disable-line no-control-regex

/** The link to an id: percent-encoded save for the marks that RFC 3986, 3.5 lets stand in a fragment. */
export function fragment(id: string): string {
  return `#${encodeURIComponent(id).replace(/%(?:2F|3A|40|3B|2C|3D|2B|24)/g, decodeURIComponent)}`;
}
