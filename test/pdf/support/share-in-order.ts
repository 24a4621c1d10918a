/** Languages whose lines end between characters without spaces: their graphemes are compared. */
const unspaced = new Set(['zh', 'ja', 'ko', 'th', 'lo', 'km', 'my']);

/**
 * Poppler puts left-to-right text on an Arabic line into an embedding, together with the space, stop or bracket after a
 * number, in visual order: these look right there but come before the number.
 */
const embedded = /\u202a([^\p{L}\p{N}\u202c]+)([^\u202c]*)\u202c/gu;

/** The units by which texts are compared: words or, without spaces between them, graphemes. Controls are ignored. */
export function unitsOf(text: string, language: string): readonly string[] {
  const clean = text
    .replace(embedded, (_, marks: string, rest: string) => rest + Array.from(marks).reverse().join(''))
    .normalize('NFC')
    .replace(/\u00ad\s*/g, '')
    // a line may end on either side of these
    .replace(/\s*([-‐–—])\s*/g, ' $1 ')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '');
  if (!unspaced.has(language)) return clean.split(/\s+/).filter((word) => word !== '');
  const segmenter = new Intl.Segmenter(language, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(clean.replace(/\s+/g, '')), ({ segment }) => segment);
}

/** The share of units found in their order (longest common subsequence), and the units that are not. */
export function shareInOrder(
  wanted: readonly string[],
  found: readonly string[],
): { readonly share: number; readonly lost: readonly string[] } {
  const rows = Array.from({ length: wanted.length + 1 }, () => new Uint16Array(found.length + 1));
  for (let i = wanted.length - 1; i >= 0; i--) {
    const row = rows[i];
    const below = rows[i + 1];
    if (row === undefined || below === undefined) continue;
    for (let j = found.length - 1; j >= 0; j--) {
      row[j] = wanted[i] === found[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  const lost: string[] = [];
  let j = 0;
  wanted.forEach((unit, i) => {
    while (j < found.length && unit !== found[j] && (rows[i]?.[j + 1] ?? 0) === (rows[i]?.[j] ?? 0)) j++;
    if (unit === found[j] && (rows[i]?.[j] ?? 0) === (rows[i + 1]?.[j + 1] ?? 0) + 1) j++;
    else lost.push(unit);
  });
  return { share: (wanted.length - lost.length) / Math.max(1, wanted.length), lost };
}
