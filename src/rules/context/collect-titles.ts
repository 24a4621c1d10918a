import { collectProse } from '../../prose/collect-prose.js';
import type { PartKey, Report, Text } from '../../schema/report.gen.js';
import { partKeys } from './report-paths.js';

/** A title, caption or heading that gets a number in print. */
export interface Title {
  readonly text: string;
  readonly pointer: string;
  /** Its start in the string at the pointer, in UTF-16 offsets; 0 except for headings in prose. */
  readonly start: number;
  readonly language?: string;
  /** Equal for titles in one list and language. */
  readonly group: string;
}

interface Titled {
  readonly title?: Text;
  readonly name?: Text;
  readonly caption?: Text;
}

/** Titles of lists and parts in file order, then the headings in prose. */
export function collectTitles(report: Report): readonly Title[] {
  const { parts, tables, boxes, appendices } = report;
  const ofParts = partKeys.map((key) => titlesOf([parts[key]], (): string => `/parts/${key}`));
  return [
    ...ofParts.flat(),
    ...partKeys.flatMap((key) => inList(sectionsOf(report, key), `/parts/${key}/sections`)),
    ...inList(parts.interaction.achievements, '/parts/interaction/achievements'),
    ...inList(parts.interaction.problems, '/parts/interaction/problems'),
    ...inList(parts.partnerInitiatives.items, '/parts/partnerInitiatives/items'),
    ...inList(parts.future.strategies, '/parts/future/strategies'),
    ...inList(parts.future.recommendations, '/parts/future/recommendations'),
    ...inList(tables, '/tables'),
    ...inList(boxes, '/boxes'),
    ...inList(appendices, '/appendices'),
    ...headings(report),
  ];
}

function sectionsOf({ parts }: Report, key: PartKey): readonly Titled[] | undefined {
  return parts[key].sections;
}

function inList(items: readonly Titled[] | undefined, pointer: string): readonly Title[] {
  return titlesOf(items ?? [], (index) => `${pointer}/${String(index)}`);
}

function titlesOf(items: readonly Titled[], pointerOf: (index: number) => string): readonly Title[] {
  const group = pointerOf(0);
  return items.flatMap((item, index) =>
    (['title', 'name', 'caption'] as const).flatMap((key): readonly Title[] => {
      const text = item[key];
      const pointer = `${pointerOf(index)}/${key}`;
      if (text === undefined) return [];
      if (typeof text === 'string') return [{ text, pointer, start: 0, group }];
      return Object.entries(text).map(([language, written]) => ({
        text: written,
        pointer: `${pointer}/${language}`,
        start: 0,
        language,
        group: `${group} ${language}`,
      }));
    }),
  );
}

function headings(report: Report): readonly Title[] {
  return [...collectProse(report)].flatMap(({ pointer, language, markdown }) =>
    Array.from(markdown.matchAll(/^( {0,3}#{1,6}[ \t]+)(\S.*)$/gm), ({ index, 1: signs = '', 2: text = '' }) => ({
      text,
      pointer,
      start: index + signs.length,
      group: pointer,
      ...(language === undefined ? {} : { language }),
    })),
  );
}
