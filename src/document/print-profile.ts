import { printDigits } from '../language/digits.js';
import { formatMoment } from '../language/dates.js';
import { formatLabel } from '../language/format-label.js';
import type { Language } from '../language/language.js';
import type { Study } from '../schema/report.gen.js';
import type { PrintProfile } from './nodes.js';

/** A text block of 155 × 230 mm on A4. Inner and outer margins are equal, for single- and double-sided printing. */
const margins = { top: 33, bottom: 34, inner: 27.5, outer: 27.5 };

/**
 * How a study in this phase is printed. Drafts have paragraph numbers, so that seminars and opinions can cite them;
 * drafts under discussion have line numbers too. With `open-gates` (a gate is open or failed) it is a draft.
 */
export function printProfile(study: Study, language: Language, open: 'open-gates' | 'no-open-gates'): PrintProfile {
  const { phase, revision, embargo } = study;
  const word = (key: keyof typeof language.labels, values: Readonly<Record<string, string>> = {}): string =>
    formatLabel(language.labels[key] ?? key, values);
  const draft = open === 'open-gates';
  const parts = [
    ...(phase === 'done' ? [] : [word(`stamp.${phase}`)]),
    ...(draft && (phase === 'IV' || phase === 'done') ? [word('stamp.draft')] : []),
  ];
  const stamp =
    parts.length === 0 || revision === undefined
      ? parts
      : [...parts, word('revisionN', { n: printDigits(String(revision), language.digits) })];
  return {
    ...(stamp.length === 0 ? {} : { stamp: stamp.join(' · ') }),
    ...(embargo === undefined
      ? {}
      : { embargo: word('embargoedUntil', { date: formatMoment(embargo, language.locale) }) }),
    paragraphNumbers: phase !== 'IV' && phase !== 'done',
    lineNumbers: phase === 'I' || phase === 'II',
    margins,
  };
}
