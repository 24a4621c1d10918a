import type { Finding, Words } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import type { SchemaIssue } from '../fold-errors.js';
import { lastStep, parentOf } from '../pointer.js';
import { quoteValue } from '../quote-value.js';
import { suggestName } from '../suggest-name.js';
import { didYouMean } from './did-you-mean.js';
import { reportIssue } from './report-issue.js';

/** Other spellings of choices by authors: phases as numbers, yes and no as booleans. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  '1': ['I'],
  '2': ['II'],
  '3': ['III'],
  '4': ['IV'],
  一: ['I'],
  二: ['II'],
  三: ['III'],
  四: ['IV'],
  true: ['yes'],
  false: ['no'],
};

/** Longer lists of choices are shortened in messages. */
const mostShown = 16;

/** A value that is not one of the choices of its key. */
export function explainUnknownValue(issue: SchemaIssue, source: Source): Finding {
  const { data, parentSchema } = issue.error;
  const choices = parentSchema.enum ?? [];
  const value = typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? String(data) : '';
  const step = lastStep(issue.pointer);
  const key = /^\d+$/.test(step) ? lastStep(parentOf(issue.pointer)) : step;
  const several = value.split(/\s*[、，،;；]\s*/);
  const isSeveral = several.length > 1 && several.every((word) => meantChoice(word, choices) !== undefined);
  const list = choices.length > mostShown ? `${choices.slice(0, mostShown).join(', ')}, …` : choices.join(', ');
  return reportIssue('schema/unknown-value', issue, source, {
    message:
      value === '' || data === null
        ? { en: `\`${key}\` takes one word.`, zh: `\`${key}\` 应为一个词。` }
        : {
            en: `“${quoteValue(value)}” is not a choice for \`${key}\`.`,
            zh: `\`${key}\` 不能写“${quoteValue(value)}”。`,
          },
    ...didYouMean(
      meantChoice(value, choices),
      source.rangeOf(issue.pointer),
      {
        en: `Write one of: ${list}.`,
        zh: `请从中选择：${list}。`,
      },
      value,
    ),
    ...(isSeveral ? { help: partByCommas(several.map((word) => meantChoice(word, choices) ?? word)) } : {}),
  });
}

function partByCommas(words: readonly string[]): Words {
  const list = words.join(', ');
  return {
    en: `These are several, but the sign between them belongs to the text. Type a half-width comma and a space: [${list}].`,
    zh: `这里有多项，但其间的符号被当作文字。请用半角逗号加空格分隔：[${list}]。`,
  };
}

function meantChoice(value: string, choices: readonly string[]): string | undefined {
  // Ⅲ and ＩＩＩ become III.
  const bare = value
    .normalize('NFKC')
    .trim()
    .replace(/^(phase|阶段|第)\s*|(阶段)$/gi, '');
  const spelled = Object.hasOwn(spellings, bare) ? (spellings[bare] ?? []) : [];
  return (
    spelled.find((choice) => choices.includes(choice)) ??
    choices.find((choice) => choice.toLowerCase() === bare.toLowerCase()) ??
    suggestName(bare, choices)
  );
}
