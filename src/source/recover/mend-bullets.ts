import type { IssueWords } from './issue-patterns/issue-pattern.js';
import type { Line } from './survey-lines.js';

/** A dash, minus, bullet or star instead of an item's hyphen before a key, as word processors and phones put it. */
const bullet = /^[‐‑‒–—―−•·●▪◦*](?= +[A-Za-z][A-Za-z0-9]*:(?:\s|$))/;

/** A text of the same length in which such signs are hyphens, and the message about them. */
export interface MendedBullets {
  readonly mended: string;
  /** One message for all of them; `undefined` for none. */
  readonly words: IssueWords | undefined;
}

/** Replaces the sign before a list item by a hyphen, one for one, so that the rest can be read. */
export function mendBullets(text: string, lines: readonly Line[]): MendedBullets {
  const items = lines.filter(({ role, content }) => role === 'structure' && bullet.test(content));
  const [first] = items;
  if (first === undefined) return { mended: text, words: undefined };
  const signs = items.map(({ start, leading }) => start + leading.length);
  const sign = first.content.charAt(0);
  const more = items.length - 1;
  const edits = signs.map((at) => ({ range: { start: at, end: at + 1 }, text: '-' }));
  return {
    mended: withHyphens(text, signs),
    words: {
      range: edits[0]?.range ?? { start: first.start, end: first.end },
      message: {
        en: `Line ${String(first.number)}${more === 0 ? ' begins' : ` and ${String(more)} more begin`} with “${sign}” instead of a hyphen.`,
        zh: `第 ${String(first.number)} 行${more === 0 ? '' : `等 ${String(items.length)} 行`}以“${sign}”开头，而不是连字符。`,
      },
      why: {
        en: 'Only a hyphen and a space begin an item of a list. Word processors and phones turn hyphens into dashes and bullets.',
        zh: '列表的一项以“连字符加空格”开头。文字处理软件和手机会把连字符自动换成破折号或项目符号。',
      },
      help: {
        en: 'Write “- ”: the hyphen of the keyboard and a space.',
        zh: '请改为“- ”：半角连字符加空格。',
      },
      edits,
    },
  };
}

function withHyphens(text: string, places: readonly number[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const place of places) {
    parts.push(text.slice(at, place), '-');
    at = place + 1;
  }
  return parts.join('') + text.slice(at);
}
