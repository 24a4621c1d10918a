import type { PrintedEdition } from '../../../src/document/nodes.js';
import { sampleEdition } from '../../fixtures/sample-document.js';

/** The sample as an edition in Arabic: its furniture is Arabic, and its English text is set as if it were. */
export function arabicEdition(): PrintedEdition {
  const { meta, furniture, ...sample } = sampleEdition('en');
  const cover = { ...furniture.cover, title: [{ type: 'text', text: 'دراسة' }] as const };
  return {
    ...sample,
    meta: { ...meta, language: 'ar', direction: 'rtl' },
    furniture: { ...furniture, cover, runningTitle: 'دراسة' },
  };
}
