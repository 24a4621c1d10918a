import { languageName } from '../../language/tags.js';
import { inBlock, type UnreadNotes } from '../../prose/find-mentions.js';
import type { Prose, ProseBlock, ProseInline, ProseRow } from '../../prose/prose.js';
import type { Block, Inline, Marks, Paragraph, Section, Table, TableCell } from '../nodes.js';
import { withFractions } from '../blocks/table-numbers.js';
import type { OutlineField } from '../outline.js';
import { pickText } from '../pick-text.js';
import type { EditionContext } from './edition-context.js';
import { fillInlines, type InlinePlace } from './fill-inlines.js';
import { fillPhrase } from './fill-phrase.js';
import { fitRow } from './fit-row.js';

/** A prose field in an edition: its paragraphs, what they place, its notes and its byline. */
export function fillField(field: OutlineField, context: EditionContext): readonly Block[] {
  const picked = pickText(field.value, context.language.tag, [field.original, context.edition.from]);
  const marks = context.marksOf(picked.language);
  const pointer = typeof field.value === 'string' ? field.pointer : `${field.pointer}/${picked.language ?? ''}`;
  const filled = new FieldFiller(
    field,
    context,
    context.library.get(picked.text),
    pointer,
    picked.missing ? {} : marks,
  ).fill();
  const blocks =
    picked.missing && picked.language !== undefined
      ? [markUntranslated(field, filled, picked.language, context)]
      : filled;
  const bylines: Phrases = [
    ...(field.byline === undefined ? [] : [fillPhrase(field.byline, context)]),
    ...(field.original === undefined || field.original === context.language.tag || picked.missing
      ? []
      : [
          fillPhrase(
            { kind: 'label', key: 'originalLanguage', values: { language: { kind: 'language', tag: field.original } } },
            context,
          ),
        ]),
  ];
  if (bylines.length === 0) return blocks;
  const children = bylines.flatMap((inlines, i) => [
    ...(i === 0 ? [] : [{ type: 'text', text: context.language.clauseSeparator } as const]),
    ...inlines,
  ]);
  return [
    ...blocks,
    {
      type: 'paragraph',
      key: `${field.key}.by`,
      part: { field: field.key, ordinal: 1 },
      origin: context.origin(field.pointer),
      role: 'byline',
      children,
    },
  ];
}

type Phrases = readonly ReturnType<typeof fillPhrase>[];

function markUntranslated(
  field: OutlineField,
  children: readonly Block[],
  tag: string,
  context: EditionContext,
): Block {
  const language = languageName(tag, context.language.tag);
  context.missing.push({ pointer: field.pointer, language: tag, title: context.headings.at(-1) ?? field.key });
  return {
    type: 'untranslated',
    key: `${field.key}.untranslated`,
    part: { field: field.key, ordinal: 1 },
    origin: context.origin(field.pointer),
    ...context.marksOf(tag),
    remark: context.label('untranslated', { language }),
    children,
  };
}

/** Fills the blocks of one field. A block's key is the field's key plus the kind and ordinal of the block. */
class FieldFiller {
  private readonly counts = new Map<string, number>();
  private readonly noted = new Map<string, { readonly key: string; readonly label: string }>();
  private readonly unread: UnreadNotes;

  constructor(
    private readonly field: OutlineField,
    private readonly context: EditionContext,
    private readonly prose: Prose,
    private readonly pointer: string,
    private readonly marks: Marks,
  ) {
    this.unread = new Map(prose.notes);
  }

  fill(): readonly Block[] {
    return this.sections(this.prose.blocks, this.field.level + 1, this.field.numbering);
  }

  /** Blocks up to the first heading, then one section for each heading: `##` opens one, `###` one inside it. */
  private sections(
    blocks: readonly ProseBlock[],
    level: number,
    numbering: readonly number[] | undefined,
  ): readonly Block[] {
    const first = blocks.findIndex((block) => block.type === 'heading');
    if (first === -1) return this.blocks(blocks);
    const depth = Math.min(...blocks.map((block) => (block.type === 'heading' ? block.depth : 9)));
    const filled: Block[] = [...this.blocks(blocks.slice(0, first))];
    let count = 0;
    for (let i = first; i < blocks.length;) {
      const heading = blocks[i];
      let end = i + 1;
      for (
        let next = blocks[end];
        next !== undefined && !(next.type === 'heading' && next.depth <= depth);
        next = blocks[end]
      )
        end += 1;
      count += 1;
      if (heading?.type === 'heading') {
        filled.push(
          this.section(
            heading,
            blocks.slice(i + 1, end),
            level,
            numbering === undefined ? undefined : [...numbering, count],
          ),
        );
      }
      i = end;
    }
    return filled;
  }

  private section(
    heading: ProseBlock & { readonly type: 'heading' },
    blocks: readonly ProseBlock[],
    level: number,
    numbering: readonly number[] | undefined,
  ): Section {
    const title = this.inlines(heading.children);
    return {
      type: 'section',
      ...this.base('h', heading),
      level: levelOf(level),
      headingLevel: this.context.headingLevel,
      opener: 'none',
      ...(numbering === undefined ? {} : { number: this.context.numberLabel({ of: 'section', path: numbering }) }),
      title,
      listed: false,
      children: this.context.below(undefined, () => [
        ...this.placed(heading),
        ...this.sections(blocks, level + 1, numbering),
      ]),
    };
  }

  private blocks(blocks: readonly ProseBlock[]): readonly Block[] {
    return blocks.flatMap((block) => [...this.block(block, this.field.counted), ...this.placed(block)]);
  }

  private block(block: ProseBlock, counted: boolean): readonly Block[] {
    switch (block.type) {
      case 'paragraph':
        return [this.paragraph(block, counted)];
      case 'heading':
        // Headings occur here only inside lists and quotations, which have no sections.
        return [{ type: 'paragraph', ...this.base('p', block), role: 'lead', children: this.inlines(block.children) }];
      case 'list':
        return [
          {
            type: 'list',
            ...this.base('l', block),
            ordered: block.ordered,
            start: block.start,
            items: block.items.map((item) => ({
              key: this.key('i'),
              children: item.flatMap((child) => this.block(child, false)),
            })),
          },
        ];
      case 'quote':
        return [
          {
            type: 'quote',
            ...this.base('q', block),
            children: block.children.flatMap((child) => this.block(child, false)),
          },
        ];
      case 'table':
        return [this.table(block)];
      case 'placement': {
        const key = `${block.mention.kind}-${block.mention.id}`;
        const thing = this.context.outline.placeables.get(key);
        // Figures are not printed yet: the caption is printed instead.
        if (block.mention.kind === 'fig') {
          const children = this.inlines([{ type: 'mention', mention: block.mention }]);
          return [{ type: 'paragraph', ...this.base('p', block), role: 'meta', children }];
        }
        return thing === undefined || this.context.placedKeys.has(key)
          ? []
          : this.context.fillPlaceable(thing, this.field.key);
      }
    }
  }

  private paragraph(block: ProseBlock & { readonly type: 'paragraph' }, counted: boolean): Paragraph {
    return {
      type: 'paragraph',
      ...this.base('p', block),
      role: 'body',
      ...(counted ? { ordinal: this.context.nextOrdinal() } : {}),
      children: this.inlines(block.children),
    };
  }

  /** What the block or its notes mention first, unless a separate paragraph places it; printed after the block. */
  private placed(block: ProseBlock): readonly Block[] {
    if (block.type === 'placement') return [];
    return [...inBlock(block, this.unread)].flatMap((named) => {
      if (named.type === 'citation') return [];
      const key = `${named.mention.kind}-${named.mention.id}`;
      const thing = this.context.outline.placeables.get(key);
      if (thing === undefined || thing.type === 'agreed') return [];
      if (this.context.placedByAuthor.has(key) || this.context.placedKeys.has(key)) return [];
      return this.context.fillPlaceable(thing, this.field.key);
    });
  }

  private table(block: ProseBlock & { readonly type: 'table' }): Table {
    const base = this.base('t', block);
    const [head, ...rows] = block.rows;
    const width = head?.length ?? 0;
    const fillRow = (row: ProseRow, header?: 'column') => ({
      key: this.key('r'),
      cells: row.map((cell): TableCell => {
        const children = this.inlines(cell);
        return {
          ...(header === undefined ? {} : { header }),
          children: [{ type: 'paragraph', key: this.key('c'), origin: base.origin, role: 'body', children }],
        };
      }),
    });
    const table: Table = {
      type: 'table',
      ...base,
      columns: head?.map((_, i) => ({ kind: block.align[i] === 'right' ? 'number' : 'text' })) ?? [],
      head: head === undefined ? [] : [fillRow(head, 'column')],
      rows: rows.map((row) => fillRow(fitRow(row, width))),
    };
    return withFractions(table, this.marks.lang ?? this.context.language.tag);
  }

  private inlines(inlines: readonly ProseInline[]) {
    const place: InlinePlace = {
      context: this.context,
      marks: this.marks,
      note: (identifier) => this.note(identifier),
    };
    return fillInlines(inlines, place);
  }

  /** Numbers a note at its first mark; further marks repeat the number. */
  private note(identifier: string): { readonly key: string; readonly label: string } | undefined {
    const blocks = this.prose.notes.get(identifier);
    if (blocks === undefined) return undefined;
    const known = this.noted.get(identifier);
    if (known !== undefined) return known;
    const { notes } = this.context;
    const mark = { key: `${this.field.key}.note-${identifier}`, label: this.context.number(notes.length + 1) };
    this.noted.set(identifier, mark);
    const at = notes.push({ ...mark, origin: this.context.origin(this.pointer), children: [] }) - 1;
    const children = blocks.flatMap((block) => this.block(block, false));
    notes[at] = { ...mark, origin: this.context.origin(this.pointer, blocks[0]?.range), children };
    return mark;
  }

  private base(kind: string, block: ProseBlock) {
    const ordinal = this.count(kind);
    return {
      key: `${this.field.key}.${kind}${String(ordinal)}`,
      part: { field: this.field.key, ordinal },
      origin: this.context.origin(this.pointer, block.range),
      ...this.marks,
    };
  }

  private key(kind: string): string {
    return `${this.field.key}.${kind}${String(this.count(kind))}`;
  }

  private count(kind: string): number {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    return count;
  }
}

function levelOf(level: number): Section['level'] {
  return Math.min(Math.max(level, 1), 5) as Section['level'];
}

/** The first paragraph of a field as one line, for example the source of a table. */
export function fillLine(field: OutlineField, context: EditionContext): readonly Inline[] {
  const picked = pickText(field.value, context.language.tag, [field.original]);
  const [block] = context.library.get(picked.text).blocks;
  if (block?.type !== 'paragraph') return [];
  return fillInlines(block.children, { context, marks: context.marksOf(picked.language) });
}
