import type { Finding } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import type { SchemaIssue } from '../fold-errors.js';
import { lastStep, parentOf } from '../pointer.js';
import { quoteValue } from '../quote-value.js';
import { reportIssue } from './report-issue.js';

/** A repeated item in a list of choices; the range is the second one. */
export function explainRepeatedItem(issue: SchemaIssue, source: Source): Finding {
  const items: readonly unknown[] = Array.isArray(issue.error.data) ? issue.error.data : [];
  const value = quoteValue(items[Number(lastStep(issue.pointer))]);
  const list = parentOf(issue.pointer);
  const first = Math.min(Number(issue.error.params['i']), Number(issue.error.params['j']));
  const pointer = `${list}/${String(first)}`;
  return reportIssue('schema/repeated-item', issue, source, {
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
