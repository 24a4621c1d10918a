import type { Edit, Finding, Words } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import type { SchemaIssue } from '../fold-errors.js';
import { lastStep, parentOf } from '../pointer.js';
import { quoteValue } from '../quote-value.js';
import { resolveNode, takesLanguages, typesOf } from '../resolve-node.js';
import { schemaAt } from '../schema-at.js';
import type { SchemaNode } from '../schema-node.js';
import { reportIssue } from './report-issue.js';
import { sampleLines } from './sample-lines.js';

/** A value of the wrong type: states the actual and the expected type. */
export function explainWrongType(issue: SchemaIssue, source: Source): Finding {
  const { data } = issue.error;
  const node = schemaAt(issue.pointer) ?? issue.error.parentSchema;
  const wanted = typesOf(node);
  if ((typeof data === 'number' || typeof data === 'boolean') && wanted.includes('string')) {
    return explainUnquoted(issue, source, data);
  }
  const step = lastStep(issue.pointer);
  const isItem = /^\d+$/.test(step);
  const key = isItem ? lastStep(parentOf(issue.pointer)) : step;
  const edit = repair(data, wanted, issue, source);
  const sample = sampleLines(isItem ? '-' : key, node);
  const shown = isItem ? sample.map((line, index) => (index === 0 ? line.replace(/^-:/, '-') : line)) : sample;
  const isScalar = typeof data !== 'object';
  return reportIssue('schema/wrong-type', isScalar || isItem ? issue : { ...issue, half: 'key' }, source, {
    message: {
      en: `${isItem ? `An item of \`${key}\`` : `\`${key}\``} takes ${wantedWords(node).en}; here stands ${foundWords(data).en}.`,
      zh: `${isItem ? `\`${key}\` 的每一项` : `\`${key}\` `}应为${wantedWords(node).zh}，这里却是${foundWords(data).zh}。`,
    },
    help:
      typeof data === 'string' && /^[\w-]{1,40}：/.test(data)
        ? {
            en: 'The colon after the key is a full-width one: type it in half-width mode, with a space after it.',
            zh: '键后的冒号是全角的：请改用半角冒号，后面加一个空格。',
          }
        : edit === undefined
          ? { en: `Write it like this:\n  ${shown.join('\n  ')}`, zh: `请写成：\n  ${shown.join('\n  ')}` }
          : { en: `Write ${edit.text}`, zh: `请写 ${edit.text}` },
    edits: edit === undefined ? [] : [edit],
  });
}

function explainUnquoted(issue: SchemaIssue, source: Source, data: number | boolean): Finding {
  const spelling = source.spellingOf(issue.pointer) ?? String(data);
  const found = foundWords(data);
  return reportIssue('schema/unquoted-text', issue, source, {
    message: {
      en: `YAML reads ${quoteValue(spelling)} as ${found.en}; a text is wanted here.`,
      zh: `YAML 把 ${quoteValue(spelling)} 读成${found.zh}，而这里需要文本。`,
    },
    why: {
      en: 'Read so, it loses its spelling: 012 becomes 12, and 2.10 becomes 2.1.',
      zh: '这样读会丢掉原来的写法：012 变成 12，2.10 变成 2.1。',
    },
    help: { en: `Put it in quotes: "${spelling}"`, zh: `请加引号："${spelling}"` },
    edits: [{ range: source.rangeOf(issue.pointer), text: `"${spelling}"` }],
  });
}

/** The replacement for a value of the wrong type, if only its notation is wrong. */
function repair(data: unknown, wanted: readonly string[], issue: SchemaIssue, source: Source): Edit | undefined {
  const range = source.rangeOf(issue.pointer);
  if (typeof data === 'string') {
    const items = data.split(/[,，、;；]/).map((item) => item.trim());
    if (wanted.includes('array') && items.every((item) => /^[\p{L}\p{N}][\p{L}\p{M}\p{N} -]{0,60}$/u.test(item))) {
      return { range, text: `[${items.join(', ')}]` };
    }
    if (wanted.includes('boolean') && /^(yes|on|是|对)$/i.test(data)) return { range, text: 'true' };
    if (wanted.includes('boolean') && /^(no|off|否|不)$/i.test(data)) return { range, text: 'false' };
    if (wanted.includes('integer') && /^\s*\d{1,15}\s*$/.test(data)) return { range, text: String(Number(data)) };
  }
  return undefined;
}

function wantedWords(node: SchemaNode): Words {
  const types = typesOf(node);
  const { enum: choices, properties } = resolveNode(node);
  if (types.includes('array')) {
    return types.includes('string')
      ? { en: 'an id, or a list of ids', zh: '一个标识或标识列表' }
      : { en: 'a list, each item on a line that begins with “- ”', zh: '列表（每项一行，以“- ”开头）' };
  }
  if (choices !== undefined) return { en: 'one word of a short list', zh: '备选词之一' };
  if (types.includes('string') && types.includes('object')) {
    return { en: 'a text, or one text per language', zh: '文本，或按语言分列的文本' };
  }
  if (takesLanguages(node)) return { en: 'one text per language', zh: '按语言分列的文本' };
  if (properties !== undefined) return { en: 'a map: lines of “key: value”', zh: '映射（若干行“键: 值”）' };
  if (types.includes('boolean')) return { en: 'true or false', zh: ' true 或 false' };
  if (types.includes('string')) return { en: 'a text', zh: '文本' };
  return types.includes('integer') ? { en: 'a whole number', zh: '整数' } : { en: 'a number', zh: '数字' };
}

function foundWords(data: unknown): Words {
  if (Array.isArray(data)) return { en: 'a list', zh: '列表' };
  switch (typeof data) {
    case 'string':
      return { en: `the text “${quoteValue(data)}”`, zh: `文本“${quoteValue(data)}”` };
    case 'number':
      return { en: `the number ${quoteValue(data)}`, zh: `数字 ${quoteValue(data)}` };
    case 'boolean':
      return { en: `the truth value ${String(data)}`, zh: `真假值 ${String(data)}` };
    default:
      return { en: 'a group of keys', zh: '一组键' };
  }
}
