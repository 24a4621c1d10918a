// Prints changed lines for people: the first few, and the number of the others.
import { diffLines } from './diff-lines.mjs';

const shown = 8;
const widest = 160;

/** The report on one aspect of two files, or nothing if equal; `placeOf(index, sign)` names the place of a line. */
export function reportChanges(name, before, after, placeOf = () => '') {
  const { changes, cut } = diffLines(before, after);
  if (changes.length === 0) return [];
  const lost = changes.filter(({ sign }) => sign === '-').length;
  const count = cut ? 'too many lines differ to count; the first' : `${lost} lost, ${changes.length - lost} new`;
  const lines = changes.slice(0, shown).map(({ sign, index, line }, at) => {
    const place = placeOf(index, sign);
    const from = sharedStart(line, partnerOf(changes, at));
    return `    ${sign} ${place === '' ? '' : `${place}  `}${excerpt(line, from)}`;
  });
  const rest = changes.length - shown;
  return [`  ${name}: ${count}`, ...lines, ...(rest > 0 ? [`    … ${rest} more`] : [])];
}

/** The corresponding line of the other side: a lost line is followed by a new one. */
function partnerOf(changes, at) {
  const other = changes[changes[at].sign === '-' ? at + 1 : at - 1];
  return other === undefined || other.sign === changes[at].sign ? '' : other.line;
}

function sharedStart(line, other) {
  let at = 0;
  while (at < line.length && line[at] === other[at]) at += 1;
  return at;
}

/** A part of a long line around the first difference. */
function excerpt(line, from) {
  if (line.length <= widest) return line.trim();
  const start = Math.max(0, Math.min(from - 60, line.length - widest));
  const end = start + widest;
  return `${start > 0 ? '…' : ''}${line.slice(start, end).trim()}${end < line.length ? '…' : ''}`;
}
