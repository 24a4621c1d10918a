import type { Drawn, DrawnPage } from '../../pdf/support/read-content.js';

/**
 * Pages as text: a line of print is a line, `x<left>-<right> y<baseline> | text`, in the order in which the file says it.
 * Raised text has `^` before it. A rule is `x82-513 y90 ───`, a filled or framed shape `▭ 40×12`, a picture `▨`.
 */
export function listPrint(pages: readonly DrawnPage[]): string {
  return pages
    .map(({ drawn }, index) => [`── page ${index + 1}`, ...linesOf(drawn).map(printLine)].join('\n'))
    .join('\n');
}

/** Ems of room beyond which what follows on a baseline is another line of print, be it a column or the next field. */
const widestSpace = 1.2;

/** The same where another element follows: a number in the margin, a mark of a list, a cell. */
const widestBetween = 0.4;

function linesOf(drawn: readonly Drawn[]): readonly Drawn[] {
  const lines: Drawn[] = [];
  let baseline: Drawn[] = [];
  const flush = (): void => {
    lines.push(...splitAtRoom(baseline));
    baseline = [];
  };
  for (const piece of drawn) {
    const first = baseline[0];
    if (piece.kind === 'text') {
      if (first !== undefined && Math.abs(first.bottom - piece.bottom) >= 0.1) flush();
      baseline.push(piece);
      continue;
    }
    flush();
    const last = lines.at(-1);
    // a frame drawn side by side, or the ground of a row cell by cell
    if (last?.kind === 'shape' && piece.kind === 'shape' && last.content === piece.content && touches(last, piece)) {
      lines[lines.length - 1] = joinPieces([last, piece]);
    } else lines.push(piece);
  }
  flush();
  return lines;
}

/** Pieces of one baseline as lines, in their order; where they stand says what belongs together, whichever way it is read. */
function splitAtRoom(pieces: readonly Drawn[]): readonly Drawn[] {
  const islands = new Map<Drawn, number>();
  let island = 0;
  let before: Drawn | undefined;
  let reached = 0;
  for (const piece of [...pieces].sort((a, b) => a.left - b.left)) {
    const widest = before?.content === piece.content ? widestSpace : widestBetween;
    if (before !== undefined && piece.left - reached > widest * Math.max(before.size, piece.size)) island += 1;
    islands.set(piece, island);
    reached = before === undefined ? piece.right : Math.max(reached, piece.right);
    before = piece;
  }
  const lines: Drawn[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line === undefined || last === undefined || islands.get(last) !== islands.get(piece)) lines.push([piece]);
    else line.push(piece);
  }
  return lines.map(joinPieces);
}

function joinPieces(pieces: readonly Drawn[]): Drawn {
  const [first] = pieces;
  if (first === undefined) throw new Error('no pieces to join');
  return {
    ...first,
    text: pieces.map(({ text, raise }) => (raise > 0 ? `^${text}` : text)).join(''),
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
  };
}

function touches(a: Drawn, b: Drawn): boolean {
  return (
    Math.abs(a.top - b.top) < 0.1 &&
    Math.abs(a.bottom - b.bottom) < 0.1 &&
    Math.max(b.left - a.right, a.left - b.right) < 0.6
  );
}

function printLine({ kind, text, left, right, top, bottom }: Drawn): string {
  const across = `x${Math.round(left)}-${Math.round(right)}`;
  const height = bottom - top;
  if (kind === 'text') return `${across} y${Math.round(bottom)} | ${text.trimEnd()}`;
  if (kind === 'image') return `${across} y${Math.round(top)} ▨ ${Math.round(right - left)}×${Math.round(height)}`;
  if (height < 2) return `${across} y${Math.round(top)} ───`;
  return `${across} y${Math.round(top)} ▭ ${Math.round(right - left)}×${Math.round(height)}`;
}
