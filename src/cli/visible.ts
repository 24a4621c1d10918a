// Controls, line and paragraph separators, and the marks that turn the direction of text.
// eslint-disable-next-line no-control-regex -- these are what is looked for
const unseen = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Names come from other people's disks: what a terminal would obey or hide is shown as `\u{1b}` instead. */
export function visible(text: string): string {
  return text.replace(unseen, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);
}
