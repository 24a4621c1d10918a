import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Block, PrintedEdition, PrintProfile } from '../../../src/document/nodes.js';
import { directionOf } from '../../../src/language/tags.js';
import { sampleEdition, sampleProfile } from '../../fixtures/sample-document.js';

const folder = join(import.meta.dirname, '../../fixtures/languages');

/** The languages (BCP 47) that have a text of two paragraphs. */
export const languages: readonly string[] = readdirSync(folder).map((file) => basename(file, '.txt'));

export function paragraphsIn(language: string): readonly string[] {
  return readFileSync(join(folder, `${language}.txt`), 'utf8')
    .trim()
    .split(/\n\n/);
}

/** A page without stamps, numbers or other text between the lines. */
export const plainProfile: PrintProfile = {
  paragraphNumbers: false,
  lineNumbers: false,
  margins: sampleProfile('en').margins,
};

/** An edition in a language with these paragraphs and a short cover. */
export function plainEdition(language: string, paragraphs: readonly string[]): PrintedEdition {
  return editionOf(
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

/** An edition in a language with these blocks and a short cover, on plain pages. */
export function editionOf(language: string, body: readonly Block[]): PrintedEdition {
  const sample = sampleEdition('en');
  const { status: _, ...furniture } = sample.furniture;
  return {
    ...sample,
    meta: { ...sample.meta, language, direction: directionOf(language), title: 'X', editions: [] },
    profile: plainProfile,
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
