import type { GateTerm } from '../../diagnostics/gate.js';
import type { LabelKey } from '../../language/language.js';
import type { PartKey, Point, Report, Side } from '../../schema/report.gen.js';
import { hasText } from './has-text.js';

/** A point that the letter requires in a part, and whether the report has it. */
export interface PartPoint {
  /** Path below `parts`, as in addresses. */
  readonly path: string;
  readonly present: boolean;
  readonly term: GateTerm & { readonly label: LabelKey };
  /** The side that writes it; absent if both do. */
  readonly side?: Side;
}

/** The points of the letter (item 2, General structure of the report) in one part. */
export function pointsOf(part: PartKey, report: Report): readonly PartPoint[] {
  const { parts } = report;
  switch (part) {
    case 'modernization': {
      const { china, partner, comparison } = parts.modernization;
      return [
        ofSide('modernization.china.review', china?.review, 'review', 'china'),
        ofSide('modernization.china.problems', china?.problems, 'problemAnalysis', 'china'),
        ofSide('modernization.partner.review', partner?.review, 'review', 'partner'),
        ofSide('modernization.partner.problems', partner?.problems, 'problemAnalysis', 'partner'),
        {
          path: 'modernization.comparison',
          present: hasText(comparison?.text) || (comparison?.rows ?? []).length > 0,
          term: { label: 'comparison' },
        },
      ];
    }
    case 'interaction': {
      const { context, achievements, problems, prospects } = parts.interaction;
      return [
        joint('interaction.context', hasText(context), 'context'),
        joint('interaction.achievements', hasEntries(achievements), 'achievements'),
        joint('interaction.problems', hasEntries(problems), 'problems'),
        joint('interaction.prospects', hasText(prospects?.text), 'prospects'),
      ];
    }
    case 'chinaInitiative': {
      const { purpose, content, meaning } = parts.chinaInitiative;
      return [
        written('chinaInitiative.purpose', purpose, 'purpose', 'china'),
        written('chinaInitiative.content', content, 'content', 'china'),
        written('chinaInitiative.meaning', meaning, 'meaning', 'china'),
      ];
    }
    case 'partnerInitiatives': {
      const items = parts.partnerInitiatives.items ?? [];
      if (items.length === 0) {
        const label = 'kind.initiative';
        return [{ path: 'partnerInitiatives.items', present: false, term: { label }, side: 'partner' }];
      }
      return items.flatMap((item) =>
        (['purpose', 'content', 'meaning'] as const).map((field) => ({
          path: 'partnerInitiatives.items',
          present: hasText(item[field]),
          term: { label: field, of: item.name },
          side: 'partner' as const,
        })),
      );
    }
    case 'future': {
      const { integration, strategies, recommendations } = parts.future;
      return [
        joint('future.integration', hasEntries(integration), 'integration'),
        joint('future.strategies', hasEntries(strategies), 'strategies'),
        joint('future.recommendations', hasEntries(recommendations), 'recommendations'),
      ];
    }
  }
}

function hasEntries(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

function joint(path: string, present: boolean, label: LabelKey): PartPoint {
  return { path, present, term: { label } };
}

function written(path: string, point: Point | undefined, label: LabelKey, side: Side): PartPoint {
  return { path, present: hasText(point), term: { label }, side };
}

function ofSide(path: string, point: Point | undefined, label: LabelKey, side: Side): PartPoint {
  return { path, present: hasText(point), term: { label, side }, side };
}
