import { sameLanguage } from '../../document/editions.js';
import type { RuleContext } from '../context/rule-context.js';

/** JSON Pointers of the maps without an approval number, in a study that has a Chinese edition. */
export function mapsUnapproved({ report, editions }: RuleContext): readonly string[] {
  const inChinese = editions.some(({ language }) => sameLanguage(language, 'zh'));
  if (!inChinese) return [];
  return (report.figures ?? []).flatMap(({ kind, approvalNo }, index) =>
    kind === 'map' && approvalNo === undefined ? [`/figures/${String(index)}`] : [],
  );
}
