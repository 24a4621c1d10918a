// Changes of lines as a person reads them: the first few, and how many more there are.
import { diffLines } from './diff-lines.mjs';

const shown = 8;
const widest = 160;

/** The report on one aspect of two files, or nothing where it is the same; `placeOf(index, sign)` names where a line stands. */
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

/** The line that stands for this one on the other side: what was lost is followed by what is new. */
function partnerOf(changes, at) {
  const other = changes[changes[at].sign === '-' ? at + 1 : at - 1];
  return other === undefined || other.sign === changes[at].sign ? '' : other.line;
}

function sharedStart(line, other) {
  let at = 0;
  while (at < line.length && line[at] === other[at]) at += 1;
  return at;
}

/** As much of a long line as is read, around the place where it begins to differ. */
function excerpt(line, from) {
  if (line.length <= widest) return line.trim();
  const start = Math.max(0, Math.min(from - 60, line.length - widest));
  const end = start + widest;
  return `${start > 0 ? '…' : ''}${line.slice(start, end).trim()}${end < line.length ? '…' : ''}`;
}
