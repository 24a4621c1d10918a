import { createHash } from 'node:crypto';
import type { Report, Team } from '../../schema/report.gen.js';

/**
 * What is frozen when a text is final: 64 hexadecimal digits, SHA-256 (FIPS 180-4) over the canonical JSON (RFC 8785) of
 * the report in Unicode NFC, without what may still change: `phases`, `study.phase`, `study.url`, `study.embargo` and
 * the institutions' contacts. Files beside the report count by their names.
 */
export function digestOf(report: Report): string {
  const { phases: _phases, study, sides, tables, ...rest } = report;
  const { phase: _phase, url: _url, embargo: _embargo, ...frozenStudy } = study;
  const frozen = {
    ...rest,
    study: frozenStudy,
    sides: { china: withoutContacts(sides.china), partner: withoutContacts(sides.partner) },
    ...(tables === undefined ? {} : { tables: tables.map(asWritten) }),
  };
  return createHash('sha256').update(canonicalJson(frozen), 'utf8').digest('hex');
}

function withoutContacts(team: Team): object {
  return { ...team, institutions: team.institutions.map(({ contacts: _contacts, ...institution }) => institution) };
}

/** A table that names a CSV file may have its rows filled in by now. */
function asWritten(table: NonNullable<Report['tables']>[number]): object {
  if (table.data === undefined) return table;
  const { rows: _rows, ...written } = table;
  return written;
}

/** JSON in the canonical form of RFC 8785, strings and keys in NFC; a key without a value is left out. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]): readonly [string, unknown] => [key.normalize('NFC'), member])
    // RFC 8785, 3.2.3: by UTF-16 code units, which is what `<` compares.
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}
