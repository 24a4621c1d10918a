/** A word, or the punctuation between words. */
interface Word {
  readonly word: string;
  readonly isWord: boolean;
}

/**
 * Splits a text without spaces into pieces that a title keeps whole: words, `names` that a dictionary may lack (哈萨克斯坦),
 * and short quotations. A mark belongs to the word before it, an opening mark to the word after it.
 */
export function keepTogether(text: string, language: string, names: readonly string[]): readonly string[] {
  const units: string[] = [];
  let quoted: number | undefined;
  for (const { word, isWord } of splitWords(text, language, names)) {
    const last = units.at(-1);
    const begins =
      (isWord && !opens.test(last ?? '') && !leans.has(word)) || (opens.test(word) && !opens.test(last ?? ''));
    if (last === undefined || begins) units.push(word);
    else units[units.length - 1] = last + word;
    if (opens.test(word)) quoted ??= units.length - 1;
    if (quoted === undefined || !closes.test(word)) continue;
    const quotation = units.slice(quoted).join('');
    if (quotation.length <= longestQuotation) units.splice(quoted, units.length - quoted, quotation);
    quoted = undefined;
  }
  return units;
}

const opens = /[\p{Ps}\p{Pi}]$/u;
const closes = /[\p{Pe}\p{Pf}]$/u;
/** The longest quotation that is kept whole, in characters including its marks. */
const longestQuotation = 10;
/** Particles that stay with the word before them. */
const leans = new Set(['的', '地', '得', '了', '们', '等', '中', '之', '上', '下', '里', '性']);

function splitWords(text: string, language: string, names: readonly string[]): readonly Word[] {
  const name = names.find((candidate) => candidate !== '' && text.includes(candidate));
  if (name !== undefined) {
    const others = names.filter((candidate) => candidate !== name);
    return text.split(name).flatMap((part, index) => {
      const pieces = splitWords(part, language, others);
      return index === 0 ? pieces : [{ word: name, isWord: true }, ...pieces];
    });
  }
  return Array.from(segmenter(language).segment(text), (found) => ({
    word: found.segment,
    isWord: found.isWordLike === true,
  }));
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Cached by language: loading a dictionary takes milliseconds. */
function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}
