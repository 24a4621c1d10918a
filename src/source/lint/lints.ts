import { bidiControl, controlCharacter } from './characters.js';
import { directive, severalDocuments } from './documents.js';
import type { Lint } from './lint.js';
import { commentCutsText, foldedBlock } from './traps.js';

/** The checks for what YAML accepts although no author means it. A new one is a file and a line here. */
export const lints: readonly Lint[] = [
  controlCharacter,
  bidiControl,
  directive,
  severalDocuments,
  commentCutsText,
  foldedBlock,
];
