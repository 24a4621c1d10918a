import type { Range } from '../diagnostic.js';
import type { Position, Positions } from '../positions.js';
import { tally } from '../summarize.js';
import type { Formatter } from './format-context.js';
import { positionsByFile } from './source-positions.js';

/** One JSON document for programs: `{version, summary, diagnostics[]}`; members keep their names across releases. */
export const json: Formatter = (diagnostics, { sources, language }) => {
  const positionsOf = positionsByFile(sources);
  const report = {
    version: 1,
    summary: tally(diagnostics),
    diagnostics: diagnostics.map(({ file, code, severity, message, why, help, pointer, range, related, edits }) => {
      const positions = positionsOf(file)?.positions;
      return {
        file,
        code,
        severity,
        message: message[language],
        why: why?.[language] ?? null,
        help: help?.[language] ?? null,
        pointer,
        range: placed(range, positions),
        related: related.map((place) => ({
          message: place.message[language],
          pointer: place.pointer,
          range: placed(place.range, positions),
        })),
        edits: edits.map((edit) => ({ range: placed(edit.range, positions), text: edit.text })),
      };
    }),
  };
  return `${escapeInvisible(JSON.stringify(report, undefined, 2))}\n`;
};

/** JSON lets control characters of C1 and bidi controls stand; in a terminal they would act. */
export function escapeInvisible(document: string): string {
  return document.replace(/[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function placed(
  range: Range | undefined,
  positions: Positions | undefined,
): { readonly start: Position; readonly end: Position } | null {
  if (range === undefined || positions === undefined) return null;
  return { start: positions.at(range.start), end: positions.at(range.end) };
}
