import type { Block, Inline, Marks, Origin, PrintedDocument, Table } from '../document/nodes.js';

/** A piece of text that a page shows, its language, and the block that it stands in. */
export interface PrintedText {
  readonly text: string;
  readonly language: string;
  readonly key: string;
  readonly origin: Origin;
}

interface Place {
  readonly language: string;
  readonly key: string;
  readonly origin: Origin;
}

/** All text of a document in the order of its pages. What stands around the text bears the file as its origin. */
export function* textsOf(document: PrintedDocument): Generator<PrintedText> {
  const { furniture, meta } = document;
  const place: Place = { language: meta.language, key: 'cover', origin: { pointer: '' } };
  yield* furnitureTexts(furniture, place);
  yield* blocksTexts(document.front, place);
  yield* blocksTexts(document.body, place);
  for (const note of document.notes) {
    const own = { ...place, key: note.key, origin: note.origin };
    yield { text: note.label, ...own };
    yield* blocksTexts(note.children, own);
  }
}

function* furnitureTexts(furniture: PrintedDocument['furniture'], place: Place): Generator<PrintedText> {
  const { cover, status, labels } = furniture;
  for (const institution of cover.institutions) {
    yield* plain([institution.name, institution.country], within(place, institution));
  }
  yield* inlineTexts(cover.title, place);
  yield* inlineTexts(cover.subtitle ?? [], place);
  for (const other of cover.otherTitles) yield* plain([other.text], within(place, other));
  yield* plain([cover.date, cover.series, cover.qr?.label, furniture.runningTitle], place);
  yield* plain([labels.contents, labels.page, labels.inThisPart], place);
  if (status === undefined) return;
  yield* plain([status.heading, status.introduction], place);
  for (const gate of status.gates) {
    yield* plain([gate.phase, gate.text, gate.owes], { ...place, key: gate.key, origin: gate.origin });
  }
  yield* plain([status.untranslated?.heading, ...(status.untranslated?.items ?? [])], place);
}

function* blocksTexts(blocks: readonly Block[], place: Place): Generator<PrintedText> {
  for (const block of blocks) {
    yield* blockTexts(block, { ...within(place, block), key: block.key, origin: block.origin });
  }
}

function* blockTexts(block: Block, place: Place): Generator<PrintedText> {
  switch (block.type) {
    case 'section':
      yield* plain([block.number?.label], place);
      yield* inlineTexts(block.title, place);
      yield* blocksTexts(block.children, place);
      return;
    case 'paragraph':
      yield* inlineTexts(block.children, place);
      return;
    case 'list':
      for (const item of block.items) yield* blocksTexts(item.children, within(place, item));
      return;
    case 'quote':
      yield* blocksTexts(block.children, place);
      yield* inlineTexts(block.attribution ?? [], place);
      return;
    case 'table':
      yield* tableTexts(block, place);
      return;
    case 'figure':
      yield* plain([block.number?.label], place);
      yield* inlineTexts(block.caption ?? [], place);
      yield* inlineTexts(block.source ?? [], place);
      return;
    case 'box':
      yield* inlineTexts(block.title, place);
      yield* blocksTexts(block.children, place);
      return;
    case 'recommendation':
      yield* plain([block.number.label], place);
      yield* inlineTexts(block.demand, place);
      yield* blocksTexts(block.children, place);
      for (const fact of block.facts) {
        yield* plain([fact.label], place);
        yield* inlineTexts(fact.value, place);
      }
      return;
    case 'position':
      yield* inlineTexts(block.topic, place);
      for (const side of block.sides) {
        yield* plain([side.heading], place);
        yield* blocksTexts(side.children, within(place, side));
      }
      return;
    case 'credits':
      for (const team of block.teams) {
        yield* plain([team.heading, ...team.institutions], place);
        for (const group of team.groups) {
          yield* plain([group.role], place);
          for (const person of group.people) yield* plain([person.name, person.detail], within(place, person));
        }
      }
      return;
    case 'timeline':
      for (const entry of block.entries) {
        yield* plain([entry.when, entry.stateLabel, entry.title], place);
        yield* blocksTexts(entry.children, place);
      }
      return;
    case 'definitions':
      for (const entry of block.entries) {
        yield* inlineTexts(entry.term, place);
        yield* blocksTexts(entry.children, place);
      }
      return;
    case 'bibliography':
      for (const entry of block.entries) {
        const own = { ...within(place, entry), key: entry.key, origin: entry.origin };
        yield* plain([entry.label], own);
        yield* inlineTexts(entry.children, own);
      }
      return;
    case 'untranslated':
      yield* plain([block.remark], place);
      yield* blocksTexts(block.children, place);
      return;
  }
}

function* tableTexts(table: Table, place: Place): Generator<PrintedText> {
  yield* plain([table.number?.label], place);
  yield* inlineTexts(table.caption ?? [], place);
  for (const row of [...table.head, ...table.rows]) {
    for (const cell of row.cells) yield* blocksTexts(cell.children, within(place, cell));
  }
  yield* inlineTexts(table.source ?? [], place);
}

function* inlineTexts(inlines: readonly Inline[], place: Place): Generator<PrintedText> {
  for (const inline of inlines) {
    const own = within(place, inline);
    switch (inline.type) {
      case 'text':
      case 'value':
      case 'code':
      case 'reference':
        yield { text: inline.text, ...own };
        break;
      case 'noteMark':
        yield { text: inline.label, ...own };
        break;
      case 'emphasis':
      case 'link':
      case 'citation':
        yield* inlineTexts(inline.children, own);
        break;
      case 'pageReference':
      case 'lineBreak':
        break;
    }
  }
}

function* plain(texts: readonly (string | undefined)[], place: Place): Generator<PrintedText> {
  for (const text of texts) if (text !== undefined) yield { text, ...place };
}

function within(place: Place, marks: Marks): Place {
  return marks.lang === undefined ? place : { ...place, language: marks.lang };
}
