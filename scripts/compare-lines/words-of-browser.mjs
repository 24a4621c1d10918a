// Thai, Lao, Khmer and Burmese are parted by a dictionary that every build of ICU brings in its own version. To compare
// the setting and not the dictionaries, the words of the browser are learnt and given to our line builder.

const { segment } = Intl.Segmenter.prototype;
const asked = new Map();

/** Keeps what our line builder asks its dictionary, and answers in the browser's words where these are known. */
Intl.Segmenter.prototype.segment = function answer(text) {
  const { granularity, locale } = this.resolvedOptions();
  if (granularity !== 'word') return segment.call(this, text);
  const key = `${locale} ${text}`;
  const known = asked.get(key);
  if (known?.words !== undefined) return known.words;
  asked.set(key, { locale, text });
  return segment.call(this, text);
};

/** Asks the browser of a page for its words; says how many word ends differ, of how many. */
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
