import { collectTitles, type Title } from '../context/collect-titles.js';
import type { StyleRule } from '../rule.js';

/** Headings, titles and captions are numbered automatically. */
export const typedNumber: StyleRule = {
  code: 'heading/typed-number',
  kind: 'style',
  title: { en: 'Headings and titles have no typed numbers', zh: '标题中不键入序号' },
  why: {
    en: 'Each edition numbers headings, tables and recommendations in its own way; a typed number stands beside the printed one and is wrong after the next change.',
    zh: '各版本按自身体例为标题、表格和建议编号；键入的序号会与印出的序号并列，一旦改动还会出错。',
  },
  help: { en: 'Delete the number.', zh: '请删去序号。' },
  bad: 'parts:\n  future:\n    recommendations:\n      - id: open-data\n        title:\n          zh: 一、公开数据\n          en: Open the data\n        text: Text.\n',
  good: 'parts:\n  future:\n    recommendations:\n      - id: open-data\n        title:\n          zh: 公开数据\n          en: Open the data\n        text: Text.\n',
  *check({ report }) {
    const titles = collectTitles(report);
    const letters = lettersOf(titles);
    for (const title of titles) {
      const number = sureNumber(title) ?? likelyNumber(title, letters);
      if (number === undefined) continue;
      yield {
        pointer: title.pointer,
        within: { start: title.start, end: title.start + number.length },
        message: {
          en: `\`${number.trim()}\` is typed in front of a heading that is numbered when it prints.`,
          zh: `标题前键入了序号 \`${number.trim()}\`，而印出时会自动编号。`,
        },
        replacement: '',
      };
    }
  },
};

/** Patterns that are always a number before a heading; no sentence starts with them. */
const sure = [
  /^[一二三四五六七八九十百]{1,4}[、．][ \t\u3000]*/,
  /^[（(][一二三四五六七八九十百]{1,4}[）)][ \t\u3000]*/,
  /^第[一二三四五六七八九十百\d]{1,4}(?:部分|章|节)[、：:\s]+/,
  /^[（(](?:\d{1,2}|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})[）)][ \t\u3000]*/,
  /^\d{1,2}[、)）][ \t\u3000]*(?=\D)/,
  /^[①-⑳⑴-⑽⒈-⒛][ \t\u3000]*/,
  /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII)[.、)][ \t]+/,
  // Two numbers could be an amount, 1.5 million; so a capital letter must follow.
  /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})*[.、]?[ \t]+(?=\p{Lu})/u,
  /^\d{1,2}(?:\.\d{1,2}){2,}[.、]?[ \t]*(?=\D)/,
];

/** Languages with a dot after ordinals: `20. Jahrhundert`, `1. Dünya Savaşı`. */
const ordinalDot = /^(?:bs|cs|da|de|et|fi|fo|hr|hu|is|lb|lv|mk|nb|nn|no|pl|sk|sl|sr|tk|tr)(?:-|$)/;

function sureNumber({ text, language }: Title): string | undefined {
  for (const pattern of sure) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  if (language !== undefined && ordinalDot.test(language)) return undefined;
  return /^\d{1,2}[.．](?:[ \t\u3000]+(?=[\p{Lu}\p{Lo}])|(?=\p{Script=Han}))/u.exec(text)?.[0];
}

/** A letter with a full stop may be an initial (`A. Smith`); it is a number only if a neighbour has a different one. */
function likelyNumber({ text, group }: Title, letters: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  return (letters.get(group)?.size ?? 0) > 1 ? letterOf(text) : undefined;
}

/** The letters with which titles of a group begin. */
function lettersOf(titles: readonly Title[]): ReadonlyMap<string, ReadonlySet<string>> {
  const letters = new Map<string, Set<string>>();
  for (const { text, group } of titles) {
    const letter = letterOf(text)?.trim();
    if (letter === undefined) continue;
    const known = letters.get(group);
    if (known === undefined) letters.set(group, new Set([letter]));
    else known.add(letter);
  }
  return letters;
}

function letterOf(text: string): string | undefined {
  return /^(?:[A-I]|[IVX]{1,4})[.、)][ \t]*(?=\p{L}{2})/u.exec(text)?.[0];
}
