import type { FontFace } from '../fonts/font-face.js';
import type { FontSet, Script } from '../fonts/font-set.js';
import { halfOf, isAmbiguousMark, isHan, isInvisible, isSpace, isWordCharacter } from './characters.js';
import type { Cluster } from './cluster.js';
import { Break, lineBreaks } from './line-breaks.js';
import type { Span } from './span.js';

type Draft = { -readonly [Key in keyof Cluster]: Cluster[Key] };

/** Room between Han and an alphabet, in ems: less than the quarter that CLREQ 3.2.2 names as the most. */
const hanLatinGap = 0.2;
/** A cross-reference of no more characters stays on one line: Table 3, Part Two. */
const wholeReference = 16;

/** A character that no font of the theme has, and the span that it stands in. */
export type OnMissing = (character: string, span: Span) => void;

/** Breaks spans into clusters: fonts chosen, words shaped, break opportunities found, full-width marks squeezed. */
export function makeClusters(spans: readonly Span[], fonts: FontSet, onMissing: OnMissing): readonly Cluster[] {
  const text = spans.map((span) => span.text).join('');
  const breaks = lineBreaks(text, { language: spans.some((span) => span.han) ? 'zh' : 'und' });
  const clusters: Draft[] = [];
  let at = 0;
  spans.forEach((span, index) => {
    appendSpan(clusters, span, at, breaks, fonts, onMissing);
    at += span.text.length;
    if (span.style.link?.kind === 'destination' && span.text.length <= wholeReference) keepWhole(clusters, span);
    const last = clusters.at(-1);
    // a note's mark stays with the word before it
    const marked = spans[index + 1]?.note !== undefined;
    if (last !== undefined && marked && last.after === Break.allowed) last.after = Break.none;
  });
  squeezeMarks(clusters);
  partScripts(clusters);
  return clusters;
}

/** Letters that a Chinese font need not have: accented ones, Cyrillic, Arabic. */
const furtherLetters = /[\u00aa-\u00b6\u00b8-\u1fff]/;

function keepWhole(clusters: readonly Draft[], span: Span): void {
  for (let i = clusters.length - 2; clusters[i]?.span === span; i--) {
    const cluster = clusters[i];
    if (cluster?.kind === 'space' || cluster?.kind === 'word') cluster.after = Break.none;
  }
}

function appendSpan(
  clusters: Draft[],
  span: Span,
  offset: number,
  breaks: Uint8Array,
  fonts: FontSet,
  onMissing: OnMissing,
): void {
  const { text } = span;
  // plain letters and figures amid Han come from the Han font, drawn as light as its Han; no word mixes two fonts
  const matched = span.han && !span.style.italic && !furtherLetters.test(text);
  let start = 0;
  let face: FontFace | undefined;
  let script: Script = 'alphabet';
  const flush = (end: number): void => {
    if (face !== undefined && end > start) clusters.push(cluster(text.slice(start, end), span, face, script));
    start = end;
  };
  for (let i = 0; i < text.length;) {
    const codePoint = text.codePointAt(i) ?? 0;
    const length = codePoint > 0xffff ? 2 : 1;
    const character = text.slice(i, i + length);
    const next = i + length;
    if (character === '\n' || isInvisible(codePoint)) {
      flush(i);
      start = next;
      const last = clusters.at(-1);
      if (character === '\n' && (last === undefined || last.after === Break.forced)) {
        const blank = fonts.faceFor(0x20, 'alphabet', span.style);
        if (blank !== undefined) clusters.push({ ...cluster(' ', span, blank, 'alphabet'), after: Break.forced });
      } else if (last !== undefined) last.after = toBreak(breaks[offset + i]) || last.after;
      i = next;
      continue;
    }
    const wanted = scriptOf(codePoint, span, text, i);
    const found = fonts.faceFor(codePoint, matched && codePoint < 0x80 ? 'han' : wanted, span.style);
    if (found === undefined) onMissing(character, span);
    const chosen = found ?? fonts.faceFor(0xfffd, 'alphabet', span.style) ?? face;
    const single = wanted === 'han' || isSpace(codePoint);
    if (single || chosen !== face || script !== wanted) flush(i);
    if (chosen !== undefined) face = chosen;
    script = wanted;
    i = next;
    const after = toBreak(breaks[offset + i - 1]);
    if (single || after !== Break.none || isSpace(text.charCodeAt(i))) {
      flush(i);
      const last = clusters.at(-1);
      if (last !== undefined) last.after = after;
    }
  }
  flush(text.length);
}

function toBreak(value: number | undefined): Break {
  if (value === Break.forced) return Break.forced;
  return value === Break.allowed ? Break.allowed : Break.none;
}

function scriptOf(codePoint: number, span: Span, text: string, index: number): Script {
  if (isHan(codePoint)) return 'han';
  if (!span.han) return 'alphabet';
  if (codePoint >= 0x2460 && codePoint <= 0x24ff) return 'han';
  if (!isAmbiguousMark(codePoint)) return 'alphabet';
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  // between spaces it parts words; Chinese sets it close, between the parts of a name
  if (codePoint === 0xb7 && (before === ' ' || after === ' ')) return 'alphabet';
  // an apostrophe inside a foreign word isn't a Chinese quotation mark
  return codePoint === 0x2019 && isWordCharacter(before) && isWordCharacter(after) ? 'alphabet' : 'han';
}

function cluster(text: string, span: Span, face: FontFace, script: Script): Draft {
  const glyphs = face.shape(text);
  const { size } = span.style;
  const advance = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  const half = script === 'han' && face.han && advance >= 900 ? halfOf(text) : undefined;
  const room = half === undefined ? 0 : size / 2;
  // a middle dot takes half a square, in its middle (GB/T 15834-2011, 5.1)
  const dot = script === 'han' && text === '·';
  return {
    kind: text.length === 1 && isSpace(text.charCodeAt(0)) ? 'space' : (half ?? (script === 'han' ? 'han' : 'word')),
    text,
    span,
    face,
    glyphs,
    width: ((dot ? 500 : advance) * size) / 1000,
    gap: 0,
    shift: dot ? ((advance - 500) * size) / 2000 : 0,
    lead: half === 'open' ? room : 0,
    trail: half === 'close' ? room : 0,
    after: Break.none,
  };
}

/** Two marks side by side share one em of empty room, not two (CLREQ 3.1.6.1). */
function squeezeMarks(clusters: readonly Draft[]): void {
  for (let i = 0; i + 1 < clusters.length; i++) {
    const here = clusters[i];
    const next = clusters[i + 1];
    if (here === undefined || next === undefined || here.after === Break.forced) continue;
    if (here.trail > 0 && (next.kind === 'close' || next.kind === 'open')) {
      here.width -= here.trail;
      here.trail = 0;
    } else if (here.kind === 'open' && next.lead > 0) {
      next.width -= next.lead;
      next.shift = next.lead;
      next.lead = 0;
    }
  }
}

function partScripts(clusters: readonly Draft[]): void {
  for (let i = 0; i + 1 < clusters.length; i++) {
    const here = clusters[i];
    const next = clusters[i + 1];
    if (here === undefined || next === undefined) continue;
    const meet =
      (here.kind === 'han' && next.kind === 'word' && isWordCharacter(Array.from(next.text)[0] ?? '')) ||
      (here.kind === 'word' && next.kind === 'han' && isWordCharacter(Array.from(here.text).at(-1) ?? ''));
    const raised = here.span.style.raise !== 0 || next.span.style.raise !== 0;
    if (meet && !raised) here.gap = hanLatinGap * Math.min(here.span.style.size, next.span.style.size);
  }
}
