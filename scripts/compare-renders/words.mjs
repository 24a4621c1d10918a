// Compares the words of two PDFs with their boxes: moved, lost, added.
import { runTool } from './run-tool.mjs';

/** A tenth of a point, to ignore the rounding of poppler. */
const tolerance = 0.1;

export async function readWords(file) {
  const html = (await runTool('pdftotext', ['-bbox', file, '-'])).toString();
  const words = [];
  let page = 0;
  for (const [, opening, x, y, right, bottom, text] of html.matchAll(
    /<(page) |<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs,
  )) {
    if (opening === undefined) {
      words.push({ page, x: Number(x), y: Number(y), right: Number(right), bottom: Number(bottom), text });
    } else page += 1;
  }
  return words;
}

/** `{moved: [[before, after]], lost, added}`; words in the same position are left out. */
export function compareWords(before, after) {
  const own = groupByText(before);
  const others = groupByText(after);
  const moved = [];
  const lost = [];
  const added = [];
  for (const [text, list] of own) {
    const rest = [...(others.get(text) ?? [])];
    const unsettled = list.filter((word) => {
      const at = rest.findIndex((other) => samePlace(word, other));
      if (at !== -1) rest.splice(at, 1);
      return at === -1;
    });
    // remaining words are paired in file order, first those on the same page
    const strayed = unsettled.filter((word) => {
      const at = rest.findIndex(({ page }) => page === word.page);
      if (at !== -1) moved.push([word, ...rest.splice(at, 1)]);
      return at === -1;
    });
    strayed.forEach((word, index) => {
      if (index < rest.length) moved.push([word, rest[index]]);
      else lost.push(word);
    });
    added.push(...rest.slice(strayed.length));
  }
  for (const [text, list] of others) if (!own.has(text)) added.push(...list);
  return { moved: moved.sort(([a], [b]) => byPlace(a, b)), lost: lost.sort(byPlace), added: added.sort(byPlace) };
}

function groupByText(words) {
  const groups = new Map();
  for (const word of words) {
    const group = groups.get(word.text);
    if (group === undefined) groups.set(word.text, [word]);
    else group.push(word);
  }
  return groups;
}

function samePlace(a, b) {
  return a.page === b.page && ['x', 'y', 'right', 'bottom'].every((edge) => Math.abs(a[edge] - b[edge]) < tolerance);
}

function byPlace(a, b) {
  return a.page - b.page || a.y - b.y || a.x - b.x;
}

const shown = 6;

export function reportWords({ moved, lost, added }) {
  if (moved.length + lost.length + added.length === 0) return [];
  const place = ({ page, x, y, text }) => `p${page} x${x.toFixed(1)} y${y.toFixed(1)} ${text}`;
  const list = (sign, words) => [
    ...words.slice(0, shown).map((word) => `    ${sign} ${place(word)}`),
    ...(words.length > shown ? [`    ${sign} … ${words.length - shown} more`] : []),
  ];
  return [
    `  words: ${moved.length} moved, ${lost.length} lost, ${added.length} added`,
    ...reportMoves(moved, place),
    ...list('-', lost),
    ...list('+', added),
  ];
}

/** Words with the same displacement are one line, so that a moved block is reported once. */
function reportMoves(moved, place) {
  const ways = new Map();
  for (const pair of moved) {
    const way = wayOf(pair);
    ways.set(way, [...(ways.get(way) ?? []), pair]);
  }
  const sorted = [...ways].sort(([, a], [, b]) => b.length - a.length);
  return [
    ...sorted.slice(0, shown).map(([way, pairs]) => `    ~ ${pairs.length} by ${way}, first ${place(pairs[0][0])}`),
    ...(sorted.length > shown ? [`    ~ … ${sorted.length - shown} more ways`] : []),
  ];
}

function wayOf([a, b]) {
  const by = (edge) => {
    const way = b[edge] - a[edge];
    return `${way < 0 ? '' : '+'}${(Math.round(way * 10) / 10).toFixed(1)}`;
  };
  const wider = b.right - b.x - (a.right - a.x);
  const taller = b.bottom - b.y - (a.bottom - a.y);
  const size = Math.abs(wider) < tolerance && Math.abs(taller) < tolerance ? '' : ', in another size';
  const pages = b.page === a.page ? '' : `${b.page > a.page ? '+' : ''}${b.page - a.page} pages `;
  return `${pages}x${by('x')} y${by('y')}${size}`;
}
