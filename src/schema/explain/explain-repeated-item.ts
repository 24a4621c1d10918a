import type { Finding } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import type { Slip } from '../fold-errors.js';
import { lastStep, parentOf } from '../pointer.js';
import { quoteValue } from '../quote-value.js';
import { reportFault } from './report-fault.js';

/** A word that stands twice in a list of choices; points at the second. */
export function explainRepeatedItem(slip: Slip, source: Source): Finding {
  const items: readonly unknown[] = Array.isArray(slip.error.data) ? slip.error.data : [];
  const value = quoteValue(items[Number(lastStep(slip.pointer))]);
  const list = parentOf(slip.pointer);
  const first = Math.min(Number(slip.error.params['i']), Number(slip.error.params['j']));
  const pointer = `${list}/${String(first)}`;
  return reportFault('schema/repeated-item', slip, source, {
    message: {
      en: `“${value}” stands twice in \`${lastStep(list)}\`.`,
      zh: `“${value}”在 \`${lastStep(list)}\` 中出现了两次。`,
    },
    help: {
      en: 'Delete one of the two, or write the other word that is meant.',
      zh: '请删去一个，或改成想写的另一个词。',
    },
    related: [
      { message: { en: 'It stands here first.', zh: '第一次出现在这里。' }, pointer, range: source.rangeOf(pointer) },
    ],
  });
}
