import type { Finding } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import { schemaCodes } from '../codes.js';
import { lastStep } from '../pointer.js';

/** An optional key without a value, which is ignored. */
export function explainEmptyKey(pointer: string, source: Source): Finding {
  const key = lastStep(pointer);
  return {
    code: 'schema/empty-key',
    severity: schemaCodes['schema/empty-key'].severity,
    message: { en: `\`${key}\` has no value and counts as not written.`, zh: `\`${key}\` 没有值，视同未写。` },
    help: { en: 'Write its value, or delete the line.', zh: '请写上内容，或删去这一行。' },
    pointer,
    range: source.rangeOf(pointer, 'key'),
  };
}
