import type { Finding, Words } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import type { SchemaIssue } from '../fold-errors.js';
import { lastStep } from '../pointer.js';
import { quoteValue } from '../quote-value.js';
import { writeCount } from '../../values/limits.js';
import { reportIssue } from './report-issue.js';

/** A number that is too large or too small, a text that is too long, or a list that is. */
export function explainBounds(issue: SchemaIssue, source: Source): Finding {
  return reportIssue('schema/out-of-range', issue, source, { message: boundWords(issue), help: cure(issue) });
}

function boundWords(issue: SchemaIssue): Words {
  const { keyword, data, parentSchema } = issue.error;
  const key = lastStep(issue.pointer);
  if (keyword === 'maxLength') {
    const limit = String(parentSchema.maxLength ?? 0);
    return {
      en: `This text is longer than ${limit} characters.`,
      zh: `这段文本超过 ${limit} 个字符。`,
    };
  }
  if (keyword === 'maxItems') {
    const [most, length] = [parentSchema.maxItems ?? 0, Array.isArray(data) ? data.length : 0].map(writeCount);
    return {
      en: `\`${key}\` is a list of ${length} items; it may have at most ${most}.`,
      zh: `\`${key}\` 列表有 ${length} 项，最多可有 ${most} 项。`,
    };
  }
  const bound = String((keyword === 'minimum' ? parentSchema.minimum : parentSchema.maximum) ?? 0);
  const value = quoteValue(data);
  return keyword === 'minimum'
    ? { en: `\`${key}\` is ${value}; it must be at least ${bound}.`, zh: `\`${key}\` 为 ${value}，至少应为 ${bound}。` }
    : { en: `\`${key}\` is ${value}; it may be at most ${bound}.`, zh: `\`${key}\` 为 ${value}，最多可为 ${bound}。` };
}

function cure(issue: SchemaIssue): Words {
  switch (issue.error.keyword) {
    case 'maxLength':
      return { en: 'Shorten it, or divide it among sections or appendices.', zh: '请缩短，或分成若干小节或附录。' };
    case 'maxItems':
      return {
        en: 'Leave items out: no report has so many. What is data stands in a file beside the report.',
        zh: '请减少项数：没有报告需要这么多。数据请放在报告旁边的文件中。',
      };
    default:
      return { en: 'Write a number within the bounds, or delete the key.', zh: '请写范围内的数字，或删去这个键。' };
  }
}
