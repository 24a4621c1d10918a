import { directionOf } from '../../language/tags.js';
import type { FontFace } from '../fonts/font-face.js';
import type { FontSet, Script } from '../fonts/font-set.js';
import { advanceOf, type ShapingRun } from '../fonts/shape.js';
import { bidiLevels } from './bidi.js';
import {
  halfOf,
  isAmbiguousMark,
  isHan,
  isInvisible,
  isJoiner,
  isMark,
  isSpace,
  isWordCharacter,
} from '../unicode/characters.js';
import type { Cluster } from './cluster.js';
import { kernAcross } from './kern-spaces.js';
import { Break, lineBreaks } from './line-breaks.js';
import type { Span } from './span.js';

type Draft = { -readonly [Key in keyof Cluster]: Cluster[Key] };

/** Space between Han and an alphabet, in ems: less than the quarter that CLREQ 3.2.2 allows. */
const hanLatinGap = 0.2;
/** A cross-reference up to this many characters stays on one line, such as “Table 3, Part Two”. */
const wholeReference = 16;

/** A paragraph as one text, with the properties of each of its UTF-16 units. */
interface Paragraph {
  readonly text: string;
  readonly breaks: Uint8Array;
  /** Embedding levels; `undefined` where all are 0. */
  readonly levels: Uint8Array | undefined;
}

/** Which typographic rules clusters follow. */
export interface ClusterOptions {
  /** `false`: only Unicode's line breaks, no squeezed marks, no space between scripts, as browsers do it. */
  readonly tailored?: boolean;
}

/**
 * Splits the spans of a paragraph in a language (BCP 47) into clusters, in reading order: chooses fonts, shapes words,
 * finds line breaks and directions, squeezes full-width marks. A character that no font has is drawn as a replacement
 * mark.
 */
export function makeClusters(
  spans: readonly Span[],
  fonts: FontSet,
  language: string,
  { tailored = true }: ClusterOptions = {},
): readonly Cluster[] {
  const text = spans.map((span) => span.text).join('');
  const paragraph: Paragraph = {
    text,
    breaks: lineBreaks(text, { language: isMostlyHan(spans, text) ? 'zh' : language, tailored }),
    levels: bidiLevels(text, directionOf(language)),
  };
  const clusters: Draft[] = [];
  let at = 0;
  spans.forEach((span, index) => {
    appendSpan(clusters, span, at, paragraph, fonts);
    at += span.text.length;
    if (!tailored) return;
    if (span.style.link?.kind === 'destination' && span.text.length <= wholeReference) keepWhole(clusters, span);
    const last = clusters.at(-1);
    // the mark of a note stays with the word before it
    const marked = spans[index + 1]?.note !== undefined;
    if (last !== undefined && marked && last.after === Break.allowed) last.after = Break.none;
  });
  kernSpaces(clusters);
  if (tailored) {
    squeezeMarks(clusters);
    partScripts(clusters);
  } else keepSquares(clusters);
  return clusters;
}

/** A Chinese title on a page in another language breaks by Chinese rules. */
function isMostlyHan(spans: readonly Span[], text: string): boolean {
  const han = spans.reduce((sum, span) => sum + (span.han ? span.text.length : 0), 0);
  return han * 2 > text.length;
}

/** Letters that a Chinese font may lack: accented ones, Cyrillic, Arabic. */
const furtherLetters = /[\u00aa-\u00b6\u00b8-\u1fff]/;

function keepWhole(clusters: readonly Draft[], span: Span): void {
  for (let i = clusters.length - 2; clusters[i]?.span === span; i--) {
    const cluster = clusters[i];
    if (cluster?.kind === 'space' || cluster?.kind === 'word') cluster.after = Break.none;
  }
}

function appendSpan(clusters: Draft[], span: Span, offset: number, paragraph: Paragraph, fonts: FontSet): void {
  const { text, language } = span;
  const { breaks, levels } = paragraph;
  // basic letters and digits among Han come from the Han font, whose weight matches; no word mixes two fonts
  const matched = span.han && !span.style.italic && !furtherLetters.test(text);
  let start = 0;
  let face: FontFace | undefined;
  let script: Script = 'alphabet';
  let level = levels?.[offset] ?? 0;
  const plainRun: ShapingRun = { direction: 'ltr', language };
  const flush = (end: number): void => {
    if (face !== undefined && end > start) {
      const run = level % 2 === 1 ? runOf(paragraph.text, offset + start, offset + end, language) : plainRun;
      clusters.push(cluster(text.slice(start, end), span, face, script, level, run));
    }
    start = end;
  };
  for (let i = 0; i < text.length;) {
    const codePoint = text.codePointAt(i) ?? 0;
    const length = codePoint > 0xffff ? 2 : 1;
    const next = i + length;
    const joiner = isJoiner(codePoint) && i > start;
    if (codePoint === 0x0a || (isInvisible(codePoint) && !joiner)) {
      flush(i);
      start = next;
      const last = clusters.at(-1);
      if (codePoint === 0x0a && (last === undefined || last.after === Break.forced)) {
        const blank = fonts.faceFor(0x20, 'alphabet', span.style, language);
        if (blank !== undefined) {
          clusters.push({ ...cluster(' ', span, blank, 'alphabet', level, plainRun), after: Break.forced });
        }
      } else if (last !== undefined) {
        last.after = toBreak(breaks[offset + i]) || last.after;
        if (codePoint === softHyphen && last.after === Break.allowed) last.hyphen = true;
      }
      i = next;
      continue;
    }
    const wanted = scriptOf(codePoint, span, text, i);
    const kept = face !== undefined && i > start && (joiner || (isMark(codePoint) && face.has(codePoint)));
    const chosen = kept
      ? face
      : (fonts.faceFor(codePoint, matched && codePoint < 0x80 ? 'han' : wanted, span.style, language) ??
        fonts.faceFor(0xfffd, 'alphabet', span.style) ??
        face);
    const own = levels?.[offset + i] ?? 0;
    const single = wanted === 'han' || isSpace(codePoint);
    if (!kept && (single || chosen !== face || script !== wanted || own !== level)) flush(i);
    if (chosen !== undefined) face = chosen;
    if (!kept) {
      script = wanted;
      level = own;
    }
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

const softHyphen = 0xad;
/** Letters that change their form beside another letter. */
const joining = /[\u0600-\u06ff\u0710-\u077f\u07c0-\u07ff\u0840-\u08ff\u1800-\u18af\u200d]/;

/** How a right-to-left run is shaped: joined to the letters beside it. */
function runOf(text: string, start: number, end: number, language: string): ShapingRun {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return {
    direction: 'rtl',
    language,
    ...(joining.test(before) && joining.test(text.charAt(start)) ? { before } : {}),
    ...(joining.test(after) && joining.test(text.charAt(end - 1)) ? { after } : {}),
  };
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
  // next to a space it separates words; in Chinese names it has no spaces
  if (codePoint === 0xb7 && (before === ' ' || after === ' ')) return 'alphabet';
  // an apostrophe inside a foreign word isn't a Chinese quotation mark
  return codePoint === 0x2019 && isWordCharacter(before) && isWordCharacter(after) ? 'alphabet' : 'han';
}

function cluster(text: string, span: Span, face: FontFace, script: Script, level: number, run: ShapingRun): Draft {
  const glyphs = face.shape(text, run);
  const size = span.style.size * face.scale;
  const advance = advanceOf(glyphs);
  const half = script === 'han' && face.han && advance >= 900 ? halfOf(text) : undefined;
  const room = half === undefined ? 0 : size / 2;
  // a middle dot takes half an em and is centred in it (GB/T 15834-2011, 5.1)
  const dot = script === 'han' && text === '·';
  return {
    kind: text.length === 1 && isSpace(text.charCodeAt(0)) ? 'space' : (half ?? (script === 'han' ? 'han' : 'word')),
    text,
    span,
    face,
    size,
    glyphs,
    level,
    width: ((dot ? 500 : advance) * size) / 1000,
    gap: 0,
    shift: dot ? ((advance - 500) * size) / 2000 : 0,
    lead: half === 'open' ? room : 0,
    trail: half === 'close' ? room : 0,
    after: Break.none,
  };
}

function kernSpaces(clusters: readonly Draft[]): void {
  clusters.forEach((space, index) => {
    const before = clusters[index - 1];
    const after = clusters[index + 1];
    if (space.kind !== 'space' || before?.kind !== 'word' || after?.kind !== 'word') return;
    const kern = kernAcross(before, space, after);
    if (kern === 0) return;
    space.width += kern;
    // the glyph is as wide as the space, so that text extractors find no overlapping words
    const advance = (space.width * 1000) / space.size;
    space.glyphs = space.glyphs.map((glyph) => ({ ...glyph, advance, natural: advance, parts: [] }));
  });
}

/** Full-width marks keep their empty half at the edges of lines. */
function keepSquares(clusters: readonly Draft[]): void {
  for (const each of clusters) {
    each.lead = 0;
    each.trail = 0;
  }
}

/** Two adjacent marks share one em of empty space, not two (CLREQ 3.1.6.1). */
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
    if (meet && !raised) here.gap = hanLatinGap * Math.min(here.size, next.size);
  }
}
