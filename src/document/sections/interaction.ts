import type * as Format from '../../schema/report.gen.js';
import type { OutlineBlock, OutlineSection } from '../outline.js';
import { fact, label, list, text } from '../phrase.js';
import type { ReportIndex } from '../report-index.js';
import { numberSections, outlineFacts, outlineField, outlineSection, type SectionMaker } from './field.js';

/** Part 2: context, achievements, problems, prospects. */
export function outlineInteraction(index: ReportIndex): readonly SectionMaker[] {
  const part = index.report.parts.interaction;
  const pointer = '/parts/interaction';
  return [
    (path) =>
      outlineSection({
        key: 'interaction.context.section',
        pointer: `${pointer}/context`,
        level: 2,
        path,
        title: label('context'),
        children: outlineField(
          part.context,
          { pointer: `${pointer}/context`, level: 2, numbering: path, counted: true },
          index,
        ),
      }),
    (path) => outlineExchanges(index, 'achievements', part.achievements ?? [], path),
    (path) => outlineExchanges(index, 'problems', part.problems ?? [], path),
    (path) => {
      const { text: prospects, likelihood } = part.prospects ?? {};
      const at = `${pointer}/prospects`;
      const children: OutlineBlock[] = [
        ...(likelihood === undefined
          ? []
          : [
              {
                type: 'paragraph' as const,
                key: 'interaction.prospects.likelihood',
                pointer: `${at}/likelihood`,
                role: 'lead' as const,
                phrase: label('likelihood', { value: label(`likelihood.${likelihood}`) }),
              },
            ]),
        ...outlineField(prospects, { pointer: `${at}/text`, level: 2, numbering: path, counted: true }, index),
      ];
      return outlineSection({
        key: 'interaction.prospects',
        pointer: at,
        level: 2,
        path,
        title: label('prospects'),
        children,
      });
    },
  ];
}

function outlineExchanges(
  index: ReportIndex,
  name: 'achievements' | 'problems',
  exchanges: readonly Format.Exchange[],
  path: readonly number[],
): readonly OutlineSection[] {
  const pointer = `/parts/interaction/${name}`;
  const children = numberSections(
    path,
    exchanges.map(
      (exchange, i): SectionMaker =>
        (at) =>
          outlineExchange(index, exchange, `${pointer}/${String(i)}`, at),
    ),
  );
  return outlineSection({ key: `interaction.${name}`, pointer, level: 2, path, title: label(name), children });
}

function outlineExchange(
  index: ReportIndex,
  exchange: Format.Exchange,
  pointer: string,
  path: readonly number[],
): readonly OutlineSection[] {
  const key = `entry-${exchange.id}`;
  const connectivity = exchange.connectivity ?? [];
  const sources = exchange.sources ?? [];
  const facts = [
    ...(connectivity.length === 0
      ? []
      : [fact('connectivity', list(connectivity.map((name) => label(`connectivity.${name}`))))]),
    ...(sources.length === 0 ? [] : [fact('sources', { kind: 'citation', keys: sources })]),
  ];
  const children: OutlineBlock[] = [
    ...outlineField(exchange.text, { pointer: `${pointer}/text`, level: 3, numbering: path, counted: true }, index),
    ...outlineFacts(key, pointer, facts),
  ];
  return outlineSection({
    key,
    pointer,
    level: 3,
    path,
    title: text(exchange.title, `${pointer}/title`),
    listed: true,
    children,
  });
}
