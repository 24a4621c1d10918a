import type { Words } from '../../../diagnostics/diagnostic.js';

/** Longer texts are not repeated in a message. */
const longest = 60;

/**
 * The two ways to write a text that contains signs of YAML, shown with the author's own key and words: in quotation
 * marks, or below its key after a “|”. `opening` is the start of the line before the text: `- title: `.
 */
export function quoteOrBlock(opening: string, value: string): Words {
  const text = value.trim();
  const key = opening.replace(/^(?:-\s+)+/, '').trim();
  if (key === '' || text.length > longest) return general;
  const plain = /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
  const sample = `\n  ${key} |\n    ${text}`;
  return {
    en: `Put all of it in quotation marks: ${key} ${quoted(plain)}\nOr write | after the colon, and the text below it, two spaces deeper; there every sign is allowed:${sample}`,
    zh: `请给整段文本加引号：${key} ${quoted(plain)}\n或在冒号后写 |，正文写在下一行并多缩进两个空格，其中可用任何符号：${sample}`,
  };
}

const general: Words = {
  en: 'Put all of it in quotation marks. Or write | after the colon, and the text on the next line, two spaces deeper than its key; there every sign is allowed.',
  zh: '请给整段文本加引号；或在冒号后写 |，正文写在下一行，比它的键多缩进两个空格，其中可用任何符号。',
};

/** A text in suitable quotation marks: double ones, unless it contains some. */
export function quoted(text: string): string {
  const trimmed = text.trim();
  return trimmed.includes('"') || trimmed.includes('\\') ? `'${trimmed.replace(/'/g, "''")}'` : `"${trimmed}"`;
}
