import type { TypedString } from './collect-strings.js';

/** A placeholder line, in UTF-16 offsets of the string at the pointer. */
export interface Placeholder {
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
  readonly line: string;
}

/** Only whole lines: a sentence may mention an image, and a table may contain 待定 for an open date. */
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

/** A quick test: texts without these words need no check line by line. */
const hint = /todo|tbd|fixme|xxx|image|figure|undefined|null|nan|object|lorem|待/i;

/** Longer lines are no placeholders; the longest is a paragraph of lorem ipsum. */
const longest = 2000;

/** Every placeholder line of the report. Marks of lists, headings and emphasis around it are ignored. */
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
