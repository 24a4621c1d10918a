import type * as Format from '../../schema/report.gen.js';
import type { OutlineBlock, OutlineSection } from '../outline.js';
import { fact, label, text, type Phrase } from '../phrase.js';
import type { ReportIndex } from '../report-index.js';
import { numberSections, outlineFacts, outlineField, outlineSection, type SectionMaker } from './field.js';
import { outlinePoints } from './points.js';

/** Part 4: an overview, then each initiative with its facts, purpose, content and meaning. */
export function outlinePartnerInitiatives(index: ReportIndex): readonly SectionMaker[] {
  const { introduction, items = [] } = index.report.parts.partnerInitiatives;
  const pointer = '/parts/partnerInitiatives';
  return [
    (path) =>
      outlineSection({
        key: 'partnerInitiatives.introduction.section',
        pointer: `${pointer}/introduction`,
        level: 2,
        path,
        title: label('introduction'),
        children: outlineField(
          introduction,
          { pointer: `${pointer}/introduction`, level: 2, numbering: path, counted: true },
          index,
        ),
      }),
    ...items.map(
      (item, i): SectionMaker =>
        (path) =>
          outlineInitiative(index, item, `${pointer}/items/${String(i)}`, path),
    ),
  ];
}

function outlineInitiative(
  index: ReportIndex,
  item: Format.Initiative,
  pointer: string,
  path: readonly number[],
): readonly OutlineSection[] {
  const key = `entry-${item.id}`;
  const facts: Phrase[] = [
    ...(item.kind === undefined ? [] : [fact('kind', label(`kind.${item.kind}`))]),
    ...(item.level === undefined ? [] : [fact('level', label(`level.${item.level}`))]),
    ...(item.adoptedBy === undefined ? [] : [fact('adoptedBy', text(item.adoptedBy, `${pointer}/adoptedBy`))]),
    ...(item.adopted === undefined ? [] : [fact('adopted', { kind: 'date', value: item.adopted })]),
    ...(item.period === undefined ? [] : [fact('period', { kind: 'period', value: item.period })]),
    ...(item.source === undefined ? [] : [fact('sources', { kind: 'citation', keys: [item.source] })]),
  ];
  const children: OutlineBlock[] = [
    ...outlineFacts(key, pointer, facts),
    ...numberSections(path, outlinePoints(index, pointer, item, 3)),
  ];
  return outlineSection({ key, pointer, level: 2, path, title: text(item.name, `${pointer}/name`), children });
}
