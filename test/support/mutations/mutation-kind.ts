import type { Chance } from '../chance.js';

/** A change of a file's bytes, decided by chance. */
export type Mutator = (bytes: Uint8Array, chance: Chance) => Uint8Array;

/** A kind of file that is read from a study's folder, and how it is spoiled. */
export interface MutationKind {
  /** Its path in the folder of the study. */
  readonly path: string;
  /** Sound files; with the first one of each kind the study is whole. */
  readonly seeds: readonly Uint8Array[];
  /** One of so many inputs is printed as PDF, which takes longest; all of them are as HTML. */
  readonly pdfEvery: number;
  /** Changes that know what the file is made of. */
  readonly mutators: Readonly<Record<string, Mutator>>;
}
