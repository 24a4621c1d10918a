/** A script that reports are written in (ISO 15924), or none: `Zyyy` shared by several, `Zinh` a mark of its letter. */
export type ScriptCode = (typeof named)[number] | SharedScript;

/** What says nothing about the font: `Zyyy`, `Zinh`, and `Zzzz` for scripts that aren't named here. */
export type SharedScript = 'Zyyy' | 'Zinh' | 'Zzzz';

/** In the order in which reports use them: a character that was never asked for is tried against each. */
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

/** Answers given, as index in `codes` plus one: it is asked for each character of a report. */
const known = new Uint8Array(lastCodePoint + 1);

/**
 * The script of a character (UAX #24, `Script`): `Zyyy` for what several scripts share, `Zinh` for marks that take the
 * script of their letter, `Zzzz` for any script that isn't named above.
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

/** Blocks whose punctuation, digits and marks Unicode counts as shared, and whose fonts have them. */
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
 * The script whose fonts have a character for certain: its own or, for what scripts share (،, ।, 、), the one in whose
 * block it stands. `undefined` for what belongs to none, such as digits and arrows.
 */
export function homeScriptOf(codePoint: number): ScriptCode | undefined {
  const own = scriptOfCodePoint(codePoint);
  if (!isShared(own)) return own;
  return homes.find(([first, last]) => codePoint >= first && codePoint <= last)?.[2];
}

/** Whether a script says nothing about the font: the text around the character does. */
export function isShared(script: ScriptCode): script is SharedScript {
  return script === 'Zyyy' || script === 'Zinh' || script === 'Zzzz';
}

/** A script as text from elsewhere names it; `Zzzz` for any that isn't among ours. */
export function asScriptCode(code: string): ScriptCode {
  return codes.find((candidate) => candidate === code) ?? 'Zzzz';
}
