import type { NewsConference, Report, Side } from '../../schema/report.gen.js';
import { sameLanguage } from '../../document/editions.js';

/** A news conference and its place in the file. */
export interface ConferenceEntry {
  readonly conference: NewsConference;
  readonly pointer: string;
}

/** ISO 3166-1 alpha-2 code of a side's country. */
export function countryOfSide(report: Report, side: Side): string {
  return side === 'china' ? 'CN' : report.study.country;
}

/** The conferences of a side in its own country. Default country: the side's own. */
export function conferencesAtHome(report: Report, side: Side): readonly ConferenceEntry[] {
  const home = countryOfSide(report, side);
  return (report.phases?.IV?.conferences ?? [])
    .map((conference, index) => ({ conference, pointer: `/phases/IV/conferences/${String(index)}` }))
    .filter(({ conference }) => conference.side === side && (conference.country ?? home) === home);
}

/** The languages of a side's news conference: Chinese and English in China, own language and English there. */
export function languagesOfConference(side: Side, ownLanguages: readonly string[]): readonly string[] {
  const own = side === 'china' ? ['zh'] : ownLanguages;
  return own.some((language) => sameLanguage(language, 'en')) ? own : [...own, 'en'];
}
