// Thai, Lao, Khmer and Burmese are split by a dictionary, which differs between ICU builds. To compare typesetting and
// not dictionaries, our line builder uses the words of the browser.

const { segment } = Intl.Segmenter.prototype;
const asked = new Map();

/** Records the requests to our dictionary, and answers with the browser's words if they are known. */
Intl.Segmenter.prototype.segment = function answer(text) {
  const { granularity, locale } = this.resolvedOptions();
  if (granularity !== 'word') return segment.call(this, text);
  const key = `${locale} ${text}`;
  const known = asked.get(key);
  if (known?.words !== undefined) return known.words;
  asked.set(key, { locale, text });
  return segment.call(this, text);
};

/** Reads the words of the browser; returns the number of word ends and how many of them differ. */
export async function learnWords(page) {
  let ends = 0;
  let differing = 0;
  for (const entry of asked.values()) {
    if (entry.words !== undefined) continue;
    const theirs = await page.evaluate(
      ({ locale, text }) =>
        [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map(({ index }) => index),
      { locale: entry.locale, text: entry.text },
    );
    const own = [...segment.call(new Intl.Segmenter(entry.locale, { granularity: 'word' }), entry.text)];
    const places = new Set(own.map(({ index }) => index));
    ends += theirs.length;
    differing += theirs.filter((index) => !places.delete(index)).length + places.size;
    entry.words = theirs.map((index) => ({ index }));
  }
  return { ends, differing };
}
