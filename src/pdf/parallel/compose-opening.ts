import type { Section } from '../../document/nodes.js';
import { contentsEntry } from '../blocks/contents-entry.js';
import type { Composed, Context } from '../blocks/context.js';
import { inTag } from '../blocks/context.js';
import { setText } from '../blocks/paragraph.js';
import type { FlowItem } from '../flow/items.js';
import { kept, keptWithNext, space } from '../flow/items.js';
import { elementOf, Tag } from '../tags/tag.js';
import type { Column, Columns } from './column.js';
import { composeRow, rowOf } from './compose-row.js';

/** A heading row, and the columns in which what it governs is set. */
export interface Opening {
  readonly composed: readonly Composed[];
  readonly inside: Columns;
}

/**
 * The headings of one place, each in its column and of one size. That of a part or chapter begins a page: a rule across
 * it below the titles, then what each edition's part holds.
 */
export function composeOpening(sections: readonly (Section | undefined)[], place: Columns): Opening {
  const { columns, width, layout } = place;
  const set = columns.map(({ context }, index) => {
    const section = sections[index];
    return section === undefined ? [] : context.shared.compose([{ ...section, children: [] }], context);
  });
  const headings = set.map((composed) => composed.filter(({ bond }) => bond === 'heading'));
  const first = sections.find((section) => section !== undefined);
  if (first === undefined) return { composed: [], inside: place };
  const inside = { ...place, columns: columns.map((column, index) => inSection(column, sections[index])) };
  if (first.opener === 'none') return { composed: [composeRow(headings, place)], inside };

  const breaks = set.find((composed) => composed.length > 0)?.find(({ items }) => items[0]?.type === 'pageBreak');
  const parts = headings.map((composed) => partAtRule(composed.flatMap(({ items }) => items)));
  const contents = inside.columns.map(({ context }, index) => shortContents(sections[index], context));
  const wish = headings.flat();
  const after = Math.max(0, ...wish.map((heading) => heading.after));
  const items =
    layout === 'facing'
      ? [
          rowOf(
            parts.map(({ title, rule }, index) => [...title, ...rule, ...(contents[index] ?? [])]),
            place,
            'whole',
            true,
          ),
        ]
      : [
          rowOf(
            parts.map(({ title }) => title),
            place,
            'whole',
            true,
          ),
          ...(parts.find(({ rule }) => rule.length > 0)?.rule ?? []).map((item) => ({ ...item, width })),
          rowOf(contents, place, 'whole', true),
        ];
  const composed: readonly Composed[] = [
    ...(breaks === undefined ? [] : [breaks]),
    { items: items.filter((item) => item !== undefined), before: 0, after, bond: 'heading' },
  ];
  return { composed, inside };
}

/** The element of the section that was just composed, which holds its heading, holds its text too. */
function inSection(column: Column, section: Section | undefined): Column {
  const last = elementOf(column.context.tag)?.children.at(-1);
  if (section === undefined || !(last instanceof Tag)) return column;
  return { ...column, context: { ...column.context, tag: last } };
}

/** A title above its rule; one that has none is all title. */
function partAtRule(items: readonly FlowItem[]): {
  readonly title: readonly FlowItem[];
  readonly rule: readonly FlowItem[];
} {
  const at = items.findIndex(({ type }) => type === 'rule');
  return at < 0 ? { title: items, rule: [] } : { title: items.slice(0, at), rule: items.slice(at, at + 1) };
}

/** What a part holds, with page numbers: its sections of the next level. */
function shortContents(section: Section | undefined, context: Context): readonly FlowItem[] {
  if (section?.opener !== 'part') return [];
  const listed = section.children.filter((block): block is Section => block.type === 'section' && block.listed);
  if (listed.length < 2) return [];
  const { sizes, palette, labels } = context.shared;
  const label = setText(labels.inThisPart, context, {
    style: { family: 'sans', weight: 500, size: sizes.small, colour: palette.quiet },
    firstIndent: 0,
    alignment: 'start',
  });
  const table = inTag(context, 'TOC');
  const entries = listed.flatMap((child) =>
    kept(contentsEntry(child, table, { indent: 0, weight: 400, size: sizes.text })),
  );
  return [
    space(context.lineHeight / 4, { fixed: true, keep: true }),
    ...keptWithNext(label),
    ...keptWithNext(kept(entries)),
  ];
}
