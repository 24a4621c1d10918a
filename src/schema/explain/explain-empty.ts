import type { Finding } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import type { Slip } from '../fold-errors.js';
import { lastStep, parentOf, readablePath } from '../pointer.js';
import { schemaAt } from '../schema-at.js';
import { describe } from './explain-missing-key.js';
import { reportFault } from './report-fault.js';
import { sampleLines } from './sample-lines.js';

/** Nothing stands where something is needed: an empty value, text, list or map, or an item of nothing but “- ”. */
export function explainEmpty(slip: Slip, source: Source): Finding {
  const node = schemaAt(slip.pointer) ?? slip.error.parentSchema;
  const key = lastStep(slip.pointer);
  if (/^\d+$/.test(key)) {
    const list = readablePath(parentOf(slip.pointer));
    return reportFault('schema/empty-value', slip, source, {
      message: { en: `An item of \`${list}\` is empty.`, zh: `\`${list}\` 中有一项为空。` },
      help: {
        en: 'Write something after “- ”, or delete the line.',
        zh: '请在“- ”后写上内容，或删去这一行。',
      },
    });
  }
  const sample = sampleLines(key, node).join('\n  ');
  return reportFault('schema/empty-value', { ...slip, half: 'key' }, source, {
    message: { en: `\`${key}\` is empty.`, zh: `\`${key}\` 为空。` },
    ...describe(node),
    help:
      slip.error.keyword === 'required'
        ? { en: `Write it like this:\n  ${sample}`, zh: `请照此填写：\n  ${sample}` }
        : {
            en: `Write it like this, or delete the key:\n  ${sample}`,
            zh: `请照此填写，或删去这个键：\n  ${sample}`,
          },
  });
}
