import type { Finding } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import type { SchemaIssue } from '../fold-errors.js';
import { lastStep, parentOf, readablePath } from '../pointer.js';
import { schemaAt } from '../schema-at.js';
import { describe } from './explain-missing-key.js';
import { reportIssue } from './report-issue.js';
import { sampleLines } from './sample-lines.js';

/** A required value is empty: no value, an empty text, list or map, or a list item with only “- ”. */
export function explainEmpty(issue: SchemaIssue, source: Source): Finding {
  const node = schemaAt(issue.pointer) ?? issue.error.parentSchema;
  const key = lastStep(issue.pointer);
  if (/^\d+$/.test(key)) {
    const list = readablePath(parentOf(issue.pointer));
    return reportIssue('schema/empty-value', issue, source, {
      message: { en: `An item of \`${list}\` is empty.`, zh: `\`${list}\` 中有一项为空。` },
      help: {
        en: 'Write something after “- ”, or delete the line.',
        zh: '请在“- ”后写上内容，或删去这一行。',
      },
    });
  }
  const sample = sampleLines(key, node).join('\n  ');
  return reportIssue('schema/empty-value', { ...issue, half: 'key' }, source, {
    message: { en: `\`${key}\` is empty.`, zh: `\`${key}\` 为空。` },
    ...describe(node),
    help:
      issue.error.keyword === 'required'
        ? { en: `Write it like this:\n  ${sample}`, zh: `请照此填写：\n  ${sample}` }
        : {
            en: `Write it like this, or delete the key:\n  ${sample}`,
            zh: `请照此填写，或删去这个键：\n  ${sample}`,
          },
  });
}
