import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Block, PrintedDocument, PrintProfile } from '../../../src/document/nodes.js';
import { directionOf } from '../../../src/language/tags.js';
import { sampleDocument, sampleProfile } from '../../fixtures/sample-document.js';

const folder = join(import.meta.dirname, '../../fixtures/languages');

/** The languages (BCP 47) that have a text of two paragraphs. */
export const languages: readonly string[] = readdirSync(folder).map((file) => basename(file, '.txt'));

/** The paragraphs of a language. */
export function paragraphsIn(language: string): readonly string[] {
  return readFileSync(join(folder, `${language}.txt`), 'utf8')
    .trim()
    .split(/\n\n/);
}

/** A page without stamps, numbers or anything else that stands between the lines of a text. */
export const plainProfile: PrintProfile = {
  paragraphNumbers: false,
  lineNumbers: false,
  margins: sampleProfile('en').margins,
};

/** A document in a language that holds these paragraphs and a short cover. */
export function plainDocument(language: string, paragraphs: readonly string[]): PrintedDocument {
  return documentOf(
    language,
    paragraphs.map((text, index) => ({
      type: 'paragraph',
      key: `p${String(index)}`,
      origin: { pointer: '/x' },
      role: 'body',
      children: [{ type: 'text', text }],
    })),
  );
}

/** A document in a language that holds these blocks and a short cover. */
export function documentOf(language: string, body: readonly Block[]): PrintedDocument {
  const sample = sampleDocument('en');
  const { status: _, ...furniture } = sample.furniture;
  return {
    ...sample,
    meta: { ...sample.meta, language, direction: directionOf(language), title: 'X', editions: [] },
    furniture: {
      ...furniture,
      runningTitle: 'X',
      cover: { institutions: [], title: [{ type: 'text', text: 'X' }], otherTitles: [], date: '' },
    },
    front: [],
    body,
    notes: [],
  };
}
