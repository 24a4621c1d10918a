/** Characters that nobody sees, or that turn the order of others. */
const unseen = String.raw`[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\uFFF9-\uFFFB]`;

/** Scripts that are spelled with joiners (U+200C, U+200D): Persian and Urdu, those of India and their neighbours. */
const joining = 'Arab Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr'
  .split(' ')
  .map((script) => String.raw`\p{Script_Extensions=${script}}`)
  .join('');

/** Where one of them changes what is seen, and stays: a joiner in such a script or an emoji, a variation selector. */
const atWork = [
  String.raw`(?=[\p{L}\p{M}])[${joining}][\u200C\u200D]`,
  String.raw`(?:\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D`,
  String.raw`(?:\p{Extended_Pictographic}|[#*\d](?=.\u20E3))[\uFE0E\uFE0F]`,
  String.raw`\p{Script=Han}[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`\p{Script=Mongolian}[\u180B-\u180D\u180F]`,
].join('|');

/**
 * Signs that make a line a command to the service that runs this program: GitHub’s `::` at the beginning, `##[`,
 * `##vso[` and `##teamcity[` anywhere, Buildkite’s headings, the folds of Travis and GitLab.
 */
const commanding = [
  String.raw`:(?<=^\s*::)`,
  String.raw`\[(?<=##[A-Za-z]*\[)`,
  String.raw`[-+~](?<=^(?:---|\+\+\+|~~~))(?=\s)`,
  String.raw`\^(?<=^\^\^\^)(?=\s+\+\+\+)`,
  String.raw`:(?<=(?:travis_(?:fold|time)|section_(?:start|end)):)`,
];

/** Matches one character of a line. Made when a line needs it: most runs meet none. */
let hidden: RegExp | undefined;

function matchHidden(): RegExp {
  hidden ??= new RegExp([`${unseen}(?<!${atWork})`, ...commanding].join('|'), 'gu');
  return hidden;
}

/** What a line without anything hidden mostly lacks: it is told from others in a fraction of the time. */
const ascii = /^[ -~]*$/;
const perhapsUnseen = new RegExp(unseen, 'u');
const perhapsCommanding = /::|##|---|\+\+\+|~~~|\^\^\^|_(?:fold|time|start|end):/;

function mayHide(line: string): boolean {
  return perhapsCommanding.test(line) || (!ascii.test(line) && perhapsUnseen.test(line));
}

/** The characters of a line that a reader does not see or a program would act on, with their offsets. */
export function hiddenIn(line: string): readonly { readonly at: number; readonly character: string }[] {
  if (!mayHide(line)) return [];
  return Array.from(line.matchAll(matchHidden()), ({ index, 0: character }) => ({ at: index, character }));
}

/** A line with these characters as `write` gives them. */
export function replaceHidden(line: string, write: (character: string) => string): string {
  return mayHide(line) ? line.replace(matchHidden(), write) : line;
}

/** A line that hides nothing: such characters are written as `<U+0000>`, tabs as an arrow and a space. */
export function makeVisible(line: string): string {
  return replaceHidden(line, nameOf);
}

/** The same, with every space except U+0020 written out, because the finding is about them. */
export function makeSpacesVisible(line: string): string {
  return makeVisible(line).replace(/(?! )\p{Zs}/gu, nameOf);
}

/** How a character is written that can't be shown as it is. */
export function nameOf(character: string): string {
  if (character === '\t') return '→ ';
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
