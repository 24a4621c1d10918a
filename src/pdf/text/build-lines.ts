import { widest } from './align-line.js';
import type { Direction } from './bidi.js';
import type { Cluster } from './cluster.js';
import type { Extent } from './even-lines.js';
import { evenLines } from './even-lines.js';
import { Break } from './line-breaks.js';
import type { Hyphenate } from './part-words.js';
import { hyphenWidth, partLongWords, partWord, withHyphen } from './part-words.js';
import type { Alignment } from './text-line.js';
import { TextLine } from './text-line.js';

/** The requirements of a paragraph for its lines. Lengths in points. */
export interface ParagraphShape {
  readonly measure: number;
  /** Space before the first line, and before the others (a hanging indent). */
  readonly firstIndent: number;
  readonly indent: number;
  readonly lineHeight: number;
  readonly baseline: number;
  readonly alignment: Alignment;
  readonly direction: Direction;
  /** Whether its lines get similar lengths, as in titles. */
  readonly balanced?: boolean;
  /** Hyphenates words where a line would otherwise have too much space; titles are never hyphenated. */
  readonly hyphenate?: Hyphenate;
  /** `false`: lines are filled greedily, however short the last one is. */
  readonly tailored?: boolean;
}

/** Sets clusters in lines, in time linear in their number. A cluster that is wider than a line is broken by force. */
export function buildLines(clusters: readonly Cluster[], shape: ParagraphShape): readonly TextLine[] {
  // hyphenation splits words in this copy
  const pieces = [...partLongWords(clusters, shape.measure - Math.max(shape.indent, shape.firstIndent))];
  const extents = shape.balanced === true ? balance(pieces, shape) : takeLines(pieces, shape, shape.measure);
  if (shape.tailored !== false) {
    if (shape.alignment === 'justify') evenLines(pieces, extents, shape);
    fillLastLine(pieces, extents);
  }
  return extents.map((extent, index) => setLine(pieces, extent, shape, index === 0, index === extents.length - 1));
}

function takeLines(clusters: Cluster[], shape: ParagraphShape, measure: number): Extent[] {
  const extents: Extent[] = [];
  let start = 0;
  while (start < clusters.length) {
    const room = measure - (extents.length === 0 ? shape.firstIndent : shape.indent);
    const flush = extents.length > 0 || shape.firstIndent === 0;
    let extent = takeLine(clusters, start, room, flush);
    if (shape.hyphenate !== undefined && shape.balanced !== true) {
      const limit = isLadder(clusters, extents) ? loosestInLadder : loosest;
      if (hyphenateLine(clusters, extent, room, shape.hyphenate, shape.alignment, limit)) {
        extent = takeLine(clusters, start, room, flush);
      }
    }
    extents.push(extent);
    start = extent.end;
  }
  return extents;
}

/** Words are hyphenated if the spaces of a line would grow by more than this, or its ragged end be longer, in ems. */
const loosest = { justify: 0.18, ragged: 4 };
/** The same after `longestLadder` consecutive hyphens: only if the line could not be justified without another one. */
const loosestInLadder = { justify: widest, ragged: Infinity };
const longestLadder = 2;

function isLadder(clusters: readonly Cluster[], extents: readonly Extent[]): boolean {
  const before = extents.slice(-longestLadder);
  return before.length === longestLadder && before.every(({ end }) => clusters[end - 1]?.hyphen === true);
}

/** Hyphenates the first word that doesn't fit, if the line is loose without it; returns whether it did. */
function hyphenateLine(
  clusters: Cluster[],
  { start, end, forced }: Extent,
  room: number,
  hyphenate: Hyphenate,
  alignment: Alignment,
  limit: typeof loosest,
): boolean {
  const word = clusters[end];
  if (forced || word === undefined) return false;
  const line = clusters.slice(start, end);
  const width = line.reduce((sum, { width: own, gap }) => sum + own + gap, 0);
  const trimmed = width - (line.at(-1)?.kind === 'space' ? (line.at(-1)?.width ?? 0) : 0);
  const slack = (room - trimmed) / word.span.style.size;
  const gaps = Math.max(1, line.filter(({ kind }) => kind === 'space').length - 1);
  if (alignment === 'justify' ? slack / gaps <= limit.justify : slack <= limit.ragged) return false;
  const parts = partWord(word, room - width, hyphenate);
  if (parts === undefined) return false;
  clusters.splice(end, 1, parts.head, parts.tail);
  return true;
}

/** The lines of a title: broken by meaning, or at the narrowest measure with the same number of lines. */
function balance(clusters: Cluster[], shape: ParagraphShape): Extent[] {
  const full = takeLines(clusters, shape, shape.measure);
  if (full.length < 2 || full.length > 6) return full;
  const han = clusters.filter(({ kind }) => kind === 'han').length > clusters.length / 2;
  if (han && full.length === 2) return partAtSense(clusters, shape) ?? full;
  return partAtColon(clusters, shape, full.length) ?? narrow(clusters, shape, full);
}

/** Title and subtitle on separate lines, if that takes no more lines. */
function partAtColon(clusters: Cluster[], shape: ParagraphShape, lines: number): Extent[] | undefined {
  const colon = clusters.findIndex(({ text }) => /[:：]$/.test(text));
  const end = colon + (clusters[colon + 1]?.kind === 'space' ? 2 : 1);
  // Nothing follows the colon: this is the title alone, in the recursive call.
  if (colon < 0 || end >= clusters.length || clusters[end - 1]?.after !== Break.allowed) return undefined;
  const title = balance(clusters.slice(0, end), shape);
  const rest = balance(clusters.slice(end), { ...shape, firstIndent: shape.indent });
  if (title.length + rest.length > lines) return undefined;
  return [...title, ...rest.map((extent) => ({ ...extent, start: extent.start + end, end: extent.end + end }))];
}

function narrow(clusters: Cluster[], shape: ParagraphShape, full: Extent[]): Extent[] {
  let low = shape.measure / 2;
  let high = shape.measure;
  let best = full;
  while (high - low > shape.measure / 200) {
    const middle = (low + high) / 2;
    const narrower = takeLines(clusters, shape, middle);
    if (narrower.length > full.length) low = middle;
    else {
      high = middle;
      best = narrower;
    }
  }
  return best;
}

/**
 * Two lines of Chinese, broken after a mark if there is one, never inside quotation marks or brackets: words have no
 * spaces, and a title that breaks inside a word reads badly. `undefined` if no such place leaves space for both lines.
 */
function partAtSense(clusters: readonly Cluster[], shape: ParagraphShape): Extent[] | undefined {
  const widths = clusters.map(({ width, gap }) => width + gap);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let best: { readonly end: number; readonly cost: number } | undefined;
  let depth = 0;
  let width = 0;
  clusters.forEach(({ kind, text, after }, index) => {
    if (kind === 'open') depth++;
    else if (closers.has(text)) depth--;
    width += widths[index] ?? 0;
    if (after !== Break.allowed || depth > 0 || width > shape.measure || total - width > shape.measure) return;
    const mark = kind === 'close' && !closers.has(text) ? total : 0;
    const particle = leaning.has(clusters[index + 1]?.text ?? '') ? width / 4 : 0;
    const cost = Math.abs(total - 2 * width) - mark + particle;
    if (best === undefined || cost < best.cost) best = { end: index + 1, cost };
  });
  if (best === undefined) return undefined;
  return [
    { start: 0, end: best.end, forced: false },
    { start: best.end, end: clusters.length, forced: false },
  ];
}

/** Words that should stay with the text before them and not begin a line. */
const leaning = new Set('与和及或的');
const closers = new Set('）》〉」』】〕］｝”’〗');

function takeLine(clusters: readonly Cluster[], start: number, room: number, flush: boolean): Extent {
  let width = flush ? -(clusters[start]?.lead ?? 0) : 0;
  let lastBreak = -1;
  for (let i = start; i < clusters.length; i++) {
    const cluster = clusters[i];
    if (cluster === undefined) break;
    if (cluster.kind !== 'space' && width + cluster.width - cluster.trail > room + 0.001 && i > start) {
      return { start, end: lastBreak < 0 ? i : lastBreak + 1, forced: false };
    }
    width += cluster.width + cluster.gap;
    if (cluster.after === Break.forced) return { start, end: i + 1, forced: true };
    const hyphened = cluster.hyphen === true ? width + hyphenWidth(cluster) <= room + 0.001 : true;
    if (cluster.after === Break.allowed && hyphened) lastBreak = i;
  }
  return { start, end: clusters.length, forced: false };
}

/** No paragraph ends in a line of one character (CLREQ 3.1.8): a character of the line before moves down to it. */
function fillLastLine(clusters: readonly Cluster[], extents: Extent[]): void {
  const last = extents.at(-1);
  const before = extents.at(-2);
  if (last === undefined || before === undefined || before.forced) return;
  const signs = (start: number, end: number): number =>
    clusters.slice(start, end).filter(({ kind }) => kind === 'han' || kind === 'word').length;
  const only = clusters.slice(last.start, last.end).find(({ kind }) => kind === 'han' || kind === 'word');
  if (signs(last.start, last.end) > 1 || only?.kind !== 'han') return;
  for (let end = before.end - 1; end > before.start + 4; end--) {
    if (clusters[end - 1]?.after !== Break.allowed || signs(end, last.end) < 2) continue;
    extents.splice(-2, 2, { ...before, end }, { ...last, start: end });
    return;
  }
}

function setLine(
  clusters: readonly Cluster[],
  { start, end, forced }: Extent,
  shape: ParagraphShape,
  first: boolean,
  final: boolean,
): TextLine {
  let last = end;
  while (last > start + 1 && clusters[last - 1]?.kind === 'space') last--;
  const taken = clusters.slice(start, last);
  const space = last < end ? clusters[last] : undefined;
  const head = taken[0];
  const closing = taken.at(-1);
  if (closing?.hyphen === true && !final && !forced) taken[taken.length - 1] = withHyphen(closing);
  const tail = taken.at(-1);
  // an opening mark is flush with the edge of a line; after the indent of a paragraph it keeps its full width
  const trimmed = shape.direction === 'rtl' || (first && shape.firstIndent > 0) ? 0 : (head?.lead ?? 0);
  const width = taken.reduce((sum, { width: own, gap }) => sum + own + gap, 0);
  const justify = shape.alignment === 'justify';
  return new TextLine({
    clusters: taken,
    measure: shape.measure,
    height: shape.lineHeight,
    baseline: shape.baseline,
    indent: first ? shape.firstIndent : shape.indent,
    natural: width - trimmed - (tail?.gap ?? 0) - (tail?.trail ?? 0),
    trimmed,
    alignment: justify && (forced || final) ? 'start' : shape.alignment,
    direction: shape.direction,
    ...(space === undefined ? {} : { space }),
  });
}
