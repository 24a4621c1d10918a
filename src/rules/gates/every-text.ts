import type { Party } from '../../diagnostics/gate.js';
import { collectTexts } from '../context/collect-texts.js';
import { hasTextIn } from '../context/has-text.js';
import type { RuleContext } from '../context/rule-context.js';
import { listIds } from '../../document/report-index.js';
import { type Edition, sameLanguage } from '../../document/editions.js';
import { bothSides, byPeople, bySides } from '../parties.js';
import type { GateRule } from '../rule.js';

/** How many of the missing texts a finding lists. */
const shown = 5;

/** A full edition has every text in its language. The abstract has its own gate. */
export const everyText: GateRule = {
  code: 'phase/every-text',
  kind: 'gate',
  phase: 'III',
  title: { en: 'A full edition has every text', zh: '完整版本文字齐全' },
  why: {
    en: 'Neither side’s readers may get less than the other’s.',
    zh: '任何一方的读者都不应少读到内容。',
  },
  help: {
    en: 'Translate the texts, or make the edition a synopsis with `extent: synopsis`.',
    zh: '请补齐译文，或将该版本改为提要（`extent: synopsis`）。',
  },
  bad: 'title:\n  zh: 贸易\n  en: Trade',
  good: 'title:\n  zh: 贸易\n  en: Trade\n  kk: Сауда',
  *check(context) {
    const texts = collectTexts(context.report).filter(({ pointer }) => pointer !== '/front/abstract');
    for (const edition of context.editions.filter(({ extent }) => extent === 'full')) {
      const missing = texts.filter(({ text }) => !hasTextIn(text, edition.language));
      if (missing.length === 0) continue;
      yield {
        pointer: edition.pointer,
        sentence: 'gate.texts-missing',
        values: {
          language: { kind: 'languages', tags: [edition.language] },
          count: { kind: 'count', count: missing.length },
        },
        owes: translatorsOf(edition, context),
        related: missing.slice(0, shown).map(({ pointer }) => ({
          pointer,
          message: { en: `No text in \`${edition.language}\` here.`, zh: `此处没有 \`${edition.language}\` 的文字。` },
        })),
      };
    }
  },
};

/** The edition's translators; if there are none, the side whose language it is. */
function translatorsOf({ language, translators }: Edition, { people, ownLanguages }: RuleContext): readonly Party[] {
  const known = listIds(translators).filter((id) => people.has(id));
  if (known.length > 0) return byPeople(...known);
  if (sameLanguage(language, 'zh')) return bySides('china');
  if (!sameLanguage(language, 'en') && ownLanguages.some((own) => sameLanguage(own, language))) {
    return bySides('partner');
  }
  return bothSides;
}
