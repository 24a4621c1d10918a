import { createHash } from 'node:crypto';
import type { Report, Team } from '../../schema/report.gen.js';

/**
 * The digest of a frozen text: 64 hexadecimal digits, SHA-256 (FIPS 180-4) of the canonical JSON (RFC 8785) of the
 * report in Unicode NFC, without fields that may still change: `phases`, `study.phase`, `study.url`, `study.embargo`
 * and the institutions' contacts. Files next to the report are included by name only.
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

/** A table with a CSV file counts without its rows, which may already be filled in. */
function asWritten(table: NonNullable<Report['tables']>[number]): object {
  if (table.data === undefined) return table;
  const { rows: _rows, ...written } = table;
  return written;
}

/** Canonical JSON (RFC 8785) with strings and keys in NFC; keys without a value are left out. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]): readonly [string, unknown] => [key.normalize('NFC'), member])
    // RFC 8785, 3.2.3: sorted by UTF-16 code units, as `<` does.
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}
