import type { Chance } from '../chance.js';
import { oddTexts } from './blind.js';
import type { Mutator } from './mutation-kind.js';
import { onMatch, onText, textMutators } from './texts.js';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A change of one value of a JSON document. A text that is no JSON any more stays as it is. */
function onValue(change: (value: Json, chance: Chance) => Json): Mutator {
  return onText((text, chance) => {
    let document: Json;
    try {
      document = JSON.parse(text) as Json;
    } catch {
      return text;
    }
    const at = chance.below(countValues(document));
    let seen = -1;
    const walk = (value: Json): Json => {
      seen += 1;
      if (seen === at) return change(value, chance);
      if (Array.isArray(value)) return value.map(walk);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
    };
    return JSON.stringify(walk(document), undefined, chance.of([0, 2]));
  });
}

function countValues(value: Json): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((count, inner) => count + countValues(inner), 1);
}

const oddValues: readonly Json[] = [
  ...[null, true, false, 0, -1, 1.5, 2 ** 60, Number.MAX_VALUE, '', ' ', '0', [], {}, [[]], [null], [[[1, 2, 3, 4]]]],
  ...[{ family: 1 }, { 'date-parts': [['x']] }, { 'date-parts': [[2024, 13, 45]] }, { id: {} }, 'x'.repeat(100_000)],
];

/** Keys that mean something to JavaScript. A literal would set them, so that they are put in as text. */
const oddKeys = ['__proto__', 'constructor', 'toString', '', 'id', 'length', '\u202e', 'x'.repeat(2_000)];

/** What hands and programs do to JSON. */
export const jsonMutators: Readonly<Record<string, Mutator>> = {
  ...textMutators,
  retype: onValue((_, chance) => chance.of(oddValues)),
  spoilText: onValue((value, chance) => (typeof value === 'string' ? value + chance.of(oddTexts) : value)),
  wrap: onValue((value, chance) => chance.of<Json>([[value], { x: value }, { 0: value, length: 1 }])),
  repeatItem: onValue((value, chance) =>
    Array.isArray(value) ? value.flatMap((item) => Array.from({ length: chance.of([1, 2, 500]) }, () => item)) : [],
  ),
  dropKeys: onValue((value, chance) =>
    typeof value !== 'object' || value === null
      ? value
      : Object.fromEntries(Object.entries(value).filter(() => chance.below(2) === 0)),
  ),
  renameKey: onMatch(/"[^"\n]*"(?=:)/g, (_, chance) => JSON.stringify(chance.of(oddKeys))),
  repeatKey: onMatch(/"[^"\n]*":/g, (key, chance) => `${key} ${chance.of(['1', '[]', '"x"'])}, ${key}`),
  oddNumber: onMatch(/\d+/g, (_, chance) => chance.of(['1e400', '-0', '9'.repeat(400), '0x1', '01', 'NaN', '.5'])),
  oddEscape: onMatch(/(?<=")[^"\\]/g, (_, chance) => chance.of(['\\ud800', '\\u0000', '\\u202e', '\\x', '\\'])),
  deepen: onMatch(/[[{]/g, (open, chance) => '['.repeat(chance.of([50, 1_000, 100_000])) + open),
};
