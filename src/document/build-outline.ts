import type { ProseLibrary } from '../prose/prose-library.js';
import { findNamed, type Named } from '../prose/find-mentions.js';
import type * as Format from '../schema/report.gen.js';
import { editionsOf } from './editions.js';
import type {
  Outline,
  OutlineBlock,
  OutlineField,
  OutlineSection,
  OutlineTable,
  Placeable,
  Target,
} from './outline.js';
import { label, text, type Phrase } from './phrase.js';
import { pickText } from './pick-text.js';
import { ReportIndex } from './report-index.js';
import { outlineAbout } from './sections/about.js';
import { outlineAppendices } from './sections/appendices.js';
import { keyOf } from './sections/field.js';
import { outlineCredits } from './sections/credits.js';
import { outlineFront } from './sections/front.js';
import { outlineParts } from './sections/parts.js';
import { outlinePositions } from './sections/positions.js';
import { outlineProcess } from './sections/process.js';
import { outlineProfiles } from './sections/profiles.js';
import { outlineReferences } from './sections/references.js';
import { outlineTheory } from './sections/theory.js';
import { theoryDefaults } from './theory-defaults.js';
import { walkInside, walkOutline, type Leaf } from './walk-outline.js';

/**
 * The structure of a report, independent of language. `references` are its works, from the file or from a file beside
 * it. Numbers follow the printed order, read in the first edition's language if a text has it.
 */
export function buildOutline(
  report: Format.Report,
  references: readonly Format.Reference[],
  library: ProseLibrary,
): Outline {
  const index = new ReportIndex(report);
  const languages = editionsOf(report).map((edition) => edition.language);
  const front = [...outlineCredits(index), ...outlineFront(index)];
  const body = [
    ...outlineTheory(index, theoryDefaults(languages)),
    ...outlineParts(index),
    ...outlinePositions(index),
    ...outlineReferences(references),
    ...outlineProfiles(index),
    ...outlineAppendices(index),
    ...outlineProcess(index),
    ...outlineAbout(index),
  ];
  const placeables = placeablesOf(report);
  const order = new CitationOrder(placeables, languages, library);
  order.read([...walkOutline([...front, ...body])]);
  order.numberTheRest();
  return {
    report,
    index,
    front,
    body,
    placeables,
    tableNumbers: order.tables,
    references: order.sort(references),
    targets: new Map([...targetsOf([...front, ...body]), ...placeableTargets(placeables, order.tables)]),
  };
}

function placeablesOf(report: Format.Report): ReadonlyMap<string, Placeable> {
  const all: Placeable[] = [
    ...(report.tables ?? []).map((table, i): Placeable => {
      const block = outlineDataTable(table, `/tables/${String(i)}`);
      return { type: 'table', key: block.key, block };
    }),
    ...(report.quotes ?? []).map((quote, i): Placeable => ({
      type: 'quote',
      key: `quote-${quote.id}`,
      pointer: `/quotes/${String(i)}`,
      quote,
    })),
    ...(report.boxes ?? []).map((box, i): Placeable => ({
      type: 'box',
      key: `box-${box.id}`,
      pointer: `/boxes/${String(i)}`,
      box,
    })),
    ...(report.phases?.II?.agreedWording ?? []).map((wording, i): Placeable => {
      return { type: 'agreed', key: `agreed-${wording.id}`, pointer: `/phases/II/agreedWording/${String(i)}`, wording };
    }),
  ];
  return new Map(all.map((one) => [one.key, one]));
}

function outlineDataTable(table: Format.Table, pointer: string): OutlineTable {
  return {
    type: 'table',
    key: `tbl-${table.id}`,
    pointer,
    caption: text(table.caption, `${pointer}/caption`),
    columns: table.columns.map((column, i) => {
      const at = `${pointer}/columns/${String(i)}`;
      const head = text(column.head, `${at}/head`);
      const unit: Phrase[] = column.unit === undefined ? [] : [text(column.unit, `${at}/unit`)];
      return {
        head: unit[0] === undefined ? head : { kind: 'label', key: 'headWithUnit', values: { head, unit: unit[0] } },
        kind: column.kind ?? 'text',
      };
    }),
    rows: (table.rows ?? []).map((row, i) => ({
      key: `tbl-${table.id}.${String(i)}`,
      cells: row.map((cell, j) => ({
        // The first cell is the header of its row, unless it is a number.
        header: j === 0 && (table.columns[0]?.kind ?? 'text') !== 'number',
        content: text(typeof cell === 'number' ? String(cell) : cell, `${pointer}/rows/${String(i)}/${String(j)}`),
      })),
    })),
    ...(table.source === undefined ? {} : { source: outlineSource(table.source, `${pointer}/source`) }),
  };
}

function outlineSource(value: Format.Text, pointer: string): OutlineField {
  return { type: 'field', key: keyOf(pointer), pointer, value, level: 5, counted: false };
}

/** Reads the text once and records the order in which tables are placed and works are cited. */
class CitationOrder {
  readonly tables = new Map<string, number>();
  private readonly cited = new Set<string>();
  private readonly seen = new Set<string>();

  constructor(
    private readonly placeables: ReadonlyMap<string, Placeable>,
    private readonly languages: readonly string[],
    private readonly library: ProseLibrary,
  ) {}

  read(leaves: Iterable<Leaf>): void {
    for (const leaf of leaves) {
      switch (leaf.type) {
        case 'block':
          if (leaf.block.type === 'table') this.tables.set(leaf.block.key, this.tables.size + 1);
          break;
        case 'field':
          this.readProse(leaf.field.value, leaf.field.original);
          break;
        case 'phrase':
          this.readPhrase(leaf.phrase);
      }
    }
  }

  /** Tables that the first edition's text does not mention come last; another edition's text may mention them. */
  numberTheRest(): void {
    for (const [key, { type }] of this.placeables) {
      if (type === 'table' && !this.tables.has(key)) this.tables.set(key, this.tables.size + 1);
    }
  }

  /** The works in the order of their first citation, then uncited ones in file order. */
  sort(references: readonly Format.Reference[]): readonly Format.Reference[] {
    const byId = new Map(references.map((reference) => [reference.id, reference]));
    const cited = [...this.cited].flatMap((id) => byId.get(id) ?? []);
    return [...cited, ...references.filter((reference) => !this.cited.has(reference.id))];
  }

  private readPhrase(phrase: Phrase): void {
    switch (phrase.kind) {
      case 'citation':
        for (const key of phrase.keys) this.cited.add(key);
        break;
      case 'list':
        for (const item of phrase.items) this.readPhrase(item);
        break;
      case 'label':
        for (const value of Object.values(phrase.values)) this.readPhrase(value);
        break;
      case 'strong':
        this.readPhrase(phrase.phrase);
        break;
      default:
    }
  }

  private readProse(value: Format.Prose, original?: string): void {
    const [first = 'zh', ...rest] = this.languages;
    const { text: markdown } = pickText(value, first, [...rest, original]);
    for (const named of findNamed(this.library.get(markdown))) this.readNamed(named);
  }

  private readNamed(named: Named): void {
    if (named.type === 'citation') {
      this.cited.add(named.item.key);
      return;
    }
    const key = `${named.mention.kind}-${named.mention.id}`;
    const thing = this.placeables.get(key);
    if (thing === undefined || this.seen.has(key)) return;
    this.seen.add(key);
    switch (thing.type) {
      case 'table':
        this.tables.set(key, this.tables.size + 1);
        this.read(walkInside(thing.block));
        break;
      case 'quote':
        this.readProse(thing.quote.text);
        if (thing.quote.source !== undefined) this.cited.add(thing.quote.source);
        break;
      case 'box':
        this.readProse(thing.box.text);
        break;
      case 'agreed':
    }
  }
}

function* targetsOf(blocks: readonly OutlineBlock[]): Generator<[string, Target]> {
  const above = new Map<OutlineBlock, OutlineSection>();
  for (const leaf of walkOutline(blocks)) {
    if (leaf.type !== 'block') continue;
    const { block } = leaf;
    if (block.type === 'section') {
      for (const child of block.children) above.set(child, block);
      yield [block.key, sectionTarget(block, above.get(block))];
    }
    if (block.type === 'recommendation') {
      yield [block.key, { of: 'recommendation', number: block.number, title: block.demand }];
    }
    if (block.type === 'position') yield [block.key, { of: 'place', title: block.topic }];
  }
}

/** Headings that repeat (purpose, problem analysis) are combined with the name of their country or initiative. */
function fullTitle({ title, level }: OutlineSection, above: OutlineSection | undefined): Phrase {
  if (title.kind !== 'label' || level < 3 || above === undefined) return title;
  return label('headWithUnit', { head: title, unit: above.title });
}

function sectionTarget(section: OutlineSection, above: OutlineSection | undefined): Target {
  const { number } = section;
  const title = fullTitle(section, above);
  switch (number?.of) {
    case 'part':
      return { of: 'part', path: number.path, title };
    case 'section':
      return { of: 'section', path: number.path, title };
    case 'appendix':
      return { of: 'appendix', number: number.path[0], title };
    case undefined:
      return { of: 'place', title };
  }
}

function* placeableTargets(
  placeables: ReadonlyMap<string, Placeable>,
  numbers: ReadonlyMap<string, number>,
): Generator<[string, Target]> {
  for (const [key, thing] of placeables) {
    switch (thing.type) {
      case 'table':
        yield [key, { of: 'table', number: numbers.get(key) ?? 0, title: thing.block.caption }];
        break;
      case 'quote':
        yield [key, { of: 'place', title: text(thing.quote.speaker, `${thing.pointer}/speaker`) }];
        break;
      case 'box':
        yield [key, { of: 'place', title: text(thing.box.title, `${thing.pointer}/title`) }];
        break;
      case 'agreed':
        yield [key, { of: 'place', title: text(thing.wording.text, `${thing.pointer}/text`) }];
    }
  }
}
