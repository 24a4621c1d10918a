import type { TypedString } from './collect-strings.js';

/** A line that was to be replaced, in UTF-16 offsets of the string at the pointer. */
export interface Placeholder {
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
  readonly line: string;
}

/** Whole lines only: a sentence may speak of an image, and a table may say that a date is not settled (待定). */
const placeholder = new RegExp(
  [
    String.raw`(?:TODO|TBD|FIXME)(?:[\s:：,，.。—–-].*)?`,
    String.raw`\[(?:TODO|TBD|FIXME)[^\]]*\]`,
    String.raw`[tT]odo|[tT]bd|XXX+|Image|Figure|undefined|null|NaN|\[object Object\]`,
    String.raw`[lL]orem ipsum\b.*`,
    String.raw`[（(【[]?(?:待补充?|待写|待译|待翻译|此处待[补写译])[）)】\]]?`,
  ]
    .map((pattern) => `(?:${pattern})`)
    .join('|'),
);
const wholeLine = new RegExp(`^(?:${placeholder.source})$`, 'u');

/** Almost no text has any of these words, and then its lines need no look. */
const hint = /todo|tbd|fixme|xxx|image|figure|undefined|null|nan|object|lorem|待/i;

/** What keeps a place is short; the longest is a paragraph of lorem ipsum. */
const longest = 2000;

/** Every line of the report that only keeps a place. Signs of lists, headings and emphasis around it don’t count. */
export function findPlaceholders(strings: readonly TypedString[]): readonly Placeholder[] {
  return strings
    .filter(({ text }) => hint.test(text))
    .flatMap(({ text, pointer }) =>
      Array.from(text.matchAll(/.+/g), ({ index, 0: whole }) => {
        const line = whole.length > longest ? '' : whole.replace(/^[\s>#*_+-]+/, '').replace(/[\s*_]+$/, '');
        const start = index + whole.indexOf(line);
        return { pointer, start, end: start + line.length, line };
      }).filter(({ line }) => wholeLine.test(line)),
    );
}
