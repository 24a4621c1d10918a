import type { Reference } from '../../schema/report.gen.js';
import type { OutlineBlock } from '../outline.js';
import { label } from '../phrase.js';
import { outlineChapter } from './field.js';

/** The list of references, if the study has any. */
export function outlineReferences(references: readonly Reference[]): OutlineBlock[] {
  return outlineChapter(
    'references',
    '/references',
    label('references'),
    references.length === 0 ? [] : [{ type: 'bibliography', key: 'references.list', pointer: '/references' }],
  );
}
