import type { Credits } from '../../document/nodes.js';
import type { Place, Rendering } from '../rendering.js';
import { languageOf, viewBlock } from '../rendering.js';
import type { LanguageAndId, LanguageView } from '../views.js';

export interface CreditsView extends LanguageAndId {
  readonly teams: readonly {
    readonly headingLevel: number;
    readonly heading: string;
    readonly institutions: readonly string[];
    readonly groups: readonly {
      readonly role: string;
      readonly people: readonly (LanguageView & { readonly name: string; readonly detail: string | undefined })[];
    }[];
  }[];
}

/** Both teams, with people grouped by role. */
export function viewCredits(block: Credits, rendering: Rendering, place: Place): CreditsView {
  return {
    ...viewBlock(block, rendering, place),
    teams: block.teams.map(({ heading, institutions, groups }) => ({
      headingLevel: block.headingLevel,
      heading,
      institutions,
      groups: groups.map(({ role, people }) => ({
        role,
        people: people.map((person) => ({
          ...languageOf(person, rendering),
          name: person.name,
          detail: person.detail,
        })),
      })),
    })),
  };
}
