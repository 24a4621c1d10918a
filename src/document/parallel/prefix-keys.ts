import type { Block, Inline, ListItem, Note, PositionSide, PrintedDocument, Table, TableRow } from '../nodes.js';

/** Gives a key its name among those of all editions. */
export type Rename = (key: string) => string;

/** An edition whose keys, and all that leads to them, are renamed; all else is as it was. */
export function prefixKeys(document: PrintedDocument, rename: Rename): PrintedDocument {
  const { furniture } = document;
  const { status, cover } = furniture;
  return {
    ...document,
    furniture: {
      ...furniture,
      cover: { ...cover, ...(cover.picture === undefined ? {} : { picture: renameBlock(cover.picture, rename) }) },
      ...(status === undefined
        ? {}
        : { status: { ...status, gates: status.gates.map((gate) => ({ ...gate, key: rename(gate.key) })) } }),
    },
    front: renameBlocks(document.front, rename),
    body: renameBlocks(document.body, rename),
    notes: document.notes.map((note): Note => {
      return { ...note, key: rename(note.key), children: renameBlocks(note.children, rename) };
    }),
  };
}

function renameBlocks(blocks: readonly Block[], rename: Rename): readonly Block[] {
  return blocks.map((block) => renameBlock(block, rename));
}

/** The kind of block stays what it was. */
function renameBlock<Kind extends Block>(block: Kind, rename: Rename): Kind {
  return { ...renameInside(block, rename), key: rename(block.key) } as Kind;
}

function renameInside(block: Block, rename: Rename): Block {
  const blocks = (children: readonly Block[]): readonly Block[] => renameBlocks(children, rename);
  const inlines = (children: readonly Inline[]): readonly Inline[] => renameInlines(children, rename);
  const optional = <Name extends string>(name: Name, value: readonly Inline[] | undefined) =>
    (value === undefined ? {} : { [name]: inlines(value) }) as Partial<Record<Name, readonly Inline[]>>;
  switch (block.type) {
    case 'section':
      return { ...block, title: inlines(block.title), children: blocks(block.children) };
    case 'paragraph':
      return { ...block, children: inlines(block.children) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item): ListItem => {
          return { ...item, key: rename(item.key), children: blocks(item.children) };
        }),
      };
    case 'quote':
      return { ...block, children: blocks(block.children), ...optional('attribution', block.attribution) };
    case 'table':
      return renameTable(block, rename);
    case 'figure':
      return { ...block, ...optional('caption', block.caption), ...optional('source', block.source) };
    case 'box':
      return { ...block, title: inlines(block.title), children: blocks(block.children) };
    case 'recommendation':
      return {
        ...block,
        demand: inlines(block.demand),
        children: blocks(block.children),
        facts: block.facts.map((fact) => ({ ...fact, value: inlines(fact.value) })),
      };
    case 'position': {
      const side = (one: PositionSide): PositionSide => ({ ...one, children: blocks(one.children) });
      return { ...block, topic: inlines(block.topic), sides: [side(block.sides[0]), side(block.sides[1])] };
    }
    case 'credits':
      return block;
    case 'timeline':
      return {
        ...block,
        entries: block.entries.map((entry) => {
          return { ...entry, key: rename(entry.key), children: blocks(entry.children) };
        }),
      };
    case 'definitions':
      return {
        ...block,
        entries: block.entries.map((entry) => {
          return { ...entry, key: rename(entry.key), term: inlines(entry.term), children: blocks(entry.children) };
        }),
      };
    case 'bibliography':
      return {
        ...block,
        entries: block.entries.map((entry) => {
          return { ...entry, key: rename(entry.key), children: inlines(entry.children) };
        }),
      };
    case 'untranslated':
      return { ...block, children: blocks(block.children) };
  }
}

function renameTable(table: Table, rename: Rename): Table {
  const row = ({ key, cells }: TableRow): TableRow => {
    return {
      key: rename(key),
      cells: cells.map((cell) => ({ ...cell, children: renameBlocks(cell.children, rename) })),
    };
  };
  return {
    ...table,
    ...(table.caption === undefined ? {} : { caption: renameInlines(table.caption, rename) }),
    ...(table.source === undefined ? {} : { source: renameInlines(table.source, rename) }),
    head: table.head.map(row),
    rows: table.rows.map(row),
  };
}

function renameInlines(inlines: readonly Inline[], rename: Rename): readonly Inline[] {
  return inlines.map((inline): Inline => {
    switch (inline.type) {
      case 'emphasis':
      case 'link':
      case 'citation':
        return { ...inline, children: renameInlines(inline.children, rename) };
      case 'reference':
      case 'pageReference':
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
