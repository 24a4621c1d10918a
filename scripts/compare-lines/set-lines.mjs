// Sets a paragraph with our line builder without our own tailorings, like a browser.
import { openFontSet } from '../../dist/pdf/fonts/font-set.js';
import { isHanLanguage, typesettingOf } from '../../dist/pdf/compose/typesetting.js';
import { buildLines } from '../../dist/pdf/text/build-lines.js';
import { makeClusters } from '../../dist/pdf/text/make-clusters.js';
import { loadResources } from '../../dist/output/resources.js';

const { theme, fonts: library } = loadResources();
const fonts = openFontSet(library, theme.tokens.fonts);

/** CSS pixels, or points: both programs use the same number. */
export const size = 16;

/** The direction of a language, and its line distance in pixels. */
export function look(language) {
  const { direction, leading } = typesettingOf(language, theme.tokens);
  return { direction, lineHeight: Math.round(size * leading) };
}

/** The clusters of a paragraph, each with face and size, which both programs set. */
export function clustersOf(text, language) {
  const style = { family: 'serif', weight: 400, italic: false, size, colour: '#000000', raise: 0 };
  const span = { text, style, language, han: isHanLanguage(language) };
  return makeClusters([span], fonts, language, { tailored: false });
}

/** The lines of a paragraph for a measure. */
export function linesOf(clusters, language, measure) {
  const { direction, lineHeight } = look(language);
  return buildLines(clusters, {
    measure,
    firstIndent: 0,
    indent: 0,
    lineHeight,
    baseline: lineHeight / 2 + size * 0.36,
    alignment: 'start',
    direction,
    tailored: false,
  });
}

/** The starts of lines as UTF-16 offsets in the text, except the first. */
export function startsOf(lines, text) {
  const starts = [];
  let at = 0;
  for (const line of lines) {
    while (/\s/.test(text.charAt(at))) at++;
    const own = line.clusters.map((cluster) => cluster.text).join('');
    if (!text.startsWith(own, at)) throw new Error(`Not the text at ${at}: ${own}`);
    starts.push(at);
    at += own.length;
  }
  if (text.slice(at).trim() !== '') throw new Error(`Lost: ${text.slice(at)}`);
  return starts.slice(1);
}
