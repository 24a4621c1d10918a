/** A script of reports (ISO 15924), or none: `Zyyy` shared by several, `Zinh` a mark with the script of its letter. */
export type ScriptCode = (typeof named)[number] | SharedScript;

/** Values that don't determine the font: `Zyyy`, `Zinh`, and `Zzzz` for scripts not named here. */
export type SharedScript = 'Zyyy' | 'Zinh' | 'Zzzz';

/** In order of frequency in reports: a character without a cached answer is tested against each. */
const named = [
  'Latn',
  'Hani',
  'Cyrl',
  'Arab',
  'Grek',
  'Laoo',
  'Thai',
  'Khmr',
  'Mymr',
  'Deva',
  'Beng',
  'Sinh',
  'Taml',
  'Ethi',
  'Geor',
  'Armn',
  'Hebr',
  'Hang',
  'Hira',
  'Kana',
  'Bopo',
  'Thaa',
  'Mong',
  'Tfng',
  'Nkoo',
  'Adlm',
  'Vaii',
  'Syrc',
  'Tibt',
  'Guru',
  'Gujr',
  'Orya',
  'Telu',
  'Knda',
  'Mlym',
] as const;

const codes: readonly ScriptCode[] = ['Zzzz', 'Zyyy', 'Zinh', ...named];
const tests = codes.map((code) => new RegExp(`^\\p{Script=${code}}$`, 'u'));
const lastCodePoint = 0x10ffff;

/** Cached answers, as index in `codes` plus one; called for each character of a report. */
const known = new Uint8Array(lastCodePoint + 1);

/**
 * The script of a character (UAX #24, `Script`): `Zyyy` for characters that several scripts share, `Zinh` for marks
 * that take the script of their letter, `Zzzz` for any script not named above.
 */
export function scriptOfCodePoint(codePoint: number): ScriptCode {
  const answer = known[codePoint] ?? 1;
  if (answer > 0) return codes[answer - 1] ?? 'Zzzz';
  const character = String.fromCodePoint(codePoint);
  const index = Math.max(
    0,
    tests.findIndex((test) => test.test(character)),
  );
  known[codePoint] = index + 1;
  return codes[index] ?? 'Zzzz';
}

/** Blocks whose punctuation, digits and marks Unicode counts as shared, but which the fonts of one script contain. */
const homes: readonly (readonly [first: number, last: number, script: ScriptCode])[] = [
  [0x0580, 0x058f, 'Armn'],
  [0x0600, 0x077f, 'Arab'],
  [0x0900, 0x097f, 'Deva'],
  [0x0e00, 0x0e7f, 'Thai'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1800, 0x18af, 'Mong'],
  [0x2e80, 0x33ff, 'Hani'],
  [0xfd3e, 0xfd3f, 'Arab'],
  [0xfdf2, 0xfdff, 'Arab'],
  [0xfe30, 0xfe4f, 'Hani'],
  [0xff00, 0xffef, 'Hani'],
];

/**
 * The script whose fonts certainly have a character: its own or, for shared characters (،, ।, 、), that of its Unicode
 * block. `undefined` for characters of no script, such as digits and arrows.
 */
export function homeScriptOf(codePoint: number): ScriptCode | undefined {
  const own = scriptOfCodePoint(codePoint);
  if (!isShared(own)) return own;
  return homes.find(([first, last]) => codePoint >= first && codePoint <= last)?.[2];
}

/** Whether a script doesn't determine the font, so that the surrounding text does. */
export function isShared(script: ScriptCode): script is SharedScript {
  return script === 'Zyyy' || script === 'Zinh' || script === 'Zzzz';
}

/** The script of a code from other sources; `Zzzz` for any that isn't listed here. */
export function asScriptCode(code: string): ScriptCode {
  return codes.find((candidate) => candidate === code) ?? 'Zzzz';
}
