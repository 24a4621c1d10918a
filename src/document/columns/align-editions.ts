import { mapBlock, mapBlocks, type BlockMapping } from '../blocks/map-blocks.js';
import { walkBlocks } from '../blocks/walk-blocks.js';
import type { Inline, Note, PrintedDocument, PrintedEdition, Row } from '../nodes.js';
import { pairBlocks, type ColumnWidth } from './pair-blocks.js';

/**
 * Combines editions of one study into one document with a column for each, paired by shared keys. All blocks are kept,
 * each edition keeps its order, and only content that all share is merged. A single edition has one column.
 */
export function alignEditions(editions: PrintedDocument['editions'], width: ColumnWidth = 'column'): PrintedDocument {
  const pair = (part: 'front' | 'body'): readonly Row[] =>
    pairBlocks(
      editions.map((edition) => edition[part]),
      width,
    );
  const aligned: PrintedDocument = { editions, front: pair('front'), body: pair('body') };
  return editions.length === 1 ? aligned : withKeysApart(aligned);
}

/** Prefixes keys with the language of their edition. Content that is printed once has the key of the first edition. */
function withKeysApart({ editions, front, body }: PrintedDocument): PrintedDocument {
  const shared = keysOfOnce([...front, ...body]);
  const [home] = editions;
  const mappings = editions.map((edition): BlockMapping => {
    const key = (own: string): string => `${(shared.has(own) ? home : edition).meta.language}:${own}`;
    return { key, inlines: (inlines) => renameTargets(inlines, key) };
  });
  const named = editions.map((edition, column) => nameKeys(edition, mappings[column] ?? same));
  const [first = home, ...others] = named;
  const rows = (of: readonly Row[]): readonly Row[] => of.map((row) => nameRow(row, mappings));
  return { editions: [first, ...others], front: rows(front), body: rows(body) };
}

const same: BlockMapping = { key: (key) => key, inlines: (inlines) => inlines };

function nameRow(row: Row, mappings: readonly BlockMapping[]): Row {
  switch (row.type) {
    case 'section': {
      const sections = row.sections.map((section, column) =>
        section === undefined ? undefined : mapBlock(section, mappings[column] ?? same),
      );
      return { ...row, sections, children: row.children.map((child) => nameRow(child, mappings)) };
    }
    case 'cells':
      return { ...row, cells: row.cells.map((blocks, column) => mapBlocks(blocks, mappings[column] ?? same)) };
  }
}

/** Renames the keys of an edition and all references to them; everything else is copied. */
function nameKeys(edition: PrintedEdition, mapping: BlockMapping): PrintedEdition {
  const { furniture } = edition;
  const { status, cover } = furniture;
  return {
    ...edition,
    furniture: {
      ...furniture,
      cover: { ...cover, ...(cover.picture === undefined ? {} : { picture: mapBlock(cover.picture, mapping) }) },
      ...(status === undefined
        ? {}
        : { status: { ...status, gates: status.gates.map((gate) => ({ ...gate, key: mapping.key(gate.key) })) } }),
    },
    front: mapBlocks(edition.front, mapping),
    body: mapBlocks(edition.body, mapping),
    notes: edition.notes.map((note): Note => {
      return { ...note, key: mapping.key(note.key), children: mapBlocks(note.children, mapping) };
    }),
  };
}

function renameTargets(inlines: readonly Inline[], rename: (key: string) => string): readonly Inline[] {
  return inlines.map((inline): Inline => {
    switch (inline.type) {
      case 'emphasis':
      case 'link':
      case 'citation':
        return { ...inline, children: renameTargets(inline.children, rename) };
      case 'reference':
        return { ...inline, target: rename(inline.target) };
      case 'noteMark':
        return { ...inline, note: rename(inline.note) };
      case 'text':
      case 'code':
      case 'value':
      case 'lineBreak':
        return inline;
    }
  });
}

function keysOfOnce(rows: readonly Row[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const collect = (row: Row): void => {
    if (row.type === 'section') row.children.forEach(collect);
    else if (row.arrangement === 'once')
      walkBlocks(row.cells.flat(), nowhere, {
        key(key) {
          keys.add(key);
        },
      });
  };
  rows.forEach(collect);
  return keys;
}

const nowhere = { language: 'und', key: '', origin: { pointer: '' } };
