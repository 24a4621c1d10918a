import type { Finding } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import type { SchemaIssue } from '../fold-errors.js';
import { formats } from '../formats.js';
import { didYouMean } from './did-you-mean.js';
import { reportIssue } from './report-issue.js';

/** A value in the wrong format: a date, an id, a country … Each format has its own messages. */
export function explainFormat(issue: SchemaIssue, source: Source): Finding {
  const format = formats.find(({ name }) => name === issue.error.parentSchema.format);
  if (format === undefined) throw new Error(`No format explains the pattern at ${issue.pointer}.`);
  const written = source.spellingOf(issue.pointer) ?? String(issue.error.data);
  const { code, message, why, help, replacement } = format.explain(written);
  return reportIssue(code, issue, source, {
    message,
    ...(why && { why }),
    ...didYouMean(replacement, source.rangeOf(issue.pointer), help, written),
  });
}
