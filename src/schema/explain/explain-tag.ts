import type { Finding } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import type { SchemaIssue } from '../fold-errors.js';
import { formats } from '../formats.js';
import { languageTag } from '../formats/language-tag.js';
import { isMap, lastStep, parentOf, valueAt } from '../pointer.js';
import { quoteValue } from '../quote-value.js';
import { resolveNode } from '../resolve-node.js';
import { schemaAt } from '../schema-at.js';
import { nearest } from '../spelling.js';
import { didYouMean } from './did-you-mean.js';
import { reportIssue } from './report-issue.js';

/** An author's own key with the wrong form: not a language tag, an id or a period. */
export function explainTag(issue: SchemaIssue, source: Source): Finding {
  const key = lastStep(issue.pointer);
  const map = valueAt(source.data, parentOf(issue.pointer));
  const siblings = isMap(map) ? map : {};
  const signed = keysOfSignedForm(parentOf(issue.pointer));
  const meant = signed.find((name) => name === key) ?? nearest(key, signed);
  if (meant !== undefined) return explainSignedKey(issue, source, key, meant);

  const wanted = schemaAt(parentOf(issue.pointer))?.propertyNames?.format;
  const format = formats.find(({ name }) => name === wanted) ?? languageTag;
  const { code, message, why, help, replacement } = format.explain(key);
  const free = replacement === undefined || Object.hasOwn(siblings, replacement) ? undefined : replacement;
  return reportIssue(code, issue, source, {
    message,
    ...(why && { why }),
    ...didYouMean(free, source.rangeOf(issue.pointer, 'key'), help, key),
  });
}

/** The keys of a signed point: `text`, `by`, `side`, `original`; none if no such form is allowed. */
function keysOfSignedForm(pointer: string): readonly string[] {
  const form = schemaAt(pointer)?.then;
  return form === undefined ? [] : Object.keys(resolveNode(form).properties ?? {});
}

function explainSignedKey(issue: SchemaIssue, source: Source, key: string, meant: string): Finding {
  if (meant === 'text') {
    return reportIssue('schema/unknown-key', issue, source, {
      message: { en: `“${quoteValue(key)}” is not a key of a point.`, zh: `“${quoteValue(key)}”不是要点的键。` },
      ...didYouMean(
        meant,
        source.rangeOf(issue.pointer, 'key'),
        {
          en: 'A point is written as one text per language, or under `text` with `by`, `side` and `original` beside it.',
          zh: '要点可以按语言逐一书写，也可以写在 `text` 下，旁边加 `by`、`side`、`original`。',
        },
        key,
      ),
    });
  }
  return reportIssue('schema/unknown-key', issue, source, {
    message: {
      en: `“${quoteValue(key)}” stands among the languages of a text.`,
      zh: `“${quoteValue(key)}”与各语言文本并列，位置不对。`,
    },
    help: {
      en: `Put the texts under \`text\`, and \`${meant}\` beside it:\n  text:\n    zh: …\n    en: …\n  ${meant}: …`,
      zh: `请把各语言文本写在 \`text\` 下，\`${meant}\` 与 \`text\` 并列：\n  text:\n    zh: …\n    en: …\n  ${meant}: …`,
    },
  });
}
