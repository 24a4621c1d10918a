import type { BesideKind } from '../../../src/assets/report-files.js';
import { baseline } from './kinds/baseline.js';
import { csl } from './kinds/csl.js';
import { csv } from './kinds/csv.js';
import { jpeg } from './kinds/jpeg.js';
import { png } from './kinds/png.js';
import { text } from './kinds/text.js';
import { yaml } from './kinds/yaml.js';
import type { MutationKind } from './mutation-kind.js';

/**
 * The formats in which the files of a study's folder are spoiled, by what they are read as. What reads a new kind of
 * file doesn't compile without an entry here.
 */
const formats = {
  report: { yaml },
  picture: { png, jpeg },
  table: { csv },
  references: { csl },
  text: { text },
  baseline: { baseline },
} satisfies Record<BesideKind | 'report' | 'baseline', Readonly<Record<string, MutationKind>>>;

/** The kinds by name. */
export const mutationKinds: ReadonlyMap<string, MutationKind> = new Map(
  Object.values(formats).flatMap((kinds) => Object.entries<MutationKind>(kinds)),
);
