import type * as Format from '../../schema/report.gen.js';
import type { OutlineBlock, OutlineFact, OutlineRecommendation, OutlineSection, OutlineTable } from '../outline.js';
import { fact, label, list, text, type Phrase } from '../phrase.js';
import type { ReportIndex } from '../report-index.js';
import { addressPhrase } from './address.js';
import { numberSections, outlineFacts, outlineField, outlineSection, type SectionMaker } from './field.js';

/** Part 5: integration as a table, strategies, recommendations, outlook. */
export function outlineFuture(index: ReportIndex): readonly SectionMaker[] {
  const { integration = [], strategies = [], recommendations = [], outlook } = index.report.parts.future;
  const pointer = '/parts/future';
  return [
    (path) =>
      outlineSection({
        key: 'future.integration',
        pointer: `${pointer}/integration`,
        level: 2,
        path,
        title: label('integration'),
        children: integration.length === 0 ? [] : [outlineIntegration(index, integration, `${pointer}/integration`)],
      }),
    (path) =>
      outlineSection({
        key: 'future.strategies',
        pointer: `${pointer}/strategies`,
        level: 2,
        path,
        title: label('strategies'),
        children: numberSections(
          path,
          strategies.map(
            (item, i): SectionMaker =>
              (at) =>
                outlineStrategy(index, item, `${pointer}/strategies/${String(i)}`, at),
          ),
        ),
      }),
    (path) =>
      outlineSection({
        key: 'future.recommendations',
        pointer: `${pointer}/recommendations`,
        level: 2,
        path,
        title: label('recommendations'),
        children: recommendations.map((item, i) => outlineRecommendation(index, item, i)),
      }),
    (path) =>
      outlineSection({
        key: 'future.outlook.section',
        pointer: `${pointer}/outlook`,
        level: 2,
        path,
        title: label('outlook'),
        children: outlineField(
          outlook,
          { pointer: `${pointer}/outlook`, level: 2, numbering: path, counted: true },
          index,
        ),
      }),
  ];
}

function outlineIntegration(index: ReportIndex, rows: readonly Format.Integration[], pointer: string): OutlineTable {
  return {
    type: 'table',
    key: 'tbl--integration',
    pointer,
    caption: label('integrationTable'),
    columns: [
      { head: label('integration.china'), kind: 'text', weight: 3 },
      { head: label('integration.partner', { partner: index.partner }), kind: 'text', weight: 3 },
      { head: label('integration.how'), kind: 'text', weight: 6 },
    ],
    rows: rows.map((row, i) => ({
      key: `future.integration.${String(i)}`,
      cells: [
        { header: true, content: addressPhrase(row.china) },
        { header: false, content: { kind: 'reference', target: `entry-${row.partner}`, as: 'title' } as Phrase },
        ...outlineField(row.how, { pointer: `${pointer}/${String(i)}/how`, level: 3 }).map((content) => ({
          header: false,
          content,
        })),
      ],
    })),
  };
}

function outlineStrategy(
  index: ReportIndex,
  item: Format.Strategy,
  pointer: string,
  path: readonly number[],
): readonly OutlineSection[] {
  const key = `entry-${item.id}`;
  const facts = [
    ...aspectFacts(item.aspects).map(({ label: name, value }) => fact(name, value)),
    ...basisFacts(item.basis).map(({ label: name, value }) => fact(name, value)),
  ];
  const children: OutlineBlock[] = [
    ...outlineField(item.text, { pointer: `${pointer}/text`, level: 3, numbering: path, counted: true }, index),
    ...outlineFacts(key, pointer, facts),
  ];
  return outlineSection({
    key,
    pointer,
    level: 3,
    path,
    title: text(item.title, `${pointer}/title`),
    listed: true,
    children,
  });
}

function outlineRecommendation(index: ReportIndex, item: Format.Recommendation, i: number): OutlineRecommendation {
  const pointer = `/parts/future/recommendations/${String(i)}`;
  const { addressees = [], connectivity = [], horizon } = item;
  const facts: OutlineFact[] = [
    ...(addressees.length === 0
      ? []
      : [
          {
            label: 'addressee' as const,
            value: list(addressees.map((one, at) => addressee(index, one, `${pointer}/addressees/${String(at)}`))),
          },
        ]),
    ...(horizon === undefined ? [] : [{ label: 'horizon' as const, value: label(`horizon.${horizon}`) }]),
    ...(connectivity.length === 0
      ? []
      : [{ label: 'connectivity' as const, value: list(connectivity.map((name) => label(`connectivity.${name}`))) }]),
    ...aspectFacts(item.aspects),
    ...basisFacts(item.basis),
  ];
  return {
    type: 'recommendation',
    key: `rec-${item.id}`,
    pointer,
    number: i + 1,
    demand: text(item.title, `${pointer}/title`),
    children: outlineField(item.text, { pointer: `${pointer}/text`, level: 3, counted: true }, index),
    facts,
  };
}

function addressee(
  index: ReportIndex,
  one: NonNullable<Format.Recommendation['addressees']>[number],
  pointer: string,
): Phrase {
  return typeof one === 'string' ? label(`addressee.${one}`, { partner: index.partner }) : text(one, pointer);
}

function aspectFacts(aspects: readonly Format.Aspect[] = []): readonly OutlineFact[] {
  return aspects.length === 0
    ? []
    : [{ label: 'aspects', value: list(aspects.map((name) => label(`aspect.${name}`))) }];
}

function basisFacts(basis: readonly string[] = []): readonly OutlineFact[] {
  return basis.length === 0
    ? []
    : [
        {
          label: 'basis',
          value: list(
            basis.map((id): Phrase => ({ kind: 'reference', target: `entry-${id}`, as: 'title' })),
            'clause',
          ),
        },
      ];
}
