import type { Institution, Report, Side } from '../../schema/report.gen.js';

/** A think tank of the file; the first one of each side leads. */
export interface InstitutionEntry {
  readonly institution: Institution;
  readonly side: Side;
  readonly lead: boolean;
  readonly pointer: string;
}

/** The institutions of both sides by id; the first of duplicates. */
export function collectInstitutions(report: Report): ReadonlyMap<string, InstitutionEntry> {
  const institutions = new Map<string, InstitutionEntry>();
  for (const side of ['china', 'partner'] as const) {
    for (const [index, institution] of report.sides[side].institutions.entries()) {
      if (institutions.has(institution.id)) continue;
      const pointer = `/sides/${side}/institutions/${String(index)}`;
      institutions.set(institution.id, { institution, side, lead: index === 0, pointer });
    }
  }
  return institutions;
}

/** The lead institutions in the file, China's first. */
export function leadsOf(institutions: ReadonlyMap<string, InstitutionEntry>): readonly InstitutionEntry[] {
  return [...institutions.values()].filter((entry) => entry.lead);
}
