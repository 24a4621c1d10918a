import type * as Format from '../../schema/report.gen.js';
import type { OutlineBlock, OutlineSection } from '../outline.js';
import { label, text } from '../phrase.js';
import type { ReportIndex } from '../report-index.js';
import { numberSections, outlineField, outlineSection, type SectionMaker } from './field.js';
import { outlineFuture } from './future.js';
import { outlineInteraction } from './interaction.js';
import { outlineModernization } from './modernization.js';
import { partOrder } from './part-order.js';
import { outlinePartnerInitiatives } from './partner-initiatives.js';
import { outlinePoints } from './points.js';

/** The five parts. A part without a text is printed as a heading, since the letter asks for all five. */
export function outlineParts(index: ReportIndex): OutlineSection[] {
  return partOrder.map(({ part, key }, i) => {
    const pointer = `/parts/${part}`;
    const { title, sections = [] } = index.report.parts[part];
    const number = i + 1;
    const own = sections.map(
      (section, at): SectionMaker =>
        (path) =>
          outlineOwnSection(section, `${pointer}/sections/${String(at)}`, path, index),
    );
    return {
      type: 'section',
      key,
      pointer,
      level: 1,
      opener: 'part',
      number: { of: 'part', path: [number] },
      title:
        title === undefined
          ? label(`part.${part}`, { china: index.china, partner: index.partner })
          : text(title, `${pointer}/title`),
      listed: true,
      children: numberSections([number], [...makersOf(part, index), ...own]),
    };
  });
}

function makersOf(part: Format.PartKey, index: ReportIndex): readonly SectionMaker[] {
  switch (part) {
    case 'modernization':
      return outlineModernization(index);
    case 'interaction':
      return outlineInteraction(index);
    case 'chinaInitiative':
      return outlinePoints(index, '/parts/chinaInitiative', index.report.parts.chinaInitiative, 2);
    case 'partnerInitiatives':
      return outlinePartnerInitiatives(index);
    case 'future':
      return outlineFuture(index);
  }
}

function outlineOwnSection(
  section: Format.Section,
  pointer: string,
  path: readonly number[],
  index: ReportIndex,
): OutlineSection[] {
  const children: OutlineBlock[] = [
    ...outlineField(
      section.by === undefined ? section.text : { text: section.text, by: section.by },
      { pointer: section.by === undefined ? `${pointer}/text` : pointer, level: 2, numbering: path, counted: true },
      index,
    ),
  ];
  return outlineSection({
    key: `sec-${section.id}`,
    pointer,
    level: 2,
    path,
    title: text(section.title, `${pointer}/title`),
    children,
  });
}
