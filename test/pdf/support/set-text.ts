import type { LineItem } from '../../../src/pdf/flow/items.js';
import { buildLines, type ParagraphShape } from '../../../src/pdf/text/build-lines.js';
import type { Cluster } from '../../../src/pdf/text/cluster.js';
import { makeClusters } from '../../../src/pdf/text/make-clusters.js';
import type { Span, TextStyle } from '../../../src/pdf/text/span.js';
import { TextLine } from '../../../src/pdf/text/text-line.js';
import { defaultFonts } from './fonts.js';

export const plainStyle: TextStyle = {
  family: 'serif',
  weight: 400,
  italic: false,
  size: 10,
  colour: '#000000',
  raise: 0,
};

/** Text as one span: Chinese or not. */
export function span(text: string, language: 'zh' | 'en' = 'zh'): Span {
  return { text, style: plainStyle, language, han: language === 'zh' };
}

export function clustersOf(text: string, language: 'zh' | 'en' = 'zh'): readonly Cluster[] {
  return makeClusters([span(text, language)], defaultFonts, language);
}

/** The lines of a text at ten points, in a measure. */
export function linesIn(
  text: string,
  measure: number,
  language: 'zh' | 'en' = 'zh',
  shape: Partial<ParagraphShape> = {},
): readonly TextLine[] {
  const clusters = clustersOf(text, language);
  return buildLines(clusters, {
    measure,
    firstIndent: 0,
    indent: 0,
    lineHeight: 16,
    baseline: 11,
    alignment: 'justify',
    direction: 'ltr',
    ...shape,
  });
}

export function textOf(line: TextLine): string {
  return line.clusters.map((cluster) => cluster.text).join('');
}

/** One line as an item of the flow, with the mark of a note if one is given. */
export function setText(text: string, note?: string): LineItem {
  const clusters = makeClusters([{ ...span(text, 'en'), ...(note === undefined ? {} : { note }) }], defaultFonts, 'en');
  const line = new TextLine({
    clusters,
    measure: 200,
    height: 10,
    baseline: 8,
    indent: 0,
    natural: 0,
    trimmed: 0,
    alignment: 'start',
    direction: 'ltr',
  });
  return { type: 'line', line, height: 10, x: 0, keep: false, frames: [], beside: [], counted: false };
}
