import type { Language } from './language.js';

/** What an edition's readers should know about the labels of its language. */
export type LabelState = 'confirmed' | 'to-confirm' | 'english';

/** Whether labels are there and confirmed: English ones stand in for a language without a file. */
export function labelState(language: Language): LabelState {
  if (language.labelsFrom === 'en' && language.tag !== 'en' && !language.tag.startsWith('en-')) return 'english';
  return language.confirm.length > 0 ? 'to-confirm' : 'confirmed';
}
