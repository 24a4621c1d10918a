import type * as Format from '../../schema/report.gen.js';
import type { OutlineBlock, OutlineTable } from '../outline.js';
import { label, text } from '../phrase.js';
import type { ReportIndex } from '../report-index.js';
import { numberSections, outlineField, outlineSection, type SectionMaker } from './field.js';

/** Part 1: the process in each country, then the comparison, in words and as a table. */
export function outlineModernization(index: ReportIndex): readonly SectionMaker[] {
  const part = index.report.parts.modernization;
  return [
    (path) => outlineCountry(index, 'china', part.china, path),
    (path) => outlineCountry(index, 'partner', part.partner, path),
    (path) => {
      const pointer = '/parts/modernization/comparison';
      const rows = part.comparison?.rows ?? [];
      const children: OutlineBlock[] = [
        ...outlineField(
          part.comparison?.text,
          { pointer: `${pointer}/text`, level: 2, numbering: path, counted: true },
          index,
        ),
        ...(rows.length === 0 ? [] : [outlineComparison(index, rows, `${pointer}/rows`)]),
      ];
      return outlineSection({
        key: 'modernization.comparison',
        pointer,
        level: 2,
        path,
        title: label('comparison'),
        children,
      });
    },
  ];
}

function outlineCountry(
  index: ReportIndex,
  side: Format.Side,
  process: Format.CountryProcess | undefined,
  path: readonly number[],
) {
  const pointer = `/parts/modernization/${side}`;
  const children = numberSections(
    path,
    (['review', 'problems'] as const).map(
      (name): SectionMaker =>
        (at) =>
          outlineSection({
            key: `modernization.${side}.${name}.section`,
            pointer: `${pointer}/${name}`,
            level: 3,
            path: at,
            title: label(name === 'review' ? 'review' : 'problemAnalysis'),
            children: outlineField(
              process?.[name],
              { pointer: `${pointer}/${name}`, level: 3, numbering: at, counted: true },
              index,
            ),
          }),
    ),
  );
  const country = side === 'china' ? index.china : index.partner;
  return outlineSection({
    key: `modernization.${side}`,
    pointer,
    level: 2,
    path,
    title: label('process.country', { country }),
    children,
  });
}

function outlineComparison(index: ReportIndex, rows: readonly Format.ComparisonRow[], pointer: string): OutlineTable {
  return {
    type: 'table',
    key: 'tbl--comparison',
    pointer,
    caption: label('comparisonTable'),
    columns: [
      { head: label('feature'), kind: 'text', weight: 2 },
      { head: index.china, kind: 'text', weight: 4 },
      { head: index.partner, kind: 'text', weight: 4 },
    ],
    rows: rows.map((row, i) => {
      const at = `${pointer}/${String(i)}`;
      return {
        key: `modernization.comparison.rows.${String(i)}`,
        cells: [
          { header: true, content: text(row.feature, `${at}/feature`) },
          ...(['china', 'partner'] as const).flatMap((side) =>
            outlineField(row[side], { pointer: `${at}/${side}`, level: 3 }).map((content) => ({
              header: false,
              content,
            })),
          ),
        ],
      };
    }),
  };
}
