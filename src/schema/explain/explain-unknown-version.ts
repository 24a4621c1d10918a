import type { Finding } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import type { SchemaIssue } from '../fold-errors.js';
import { quoteValue } from '../quote-value.js';
import { didYouMean } from './did-you-mean.js';
import { explainWrongType } from './explain-wrong-type.js';
import { reportIssue } from './report-issue.js';

/** A `format` that this version does not read. */
export function explainUnknownVersion(issue: SchemaIssue, source: Source): Finding {
  if (typeof issue.error.data === 'object') return explainWrongType(issue, source);
  const value = quoteValue(issue.error.data);
  const known = String(issue.error.parentSchema.const);
  const isNewer = typeof issue.error.data === 'number' && issue.error.data > Number(known);
  if (value === known) {
    return reportIssue('schema/unknown-format', issue, source, {
      message: { en: '`format` is a number; here it stands in quotes.', zh: '`format` 是数字，这里却加了引号。' },
      help: { en: `Write format: ${known}`, zh: `请写 format: ${known}` },
      edits: [{ range: source.rangeOf(issue.pointer), text: known }],
    });
  }
  return reportIssue('schema/unknown-format', issue, source, {
    message: { en: `This tool does not know format “${value}”.`, zh: `本工具不认识格式“${value}”。` },
    ...didYouMean(
      isNewer ? undefined : known,
      source.rangeOf(issue.pointer),
      isNewer
        ? {
            en: 'The file was written for a newer version: update joint-report.',
            zh: '此文件按更新的版本编写：请升级 joint-report。',
          }
        : { en: `Write format: ${known}`, zh: `请写 format: ${known}` },
      value,
    ),
  });
}
