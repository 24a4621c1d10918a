import type * as Format from '../../schema/report.gen.js';

/** The kind of entry that an id names. Keys of references have a separate namespace. */
export type IdKind =
  | 'person'
  | 'institution'
  | 'seminar'
  | 'decision'
  | 'position'
  | 'agreedWording'
  | 'comment'
  | 'section'
  | 'achievement'
  | 'problem'
  | 'initiative'
  | 'strategy'
  | 'recommendation'
  | 'indicator'
  | 'figure'
  | 'table'
  | 'quote'
  | 'box'
  | 'term'
  | 'appendix';

/** An id and its place; `pointer` is that of the id itself, for an indicator that of its key. */
export interface IdEntry {
  readonly id: string;
  readonly kind: IdKind;
  readonly pointer: string;
}

/** Every id of the file in the order of the format, including duplicates. */
export function collectIds(report: Format.Report): readonly IdEntry[] {
  const { phases, parts } = report;
  return [
    ...listed('institution', '/sides/china/institutions', report.sides.china.institutions),
    ...listed('person', '/sides/china/team', report.sides.china.team),
    ...listed('institution', '/sides/partner/institutions', report.sides.partner.institutions),
    ...listed('person', '/sides/partner/team', report.sides.partner.team),
    ...listed('person', '/others', report.others),
    ...listed('seminar', '/phases/II/seminars', phases?.II?.seminars),
    ...listed('decision', '/phases/II/decisions', phases?.II?.decisions),
    ...listed('position', '/phases/II/positions', phases?.II?.positions),
    ...listed('agreedWording', '/phases/II/agreedWording', phases?.II?.agreedWording),
    ...(phases?.III?.opinions ?? []).flatMap((opinion, index) =>
      listed('comment', `/phases/III/opinions/${String(index)}/comments`, opinion.comments),
    ),
    ...sections('modernization', parts.modernization.sections),
    ...listed('achievement', '/parts/interaction/achievements', parts.interaction.achievements),
    ...listed('problem', '/parts/interaction/problems', parts.interaction.problems),
    ...sections('interaction', parts.interaction.sections),
    ...sections('chinaInitiative', parts.chinaInitiative.sections),
    ...listed('initiative', '/parts/partnerInitiatives/items', parts.partnerInitiatives.items),
    ...sections('partnerInitiatives', parts.partnerInitiatives.sections),
    ...listed('strategy', '/parts/future/strategies', parts.future.strategies),
    ...listed('recommendation', '/parts/future/recommendations', parts.future.recommendations),
    ...sections('future', parts.future.sections),
    ...Object.keys(report.indicators ?? {}).map((id): IdEntry => ({
      id,
      kind: 'indicator',
      pointer: `/indicators/${id}`,
    })),
    ...listed('figure', '/figures', report.figures),
    ...listed('table', '/tables', report.tables),
    ...listed('quote', '/quotes', report.quotes),
    ...listed('box', '/boxes', report.boxes),
    ...listed('term', '/glossary', report.glossary),
    ...listed('appendix', '/appendices', report.appendices),
  ];
}

function sections(part: string, list: readonly Format.Section[] | undefined): readonly IdEntry[] {
  return listed('section', `/parts/${part}/sections`, list);
}

function listed(kind: IdKind, pointer: string, items: readonly { id?: string }[] = []): readonly IdEntry[] {
  return items.flatMap(({ id }, index) =>
    id === undefined ? [] : [{ id, kind, pointer: `${pointer}/${String(index)}/id` }],
  );
}
