import type { Credits } from '../../document/nodes.js';
import type { Composed, Context } from '../compose/context.js';
import { inSlot, inType, inTypesetting } from '../compose/context.js';
import { setSpans, setText } from '../compose/set-text.js';
import { plainSpan } from '../compose/spans.js';
import { typesettingOf } from '../compose/typesetting.js';
import type { FlowItem } from '../flow/items.js';
import { kept, keptWithNext, row, space } from '../flow/items.js';
import type { Element, Slot } from '../structure/element.js';
import { group, headingOf, leaf, slotOf } from '../structure/element.js';
import type { BlockSetter } from './block-setter.js';

/** Both teams side by side: institutions, then people by role. */
export const credits: BlockSetter<Credits> = {
  compose: composeCredits,
  structure: ({ key, headingLevel, teams }) => [
    group(
      'Div',
      teams.map(({ institutions, groups }, team) =>
        group('Sect', [
          leaf(headingOf(headingLevel), slotOf(key, team)),
          listOf(institutions.map((_, at) => item([leaf('P', slotOf(key, team, 'institution', at))]))),
          listOf(
            groups.map(({ people }, at) =>
              group('LI', [
                leaf('Lbl', slotOf(key, team, 'role', at)),
                group(
                  'LBody',
                  people.map(({ lang }, person) =>
                    leaf('P', slotOf(key, team, at, person), lang === undefined ? {} : { language: lang }),
                  ),
                ),
              ]),
            ),
          ),
        ]),
      ),
    ),
  ],
};

function listOf(items: readonly Element[]): Element {
  return group('L', items, { list: 'None' });
}

function item(body: readonly Element[]): Element {
  return group('LI', [group('LBody', body)]);
}

function composeCredits(block: Credits, context: Context): readonly Composed[] {
  const { palette, sizes, tokens } = context.shared;
  const unit = context.lineHeight;
  const gutter = context.style.size * 2;
  const count = Math.max(1, block.teams.length);
  const width = (context.width - gutter * (count - 1)) / count;
  const plain: Context = { ...context, width, indent: 0, gap: 0 };
  const small = inType(plain, { family: 'sans', size: sizes.small, colour: palette.quiet });
  const ragged = { alignment: 'start', whole: true } as const;
  const cells = block.teams.map((team, index) => {
    const at = (...part: readonly (string | number)[]): Slot => slotOf(block.key, index, ...part);
    const heading = setText(team.heading, inSlot(plain, at()), {
      ...ragged,
      style: { family: 'sans', weight: 700, size: sizes.heading },
    });
    const houses = team.institutions.flatMap((name, house) =>
      kept(setText(name, inSlot(plain, at('institution', house)), { ...ragged, style: { weight: 700 } })),
    );
    const groups = team.groups.flatMap(({ role, people }, place): readonly FlowItem[] => {
      const label = inType(inSlot(plain, at('role', place)), {
        family: 'sans',
        weight: 500,
        size: sizes.small,
        colour: palette.accent,
      });
      const names = people.flatMap((person, number): readonly FlowItem[] => {
        const body = inSlot(plain, at(place, number));
        const own =
          person.lang === undefined ? body : { ...inTypesetting(body, typesettingOf(person.lang, tokens)), indent: 0 };
        const name = plainSpan(person.name, own.style, own.typesetting.language);
        const detail =
          person.detail === undefined
            ? []
            : [plainSpan(`\u2003${person.detail}`, small.style, context.typesetting.language)];
        return setSpans([name, ...detail], own, { ...ragged, indent: context.style.size, firstIndent: 0 });
      });
      return [space(unit / 2), ...keptWithNext(setText(role, label, ragged)), ...names];
    });
    return {
      x: index * (width + gutter),
      items: [...keptWithNext(heading), space(unit / 4, { keep: true }), ...houses, ...groups],
    };
  });
  // a single column (names without a team) is not divided: its last group alone would fill a page
  const items = [row({ cells, width: context.width, divisible: count > 1 })];
  return [{ items, before: unit, after: unit }];
}
