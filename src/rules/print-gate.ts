import type { GateState, GateTerm, GateValue, Party } from '../diagnostics/gate.js';
import { pickText } from '../document/pick-text.js';
import { printDigits } from '../language/digits.js';
import { formatMoment } from '../language/dates.js';
import { formatLabel } from '../language/format-label.js';
import type { Language } from '../language/language.js';
import { countryName, languageName } from '../language/tags.js';
import type { Report, Text } from '../schema/report.gen.js';

/** A gate in one language, for messages and the first page of a draft. */
export interface PrintedGate {
  /** “Phase III”. */
  readonly phase: string;
  readonly text: string;
  /** “both sides”, or names; absent if nobody is named. */
  readonly owes?: string;
}

/** Prints what a phase still lacks in the language of an edition, with names as in that edition. */
export function printGate(gate: GateState, language: Language, report: Report): PrintedGate {
  const values = Object.entries(gate.values).map(([name, value]) => [name, printValue(value, language, report)]);
  const text = formatLabel(label(language, gate.sentence), Object.fromEntries(values) as Record<string, string>);
  const phase = label(language, `phase.${gate.phase}`);
  const printed = { phase, text: capitalize(text, language) };
  return gate.owes.length === 0 ? printed : { ...printed, owes: printParties(gate.owes, language, report) };
}

function printValue(value: GateValue, language: Language, report: Report): string {
  switch (value.kind) {
    case 'count':
      return printDigits(String(value.count), language.digits);
    case 'text':
      return oneLine(textFor(value.text, language.tag));
    case 'moment':
      return formatMoment(value.moment, language.locale);
    case 'sides':
      return value.sides.map((side) => sideName(side, language, report)).join(language.listSeparator);
    case 'people':
      return value.ids.map((id) => personName(id, language, report)).join(language.listSeparator);
    case 'institution':
      return institutionName(value.id, language, report);
    case 'country':
      return countryName(value.code, language.tag);
    case 'languages':
      return value.tags.map((tag) => languageName(tag, language.tag)).join(language.listSeparator);
    case 'parts':
      return value.ordinals.map((n) => language.numbering.parts[n - 1] ?? String(n)).join(language.listSeparator);
    case 'terms':
      return value.terms.map((term) => printTerm(term, language, report)).join(language.clauseSeparator);
  }
}

function printTerm({ label: key, side, of }: GateTerm, language: Language, report: Report): string {
  const word = label(language, key);
  const about =
    side !== undefined
      ? countryName(side === 'china' ? 'CN' : report.study.country, language.tag)
      : of === undefined
        ? undefined
        : textFor(of, language.tag);
  const [open = '(', close = ')'] = language.parentheses;
  return about === undefined ? word : `${word}${open}${about}${close}`;
}

function printParties(parties: readonly Party[], language: Language, report: Report): string {
  const sides = parties.filter((party) => party.kind === 'side');
  if (sides.length === 2 && parties.length === 2) return label(language, 'bothSides');
  return parties
    .map((party) => {
      switch (party.kind) {
        case 'side':
          return sideName(party.side, language, report);
        case 'person':
          return personName(party.id, language, report);
        case 'institution':
          return institutionName(party.id, language, report);
      }
    })
    .join(language.listSeparator);
}

function sideName(side: 'china' | 'partner', language: Language, report: Report): string {
  return formatLabel(label(language, `side.${side}`), { partner: countryName(report.study.country, language.tag) });
}

function personName(id: string, language: Language, report: Report): string {
  const { china, partner } = report.sides;
  const person = [...(china.team ?? []), ...(partner.team ?? []), ...(report.others ?? [])].find(
    (candidate) => candidate.id === id,
  );
  return person === undefined ? id : textFor(person.name, language.tag);
}

function institutionName(id: string, language: Language, report: Report): string {
  const { china, partner } = report.sides;
  const found = [...china.institutions, ...partner.institutions].find((candidate) => candidate.id === id);
  return found === undefined ? id : textFor(found.shortName ?? found.name, language.tag);
}

/** The text in the language, else in English, else in the first language. */
function textFor(text: Text, tag: string): string {
  return pickText(text, tag, ['en']).text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function label({ labels }: Language, key: string): string {
  return labels[key] ?? key;
}

/** A sentence may start with a name that is lower-case in the language, such as `қытай тарапы`. */
function capitalize(text: string, { locale }: Language): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
}
