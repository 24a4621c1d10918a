import { bidiControl, controlCharacter } from './characters.js';
import { directive, severalDocuments } from './documents.js';
import type { Lint } from './lint.js';
import { commentCutsText, foldedBlock } from './traps.js';

/** The checks for text that is valid YAML but that no author intends. To add one, add a file and a line here. */
export const lints: readonly Lint[] = [
  controlCharacter,
  bidiControl,
  directive,
  severalDocuments,
  commentCutsText,
  foldedBlock,
];
