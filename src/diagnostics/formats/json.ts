import type { Range } from '../diagnostic.js';
import type { Position, Positions } from '../positions.js';
import { tally } from '../summarize.js';
import { jsonLines } from './json-lines.js';
import type { Formatter } from './format-context.js';
import { positionsByFile } from './source-positions.js';

/** One JSON document for programs: `{version, summary, diagnostics[]}`; members keep their names across releases. */
export const json: Formatter = (diagnostics, { sources, language }) => {
  const positionsOf = positionsByFile(sources);
  const report = {
    version: 1,
    summary: tally(diagnostics),
    diagnostics: diagnostics.map((finding) => {
      const { file, code, severity, kind, gate, message, why, help, pointer, range, related, edits } = finding;
      const positions = positionsOf(file)?.positions;
      return {
        file,
        code,
        severity,
        kind: kind ?? 'integrity',
        phase: gate?.phase ?? null,
        owes: gate?.owes ?? [],
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
  return jsonLines(report);
};

function placed(
  range: Range | undefined,
  positions: Positions | undefined,
): { readonly start: Position; readonly end: Position } | null {
  if (range === undefined || positions === undefined) return null;
  return { start: positions.at(range.start), end: positions.at(range.end) };
}
