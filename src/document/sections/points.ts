import type { Point } from '../../schema/report.gen.js';
import { label } from '../phrase.js';
import type { ReportIndex } from '../report-index.js';
import { keyOf, outlineField, outlineSection, type SectionMaker } from './field.js';

/** Purpose, content and meaning, for the initiative of part 3 and each one of part 4. */
export function outlinePoints(
  index: ReportIndex,
  pointer: string,
  points: { readonly purpose?: Point; readonly content?: Point; readonly meaning?: Point },
  level: 2 | 3,
): readonly SectionMaker[] {
  return (['purpose', 'content', 'meaning'] as const).map((name): SectionMaker => (path) => {
    const place = { pointer: `${pointer}/${name}`, level, numbering: path, counted: true };
    return outlineSection({
      key: `${keyOf(place.pointer)}.section`,
      pointer: place.pointer,
      level,
      path,
      title: label(name),
      children: outlineField(points[name], place, index),
    });
  });
}
