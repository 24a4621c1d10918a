import { walkBlocks, type Place } from './blocks/walk-blocks.js';
import type { Furniture, Inline, Marks, PrintedEdition } from './nodes.js';

/** A printed text, its language, and the block that contains it. */
export interface PrintedText extends Place {
  readonly text: string;
}

/** All text of an edition in printed order. Cover and labels have the whole file as their origin. */
export function textsOf({ meta, furniture, front, body, notes }: PrintedEdition): readonly PrintedText[] {
  const texts: PrintedText[] = [];
  const collector = {
    text: (text: string | undefined, place: Place): void => {
      if (text !== undefined) texts.push({ text, ...place });
    },
    inlines: (inlines: readonly Inline[], place: Place): void => {
      collectInlines(inlines, place, texts);
    },
  };
  const place: Place = { language: meta.language, key: 'cover', origin: { pointer: '' } };
  collectFurniture(furniture, place, collector);
  walkBlocks([...front, ...body], place, collector);
  for (const note of notes) {
    const own = { ...place, key: note.key, origin: note.origin };
    collector.text(note.label, own);
    walkBlocks(note.children, own, collector);
  }
  return texts;
}

interface Collector {
  readonly text: (text: string | undefined, place: Place) => void;
  readonly inlines: (inlines: readonly Inline[], place: Place) => void;
}

function collectFurniture({ cover, status, labels, runningTitle }: Furniture, place: Place, to: Collector): void {
  const all = (words: readonly (string | undefined)[], at: Place): void => {
    for (const text of words) to.text(text, at);
  };
  for (const institution of cover.institutions)
    all([institution.name, institution.country], within(place, institution));
  to.inlines(cover.title, place);
  to.inlines(cover.subtitle ?? [], place);
  for (const other of cover.otherTitles) to.text(other.text, within(place, other));
  all([cover.date, cover.series, cover.code?.label, runningTitle], place);
  all([labels.contents, labels.page, labels.inThisPart], place);
  if (status === undefined) return;
  all([status.heading, status.introduction], place);
  for (const gate of status.gates)
    all([gate.phase, gate.text, gate.owes], { ...place, key: gate.key, origin: gate.origin });
  all([status.untranslated?.heading, ...(status.untranslated?.items ?? [])], place);
}

function collectInlines(inlines: readonly Inline[], place: Place, texts: PrintedText[]): void {
  for (const inline of inlines) {
    const own = within(place, inline);
    switch (inline.type) {
      case 'text':
      case 'value':
      case 'code':
      case 'reference':
        texts.push({ text: inline.text, ...own });
        break;
      case 'noteMark':
        texts.push({ text: inline.label, ...own });
        break;
      case 'emphasis':
      case 'link':
      case 'citation':
        collectInlines(inline.children, own, texts);
        break;
      case 'lineBreak':
        break;
    }
  }
}

function within(place: Place, marks: Marks): Place {
  return marks.lang === undefined ? place : { ...place, language: marks.lang };
}
