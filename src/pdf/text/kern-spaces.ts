import type { FontFace } from '../fonts/font-face.js';
import { advanceOf, type ShapingRun } from '../fonts/shape.js';
import type { Cluster } from './cluster.js';
import { isMark } from '../unicode/characters.js';

/**
 * The points by which the space between two words changes if the font kerns letters across it: the arm of an Arabic kaf
 * extends over the space before it. A negative number brings the words closer.
 */
export function kernAcross(before: Cluster, space: Cluster, after: Cluster): number {
  const { face, size, level } = space;
  if (level % 2 === 0 || before.level !== level || after.level !== level) return 0;
  if (before.face !== face || after.face !== face || before.size !== size || after.size !== size) return 0;
  return (kernOf(face, lastLetter(before.text), firstLetter(after.text), space) * size) / 1000;
}

const kernings = new WeakMap<FontFace, Map<string, number>>();

function kernOf(face: FontFace, last: string, first: string, { text: space, span: { language } }: Cluster): number {
  const known = kernings.get(face) ?? new Map<string, number>();
  kernings.set(face, known);
  const key = `${language} ${last}${space}${first}`;
  let kern = known.get(key);
  if (kern === undefined) {
    const run: ShapingRun = { direction: 'rtl', language };
    const widthOf = (text: string): number => advanceOf(face.shape(text, run));
    kern = Math.round(widthOf(`${last}${space}${first}`) - widthOf(last) - widthOf(space) - widthOf(first));
    known.set(key, kern);
  }
  return kern;
}

const joiner = '\u200d';
/** Letters that join only with the one before them, and those that join with none (UAX #44, `Joining_Type` R, U). */
const neverForward =
  /[^\p{Script=Arabic}]|[\u0621-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5]|\P{L}/u;

/** The last letter of a word in the form that it has there: kerning is cached by letter, as there are few. */
function lastLetter(text: string): string {
  const letters = withoutMarks(text);
  const last = letters.at(-1) ?? '';
  const before = letters.at(-2);
  return before === undefined || neverForward.test(before) || !/\p{L}/u.test(last) ? last : joiner + last;
}

function firstLetter(text: string): string {
  const letters = withoutMarks(text);
  const first = letters[0] ?? '';
  const after = letters[1];
  return after === undefined || neverForward.test(first) || !/\p{L}/u.test(after) ? first : first + joiner;
}

function withoutMarks(text: string): readonly string[] {
  return Array.from(text).filter((character) => !isMark(character.codePointAt(0) ?? 0));
}
