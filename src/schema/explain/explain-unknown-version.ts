import type { Finding } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import type { Slip } from '../fold-errors.js';
import { quoteValue } from '../quote-value.js';
import { didYouMean } from './did-you-mean.js';
import { explainWrongType } from './explain-wrong-type.js';
import { reportFault } from './report-fault.js';

/** A `format` other than the one that this tool reads. */
export function explainUnknownVersion(slip: Slip, source: Source): Finding {
  if (typeof slip.error.data === 'object') return explainWrongType(slip, source);
  const value = quoteValue(slip.error.data);
  const known = String(slip.error.parentSchema.const);
  const isNewer = typeof slip.error.data === 'number' && slip.error.data > Number(known);
  if (value === known) {
    return reportFault('schema/unknown-format', slip, source, {
      message: { en: '`format` is a number; here it stands in quotes.', zh: '`format` 是数字，这里却加了引号。' },
      help: { en: `Write format: ${known}`, zh: `请写 format: ${known}` },
      edits: [{ range: source.rangeOf(slip.pointer), text: known }],
    });
  }
  return reportFault('schema/unknown-format', slip, source, {
    message: { en: `This tool does not know format “${value}”.`, zh: `本工具不认识格式“${value}”。` },
    ...didYouMean(
      isNewer ? undefined : known,
      source.rangeOf(slip.pointer),
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
