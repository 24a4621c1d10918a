import { Chance } from '../chance.js';
import { blindMutators } from './blind.js';
import type { MutationKind } from './mutation-kind.js';

/** A spoiled file, the names of the changes that led to it, and the choices that are left for its trial. */
export interface MutatedInput {
  readonly bytes: Uint8Array;
  readonly changes: readonly string[];
  readonly chance: Chance;
}

/** In bytes: nothing so large is changed further, as each change looks through all of it. */
const large = 8 * 2 ** 20;

/** The input of a kind that follows from a number: a seed that was changed one to four times. */
export function makeInput(kind: MutationKind, seed: number): MutatedInput {
  const chance = new Chance(seed);
  const families = [kind.mutators, kind.mutators, blindMutators(kind.seeds)].map((family) => Object.entries(family));
  let bytes = chance.of(kind.seeds);
  const changes: string[] = [];
  for (let times = chance.of([1, 1, 1, 2, 4]); times > 0 && bytes.length < large; times -= 1) {
    const [name, mutate] = chance.of(chance.of(families));
    bytes = mutate(bytes, chance);
    changes.push(name);
  }
  return { bytes, changes, chance };
}
