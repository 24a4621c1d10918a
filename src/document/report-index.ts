import type * as Format from '../schema/report.gen.js';
import { label, list, literal, text, type Phrase } from './phrase.js';

/** Finds people, institutions and titled entries of a report by id. */
export class ReportIndex {
  private readonly named = new Map<string, Phrase>();

  constructor(readonly report: Format.Report) {
    for (const side of ['china', 'partner'] as const) {
      const { institutions, team = [] } = report.sides[side];
      institutions.forEach((item, i) => {
        this.add(item.id, item.name, `/sides/${side}/institutions/${String(i)}/name`);
      });
      team.forEach((item, i) => {
        this.add(item.id, item.name, `/sides/${side}/team/${String(i)}/name`);
      });
    }
    report.others?.forEach((item, i) => {
      this.add(item.id, item.name, `/others/${String(i)}/name`);
    });
  }

  private add(id: string, name: Format.Text, pointer: string): void {
    this.named.set(id, text(name, pointer));
  }

  /** The name of a person or institution; the id if it is unknown, which a rule reports. */
  nameOf(id: string): Phrase {
    return this.named.get(id) ?? literal(id);
  }

  namesOf(people: Format.People | undefined): Phrase {
    return list(listIds(people).map((id) => this.nameOf(id)));
  }

  /** The partner country, in the edition's language. */
  get partner(): Phrase {
    return { kind: 'country', code: this.report.study.country };
  }

  get china(): Phrase {
    return { kind: 'country', code: 'CN' };
  }

  /** The values of the title and topic patterns: both countries in the edition's order, and the dash between them. */
  titleValues(order: 'china-first' | 'partner-first'): Readonly<Record<'first' | 'second' | 'dash', Phrase>> {
    const dash = literal(this.report.study.style?.countryDash ?? '–');
    return order === 'china-first'
      ? { first: this.china, second: this.partner, dash }
      : { first: this.partner, second: this.china, dash };
  }

  /** A side as the language words it: `the Chinese side`, `the Kazakh side`. */
  sideOf(side: Format.Side): Phrase {
    return label(`side.${side}`, { partner: this.partner });
  }
}

/** The ids in `people`, which is one id or a list. */
export function listIds(people: Format.People | undefined): readonly string[] {
  return people === undefined ? [] : typeof people === 'string' ? [people] : people;
}
