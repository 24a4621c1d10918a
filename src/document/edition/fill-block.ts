import { formatReference } from '../../citations/format-reference.js';
import type { Block, Table, TableCell } from '../nodes.js';
import type { OutlineBlock, OutlineCell, OutlineTable } from '../outline.js';
import type { EditionContext } from './edition-context.js';
import { fillLabel, fillPhrase, fillPlain } from './fill-phrase.js';
import { fillField, fillLine } from './fill-prose.js';
import { plainText } from './plain-text.js';
import { shortenTitle } from './shorten-title.js';

/** Whether the edition names the partner before China, on the cover and wherever the two stand side by side. */
function partnerFirst({ edition }: EditionContext): boolean {
  return edition.order === 'partner-first';
}

/** Words that labels have in the form of a sentence's middle (қытай тарапы), as a heading. */
function headingOf(words: string, { language }: EditionContext): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language.locale));
}

/** A block of the outline in the words of an edition. */
export function fillBlock(block: OutlineBlock, context: EditionContext): readonly Block[] {
  const base = { key: block.key, origin: context.origin(block.pointer) };
  switch (block.type) {
    case 'field':
      return fillField(block, context);
    case 'section': {
      const title = fillPhrase(block.title, context);
      const number = block.number === undefined ? {} : { number: context.numberLabel(block.number) };
      const shortTitle = block.opener === 'none' ? undefined : shortenTitle(plainText(title), number.number?.label);
      context.headings.push(plainText(title));
      const children = fillBlocks(block.children, context);
      context.headings.pop();
      return [
        {
          type: 'section',
          ...base,
          level: block.level,
          opener: block.opener,
          ...(block.joins === undefined ? {} : { joins: block.joins }),
          ...number,
          title,
          listed: block.listed,
          ...(shortTitle === undefined ? {} : { shortTitle }),
          children,
        },
      ];
    }
    case 'paragraph':
      return [{ type: 'paragraph', ...base, role: block.role, children: fillPhrase(block.phrase, context) }];
    case 'list':
      return [
        {
          type: 'list',
          ...base,
          ordered: false,
          start: 1,
          items: block.items.map((item) => ({ key: item.key, children: fillBlocks(item.children, context) })),
        },
      ];
    case 'table':
      return [fillTable(block, context)];
    case 'recommendation':
      return [
        {
          type: 'recommendation',
          ...base,
          number: {
            path: [block.number],
            label: context.label('recommendationN', { n: context.number(block.number) }),
          },
          demand: fillPhrase(block.demand, context),
          children: fillBlocks(block.children, context),
          facts: block.facts.map((fact) => ({
            label: context.label(fact.label),
            value: fillPhrase(fact.value, context),
          })),
        },
      ];
    case 'position': {
      const [china, partner] = block.sides;
      const [first, second] = partnerFirst(context) ? [partner, china] : [china, partner];
      const side = (one: typeof first) => ({
        heading: headingOf(fillPlain(one.heading, context), context),
        children: fillBlocks(one.children, context),
      });
      return [
        { type: 'position', ...base, topic: fillPhrase(block.topic, context), sides: [side(first), side(second)] },
      ];
    }
    case 'credits':
      return [
        {
          type: 'credits',
          ...base,
          teams: (partnerFirst(context) ? [...block.teams].reverse() : block.teams).map((team) => ({
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
      ];
    case 'timeline':
      return [
        {
          type: 'timeline',
          ...base,
          entries: block.entries.map((entry) => ({
            key: entry.key,
            state: entry.state,
            stateLabel: context.label(`state.${entry.state}`),
            title: fillPlain(entry.title, context),
            ...(entry.when === undefined ? {} : { when: fillPlain(entry.when, context) }),
            children: fillBlocks(entry.children, context),
          })),
        },
      ];
    case 'definitions':
      return [
        {
          type: 'definitions',
          ...base,
          entries: block.entries.map((entry) => ({
            key: entry.key,
            term: fillPhrase(entry.term, context),
            children: fillBlocks(entry.children, context),
          })),
        },
      ];
    case 'bibliography':
      return [
        {
          type: 'bibliography',
          ...base,
          entries: context.outline.references.map((reference, i) => ({
            key: `ref-${reference.id}`,
            origin: { pointer: `/references` },
            label: `[${context.number(i + 1)}]`,
            ...context.marksOf(reference.language),
            children: formatReference(reference).map((piece) => fillPiece(piece)),
          })),
        },
      ];
  }
}

export function fillBlocks(blocks: readonly OutlineBlock[], context: EditionContext): readonly Block[] {
  return blocks.flatMap((block) => fillBlock(block, context));
}

function fillPiece(piece: ReturnType<typeof formatReference>[number]) {
  return piece.href === undefined
    ? { type: 'text' as const, text: piece.text }
    : { type: 'link' as const, href: piece.href, children: [{ type: 'text' as const, text: piece.text }] };
}

/** A table with its number, header cells and source. */
export function fillTable(table: OutlineTable, context: EditionContext): Table {
  const origin = context.origin(table.pointer);
  const number = context.outline.tableNumbers.get(table.key);
  const sourceText = table.source === undefined ? undefined : fillLine(table.source, context);
  const source =
    sourceText === undefined
      ? {}
      : { source: fillLabel('source', (name) => (name === 's' ? sourceText : undefined), context) };
  return {
    type: 'table',
    key: table.key,
    origin,
    ...(number === undefined
      ? {}
      : { number: { path: [number], label: context.label('tableN', { n: context.number(number) }) } }),
    caption: fillPhrase(table.caption, context),
    columns: table.columns.map((column) => ({
      kind: column.kind,
      ...(column.weight === undefined ? {} : { weight: column.weight }),
    })),
    head: [
      {
        key: `${table.key}.head`,
        cells: table.columns.map((column, i) => ({
          header: 'column',
          children: [
            {
              type: 'paragraph',
              key: `${table.key}.head.${String(i)}`,
              origin,
              role: 'body',
              children: fillPhrase(column.head, context),
            },
          ],
        })),
      },
    ],
    rows: table.rows.map((row) => ({
      key: row.key,
      cells: row.cells.map((cell, i) => fillCell(cell, `${row.key}.${String(i)}`, table.pointer, context)),
    })),
    ...source,
  };
}

function fillCell(cell: OutlineCell, key: string, pointer: string, context: EditionContext): TableCell {
  const header = cell.header ? { header: 'row' as const } : {};
  if (!('kind' in cell.content)) return { ...header, children: fillField(cell.content, context) };
  const at = cell.content.kind === 'text' ? cell.content.pointer : pointer;
  return {
    ...header,
    children: [
      { type: 'paragraph', key, origin: context.origin(at), role: 'body', children: fillPhrase(cell.content, context) },
    ],
  };
}
