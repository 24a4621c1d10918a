import { fillPlain } from '../edition/fill-phrase.js';
import type { BlockBase, HeadingLevel, Marks } from '../nodes.js';
import type { OutlineBase } from '../outline.js';
import type { Phrase } from '../phrase.js';
import type { BlockKind, OutlineKind } from './block-kind.js';

/** Both teams side by side in the order of the edition, people grouped by role. */
export interface Credits extends BlockBase {
  readonly type: 'credits';
  readonly headingLevel: HeadingLevel;
  readonly teams: readonly CreditTeam[];
}
export interface CreditTeam {
  readonly heading: string;
  readonly institutions: readonly string[];
  readonly groups: readonly CreditGroup[];
}
export interface CreditGroup {
  readonly role: string;
  readonly people: readonly CreditPerson[];
}
export interface CreditPerson extends Marks {
  readonly name: string;
  /** Title and affiliation on one line in secondary type. */
  readonly detail?: string;
}

export interface OutlineCredits extends OutlineBase {
  readonly type: 'credits';
  /** China's team, then the partner's; or the people who belong to no team. */
  readonly teams: readonly {
    readonly heading: Phrase;
    readonly institutions: readonly Phrase[];
    readonly groups: readonly { readonly role: Phrase; readonly people: readonly OutlinePerson[] }[];
  }[];
}
export interface OutlinePerson {
  readonly name: Phrase;
  readonly detail?: Phrase;
}

export const credits: BlockKind<Credits> = {
  shape: {
    headingLevel: 'data',
    teams: {
      heading: 'text',
      institutions: 'texts',
      groups: { role: 'text', people: { name: 'text', detail: 'text' } },
    },
  },
  arrange: () => 'stacked',
};

export const creditsOutline: OutlineKind<OutlineCredits> = {
  shape: {
    teams: {
      heading: 'phrase',
      institutions: 'phrases',
      groups: { role: 'phrase', people: { name: 'phrase', detail: 'phrase' } },
    },
  },
  fill: (block, context) => [
    {
      type: 'credits',
      ...context.base(block),
      headingLevel: context.headingLevel,
      teams: context.inOrder(block.teams).map((team) => ({
        heading: fillPlain(team.heading, context),
        institutions: team.institutions.map((name) => fillPlain(name, context)),
        groups: team.groups.map((group) => ({
          role: fillPlain(group.role, context),
          people: group.people.map((person) => ({
            name: fillPlain(person.name, context),
            ...(person.detail === undefined ? {} : { detail: fillPlain(person.detail, context) }),
          })),
        })),
      })),
    },
  ],
};
