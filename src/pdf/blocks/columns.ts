import type { Bibliography, Credits, Definitions, Position, Timeline, TimelineEntry } from '../../document/nodes.js';
import type { FlowItem } from '../flow/items.js';
import { kept, keptWithNext, row, shifted, space } from '../flow/items.js';
import type { Composed, Context } from './context.js';
import { inCell, inTypesetting, inTag, inType, narrowed, stack } from './context.js';
import { headingIn } from '../tags/tag.js';
import { setInlines, setSpans, setText, withBeside, withMark } from './paragraph.js';
import { makeClusters } from '../text/make-clusters.js';
import { setHeadingLine } from './section.js';
import { typesettingOf } from './typesetting.js';
import { plainSpan, spansOf } from './spans.js';

/** The two sides' texts side by side, equal in width, under the question that stays open. */
export function composePosition(block: Position, outer: Context): Composed {
  const context = inTag(outer, 'Sect');
  const { palette, sizes, tokens } = context.shared;
  const unit = context.lineHeight;
  const gutter = context.style.size * 2;
  const width = (context.width - gutter) / 2;
  const topic = setHeadingLine(block.topic, context, { family: 'sans', weight: 700, size: sizes.text });
  const side = (index: 0 | 1): { heading: readonly FlowItem[]; body: readonly FlowItem[] } => {
    const { heading, lang, children } = block.sides[index];
    const cell = inTag(inCell(context, index * (width + gutter), width), 'Sect');
    const plain: Context = { ...cell, indent: 0, gap: unit / 4 };
    const own = lang === undefined ? plain : { ...inTypesetting(plain, typesettingOf(lang, tokens)), indent: 0 };
    const style = { family: 'sans', weight: 500, size: sizes.small, colour: palette.accent } as const;
    return {
      heading: kept(
        setText(heading, inType(plain, style), { alignment: 'start', whole: true, tag: headingIn(plain.tag) }),
      ),
      body: stack(context.shared.compose(children, own)),
    };
  };
  const sides = [side(0), side(1)] as const;
  const cells = (part: 'heading' | 'body') => [
    { x: 0, items: sides[0][part] },
    { x: width + gutter, items: sides[1][part] },
  ];
  const rule = { thickness: 0.75, colour: palette.accent };
  const items: FlowItem[] = [
    ...topic,
    space(unit / 4, { keep: true }),
    row({
      cells: cells('heading').map((cell) => ({
        ...cell,
        items: [space(unit / 4, { fixed: true, keep: true }), ...cell.items],
      })),
      width: context.width,
      divisible: false,
      keep: true,
      rules: { top: rule },
    }),
    row({
      cells: cells('body').map((cell) => ({ ...cell, items: [...cell.items, space(unit / 4, { fixed: true })] })),
      width: context.width,
      divisible: true,
      rules: { bottom: { thickness: 0.5, colour: palette.rule } },
    }),
  ];
  return { items: withMark(items, { key: block.key }), before: unit, after: unit };
}

/** Both teams side by side: institutions, then people by role. */
export function composeCredits(block: Credits, context: Context): Composed {
  const { palette, sizes, tokens } = context.shared;
  const unit = context.lineHeight;
  const gutter = context.style.size * 2;
  const count = Math.max(1, block.teams.length);
  const width = (context.width - gutter * (count - 1)) / count;
  const column: Context = { ...inTag(context, 'Div'), width, indent: 0, gap: 0 };
  const ragged = { alignment: 'start', whole: true } as const;
  const cells = block.teams.map((team, index) => {
    const plain = inTag(column, 'Sect');
    const small = inType(plain, { family: 'sans', size: sizes.small, colour: palette.quiet });
    const heading = setText(team.heading, plain, {
      ...ragged,
      tag: headingIn(plain.tag),
      style: { family: 'sans', weight: 700, size: sizes.heading },
    });
    const list = inTag(plain, 'L', { list: 'None' });
    const houses = team.institutions.flatMap((name) =>
      kept(setText(name, inTag(inTag(list, 'LI'), 'LBody'), { ...ragged, style: { weight: 700 } })),
    );
    const roles = inTag(plain, 'L', { list: 'None' });
    const groups = team.groups.flatMap((group): readonly FlowItem[] => {
      const item = inTag(roles, 'LI');
      const label = inType(inTag(item, 'Lbl'), {
        family: 'sans',
        weight: 500,
        size: sizes.small,
        colour: palette.accent,
      });
      const role = setText(group.role, label, { ...ragged, tag: 'none' });
      const body = inTag(item, 'LBody');
      const people = group.people.flatMap((person): readonly FlowItem[] => {
        const own =
          person.lang === undefined ? body : { ...inTypesetting(body, typesettingOf(person.lang, tokens)), indent: 0 };
        const name = plainSpan(person.name, own.style, own.typesetting.language);
        const detail =
          person.detail === undefined
            ? []
            : [plainSpan(`\u2003${person.detail}`, small.style, context.typesetting.language)];
        return setSpans([name, ...detail], own, { ...ragged, indent: context.style.size, firstIndent: 0 });
      });
      return [space(unit / 2), ...keptWithNext(role), ...people];
    });
    return {
      x: index * (width + gutter),
      items: [...keptWithNext(heading), space(unit / 4, { keep: true }), ...houses, ...groups],
    };
  });
  // a few names that no team has stay together: their last group alone would make a page
  const items = [row({ cells, width: context.width, divisible: count > 1 })];
  return { items, before: unit, after: unit };
}

/** The phases of the work: when and in what state on the left, what on the right. State is told by word and mark. */
export function composeTimeline(block: Timeline, context: Context): Composed {
  const { palette } = context.shared;
  const unit = context.lineHeight;
  const list = inTag(context, 'L', { list: 'None' });
  const rows = block.entries.map((entry) =>
    row({
      cells: timelineCells(entry, inTag(list, 'LI')),
      width: context.width,
      divisible: true,
      rules: { bottom: { thickness: 0.5, colour: palette.rule } },
    }),
  );
  return { items: withMark(rows, { key: block.key }), before: unit, after: unit };
}

function timelineCells(entry: TimelineEntry, context: Context): readonly { x: number; items: readonly FlowItem[] }[] {
  const { palette, sizes } = context.shared;
  const unit = context.lineHeight;
  const left = context.width * 0.3;
  const ragged = { alignment: 'start', whole: true } as const;
  const aside = inType(
    { ...inTag(context, 'Lbl'), width: left - context.style.size },
    { family: 'sans', size: sizes.small, colour: palette.quiet },
  );
  const marks: Record<TimelineEntry['state'], { weight: 400 | 700; colour: string }> = {
    done: { weight: 400, colour: palette.quiet },
    current: { weight: 700, colour: palette.accent },
    ahead: { weight: 400, colour: palette.quiet },
  };
  const label = { ...ragged, tag: 'none' } as const;
  const state = setText(entry.stateLabel, aside, { ...label, style: { ...marks[entry.state], size: sizes.small } });
  // the space parts it from the state for those who hear both
  const when = entry.when === undefined ? [] : setText(`${entry.when} `, aside, label);
  const main: Context = { ...inCell(inTag(context, 'LBody'), left, context.width - left), indent: 0, gap: unit / 4 };
  const title = setText(entry.title, main, {
    ...ragged,
    style: { family: 'sans', weight: entry.state === 'current' ? 700 : 500 },
  });
  const body = stack(context.shared.compose(entry.children, main));
  const padding = space(unit / 4, { fixed: true, keep: true });
  return [
    { x: 0, items: [padding, ...when, ...state, space(unit / 4, { fixed: true })] },
    {
      x: left,
      items: [padding, ...(body.length === 0 ? title : keptWithNext(title)), ...body, space(unit / 4, { fixed: true })],
    },
  ];
}

/** Terms on the left, what is said of them on the right. */
export function composeDefinitions(block: Definitions, context: Context): Composed {
  const { palette } = context.shared;
  const unit = context.lineHeight;
  const left = termWidth(block, context);
  const last = block.entries.length - 1;
  const list = inTag(context, 'L', { list: 'None' });
  const rows = block.entries.map((entry, index) => {
    const item = inTag(list, 'LI');
    const padding = space(unit / 4, { fixed: true, keep: true });
    const term = setInlines(
      entry.term,
      { ...inTag(item, 'Lbl'), width: left - context.style.size },
      {
        style: { family: 'sans', weight: 700 },
        firstIndent: 0,
        alignment: 'start',
        whole: true,
        tag: 'none',
      },
    );
    const body = stack(
      context.shared.compose(entry.children, {
        ...inCell(inTag(item, 'LBody'), left, context.width - left),
        indent: 0,
        gap: unit / 4,
      }),
    );
    const first = index === 0 ? { top: { thickness: 0.75, colour: palette.accent } } : {};
    const cells = [
      { x: 0, items: withMark([padding, ...term], { key: entry.key }) },
      { x: left, items: [padding, ...body, space(unit / 4, { fixed: true })] },
    ];
    return row({
      cells,
      width: context.width,
      divisible: true,
      // a page begins with no single row
      keep: last > 1 && (index === 0 || index === last - 1) && body.length <= 4,
      rules: { ...first, bottom: { thickness: 0.5, colour: palette.rule } },
    });
  });
  return { items: rows, before: unit, after: unit };
}

/** Room for the widest term on one line, as far as that leaves most of the page to what is said of it. */
function termWidth(block: Definitions, context: Context): number {
  const { shared, typesetting, style, width } = context;
  const strong = { ...style, family: 'sans', weight: 700 } as const;
  const widest = block.entries.reduce((max, { term }) => {
    const clusters = makeClusters(
      spansOf(term, strong, typesetting.language, shared),
      shared.fonts,
      typesetting.language,
    );
    return Math.max(
      max,
      clusters.reduce((sum, cluster) => sum + cluster.width + cluster.gap, 0),
    );
  }, 0);
  return Math.min(Math.max(widest + style.size * 1.5, width * 0.24), width * 0.36);
}

/**
 * References: labels hang before their entries, each on the side where its language begins, so that English entries of an
 * Arabic report are read from a straight edge; web addresses may be parted.
 */
export function composeBibliography(block: Bibliography, context: Context): Composed {
  const { sizes, tokens } = context.shared;
  const widest = block.entries.reduce((max, entry) => Math.max(max, entry.label.length), 0);
  const small = inType(context, { size: sizes.small });
  const inset = sizes.small * (0.9 + widest * 0.55);
  const list = inTag(small, 'L', { list: 'None' });
  const entries = block.entries.map((entry): Composed => {
    const item = inTag(list, 'LI');
    const marker = inTag(item, 'Lbl');
    const plain = inTag(narrowed(item, inset), 'LBody');
    const own =
      entry.lang === undefined ? plain : { ...inTypesetting(plain, typesettingOf(entry.lang, tokens)), indent: 0 };
    // the page's end is where such an entry starts
    const opposed = own.typesetting.direction !== context.flow;
    const alignment = opposed ? 'end' : 'start';
    const lines = shifted(setInlines(entry.children, own, { alignment }), opposed ? 0 : inset);
    const label = plainSpan(entry.label, small.style, 'en');
    const place = { x: opposed ? context.width - inset : 0, width: inset, alignment } as const;
    const items = withBeside(lines, [label], place, marker);
    return {
      items: withMark(items, { key: entry.key }),
      before: small.lineHeight / 3,
      after: small.lineHeight / 3,
    };
  });
  return { items: stack(entries), before: context.gap, after: context.lineHeight };
}
