import { bidiControl, controlCharacter } from './lints/characters.js';
import { directive, severalDocuments } from './lints/documents.js';
import type { Lint } from './lints/lint.js';
import { commentCutsText, foldedBlock } from './lints/traps.js';

/** The checks of what YAML reads without complaint. A new one is a file and a line here. */
export const lints: readonly Lint[] = [
  controlCharacter,
  bidiControl,
  directive,
  severalDocuments,
  commentCutsText,
  foldedBlock,
];
