import type { Inline } from '../../document/nodes.js';
import type { FlowItem, LineItem } from '../flow/items.js';
import { buildLines } from '../text/build-lines.js';
import type { Cluster } from '../text/cluster.js';
import { keepWords } from '../text/keep-words.js';
import { makeClusters } from '../text/make-clusters.js';
import type { Span, TextStyle } from '../text/span.js';
import type { Alignment, Mark } from '../text/text-line.js';
import type { Context } from './context.js';
import { ownSpans } from './own-spans.js';
import { plainSpan, spansOf } from './spans.js';

/** How a paragraph differs from its context. Lengths in points. */
export interface ParagraphOptions {
  readonly style?: Partial<TextStyle>;
  readonly lineHeight?: number;
  readonly alignment?: Alignment;
  /** Indents in points; a hanging indent is an `indent` with no `firstIndent`. */
  readonly firstIndent?: number;
  readonly indent?: number;
  /** Whether it is neither hyphenated nor divided by a page, as headings are. Default: two lines on either side. */
  readonly whole?: boolean;
  /** Whether its lines get similar lengths, as in titles. */
  readonly balanced?: boolean;
}

/** Sets inlines as a paragraph of the context. */
export function setInlines(
  inlines: readonly Inline[],
  context: Context,
  options: ParagraphOptions = {},
): readonly LineItem[] {
  const style = { ...context.style, ...options.style };
  return setSpans(spansOf(inlines, style, context.typesetting.language, context.shared), context, options);
}

/** Sets plain text as a paragraph of the context. */
export function setText(text: string, context: Context, options: ParagraphOptions = {}): readonly LineItem[] {
  return setSpans(
    [plainSpan(text, { ...context.style, ...options.style }, context.typesetting.language)],
    context,
    options,
  );
}

/** Sets spans as a paragraph; at least two lines stay together at either end of a page. */
export function setSpans(
  spans: readonly Span[],
  context: Context,
  options: ParagraphOptions = {},
): readonly LineItem[] {
  const size = options.style?.size ?? context.style.size;
  const lineHeight =
    options.lineHeight ?? (options.style?.size === undefined ? context.lineHeight : size * context.typesetting.leading);
  const indent = options.indent ?? 0;
  const { direction, language, middle } = context.typesetting;
  const clusters = makeClusters(owned(spans, context), context.shared.fonts, language);
  const lines = buildLines(options.whole === true ? wholeWords(clusters, context) : clusters, {
    measure: context.width,
    firstIndent: options.firstIndent ?? (options.indent === undefined ? context.indent * size : 0),
    indent,
    lineHeight,
    // the middle of the ink is in the middle of the line
    baseline: lineHeight / 2 + size * middle,
    alignment: asRead(options.alignment ?? alignmentIn(context), context),
    direction,
    balanced: options.balanced ?? false,
    ...(options.whole === true ? {} : { hyphenate: context.shared.hyphenate }),
  });
  const last = lines.length - 1;
  return lines.map((line, index) => ({
    type: 'line',
    line,
    height: lineHeight,
    x: 0,
    keep: index < last && (options.whole === true || index === 0 || index === last - 1),
    frames: [],
    beside: [],
    counted: context.numbered,
  }));
}

function owned(spans: readonly Span[], { owner, shared, typesetting }: Context): readonly Span[] {
  return ownSpans(spans, { owner, language: typesetting.language, noteName: shared.labels.note });
}

/** Columns with fewer ems are too narrow to justify alphabetic text; Han needs no word spaces for it. */
const narrowest = 26;

function alignmentIn({ typesetting, width, style }: Context): Alignment {
  return typesetting.han || width >= narrowest * style.size ? typesetting.alignment : 'start';
}

/** A line in the other direction, such as a Chinese title on an Arabic cover, starts where the page starts. */
function asRead(alignment: Alignment, { flow, typesetting }: Context): Alignment {
  if (flow === typesetting.direction) return alignment;
  return alignment === 'start' ? 'end' : alignment === 'end' ? 'start' : alignment;
}

/** Han titles, captions and names of more than one line break between words only. */
function wholeWords(clusters: readonly Cluster[], context: Context): readonly Cluster[] {
  const { typesetting, shared, width } = context;
  const natural = clusters.reduce((sum, cluster) => sum + cluster.width + cluster.gap, 0);
  return typesetting.han && natural > width ? keepWords(clusters, typesetting.language, shared.names) : clusters;
}

/** Adds a mark to the first line of the items. */
export function withMark(items: readonly FlowItem[], mark: Mark): readonly FlowItem[] {
  const first = firstLine(items);
  if (first !== undefined) first.line.marks = [...first.line.marks, mark];
  return items;
}

function firstLine(items: readonly FlowItem[]): LineItem | undefined {
  for (const item of items) {
    if (item.type === 'line') return item;
    if (item.type !== 'row') continue;
    for (const cell of item.cells) {
      const found = firstLine(cell.items);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Puts a separate line, the text of the context's element, beside the first line: a marker, a number, an ordinal. */
export function withBeside(
  items: readonly FlowItem[],
  spans: readonly Span[],
  place: { readonly x: number; readonly width: number; readonly alignment: Alignment },
  context: Context,
): readonly FlowItem[] {
  const index = items.findIndex((item) => item.type === 'line');
  const target = items[index];
  if (target?.type !== 'line') return items;
  const [line] = buildLines(makeClusters(owned(spans, context), context.shared.fonts, context.typesetting.language), {
    measure: place.width,
    firstIndent: 0,
    indent: 0,
    lineHeight: target.line.height,
    baseline: target.line.baseline,
    alignment: place.alignment,
    direction: context.typesetting.direction,
  });
  if (line === undefined) return items;
  const changed = { ...target, beside: [...target.beside, { line, x: place.x }] };
  return items.map((item, at) => (at === index ? changed : item));
}
