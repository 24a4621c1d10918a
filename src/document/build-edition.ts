import { loadLanguage } from '../language/load-language.js';
import { languageName } from '../language/tags.js';
import { findNamed } from '../prose/find-mentions.js';
import type { ProseLibrary } from '../prose/prose-library.js';
import type { PartKey } from '../schema/report.gen.js';
import { EditionContext, type Locate, type MissingText } from './edition/edition-context.js';
import { fillBlock } from './edition/fill-block.js';
import { fillCover } from './edition/fill-cover.js';
import { fillMeta } from './edition/fill-meta.js';
import { fillPlaceable } from './edition/fill-placeable.js';
import { plainText } from './edition/plain-text.js';
import { shortenTitle } from './edition/shorten-title.js';
import type { Edition } from './editions.js';
import type { CoverPage, DraftStatus, Furniture, OpenGate, Picture, PrintedEdition, PrintProfile } from './nodes.js';
import type { Outline, OutlineBlock, OutlineField } from './outline.js';
import { pickText } from './pick-text.js';
import { outlineField } from './sections/field.js';
import { partOrder } from './sections/part-order.js';
import { walkOutline } from './walk-outline.js';

export interface EditionInput {
  readonly library: ProseLibrary;
  readonly locate: Locate;
  /** What the present phase still lacks, in the edition's language, for the draft's first page. */
  readonly open: readonly OpenMatter[];
  /** File name of this study in a language, without extension. */
  readonly basename: (language: string) => string;
  readonly profile: PrintProfile;
  /** Pictures by their name in the report. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Only this part, for a quick preview while writing. */
  readonly only?: PartKey;
}

/** One requirement that a phase still lacks, in the edition's language. */
export interface OpenMatter {
  readonly pointer: string;
  readonly phase: string;
  readonly text: string;
  readonly owes?: string;
}

/** An edition and its missing texts. */
export interface BuiltEdition {
  readonly edition: PrintedEdition;
  readonly missing: readonly MissingText[];
}

/** Fills the outline in one language. Text, labels, numbers, dates, citations and references are each resolved once. */
export function buildEdition(outline: Outline, edition: Edition, input: EditionInput): BuiltEdition {
  const context = new EditionContext(
    outline,
    edition,
    loadLanguage(edition.language, outline.report.study.style?.digits),
    input.library,
    input.locate,
    { block: fillBlock, placeable: fillPlaceable },
  );
  const { front, body } = selectBlocks(outline, edition, input.only);
  findPlacements([...front, ...body], context);
  const filledFront = context.fillBlocks(front);
  const filledBody = context.fillBlocks(body);
  const cover = fillCover(context, input.pictures);
  const status = fillStatus(context, input.open);
  return {
    edition: {
      meta: fillMeta(context, cover, input.basename),
      profile: input.profile,
      furniture: { ...fillFurniture(context, cover), ...(status === undefined ? {} : { status }) },
      front: filledFront,
      body: filledBody,
      notes: context.notes,
    },
    missing: context.missing,
  };
}

/** The blocks to print: the whole report; front matter and last pages of a synopsis edition; or one part. */
function selectBlocks(outline: Outline, edition: Edition, only: PartKey | undefined): Pick<Outline, 'front' | 'body'> {
  const keep = (keys: readonly string[]) => outline.body.filter((block) => keys.includes(block.key));
  if (only !== undefined)
    return { front: [], body: keep([partOrder.find(({ part }) => part === only)?.key ?? '', 'references']) };
  return edition.extent === 'synopsis' ? { front: outline.front, body: keep(['profiles', 'about']) } : outline;
}

/** Collects what a separate paragraph places, so that an earlier mention does not print it first. */
function findPlacements(blocks: readonly OutlineBlock[], context: EditionContext): void {
  const seen = new Set<string>();
  const fields = [...walkOutline(blocks)].flatMap((leaf) => (leaf.type === 'field' ? [leaf.field] : []));
  // The text of a box can place other things, so the list grows during the loop.
  for (const field of fields) {
    for (const { key, placed } of mentionsIn(field, context)) {
      if (placed) context.placedByAuthor.add(key);
      const thing = seen.has(key) ? undefined : context.outline.placeables.get(key);
      seen.add(key);
      if (thing?.type === 'box')
        fields.push(...outlineField(thing.box.text, { pointer: `${thing.pointer}/text`, level: 4 }));
    }
  }
}

function mentionsIn(
  { value, original }: OutlineField,
  { edition, language, library }: EditionContext,
): readonly { readonly key: string; readonly placed: boolean }[] {
  const { text: markdown } = pickText(value, language.tag, [original, edition.from]);
  return [...findNamed(library.get(markdown))].flatMap((named) =>
    named.type === 'mention' ? [{ key: `${named.mention.kind}-${named.mention.id}`, placed: named.placed }] : [],
  );
}

function fillFurniture(context: EditionContext, cover: CoverPage): Omit<Furniture, 'status'> {
  const word = context.label.bind(context);
  const title = plainText(cover.title);
  return {
    cover,
    runningTitle: shortenTitle(title, undefined) ?? title,
    labels: {
      contents: word('contents'),
      page: word('page'),
      skipToText: word('skipToText'),
      languages: word('languages'),
      notes: word('notes'),
      backToText: word('backToText'),
      inThisPart: word('inThisPart'),
      permalink: word('permalink'),
      note: word('note'),
      inserted: word('inserted'),
      deleted: word('deleted'),
      colon: context.language.colon,
    },
  };
}

/** What the draft lacks; `undefined` if all gates are closed and no text is missing. */
function fillStatus(context: EditionContext, open: readonly OpenMatter[]): DraftStatus | undefined {
  if (open.length === 0 && context.missing.length === 0) return undefined;
  const gates = open.map(({ pointer, phase, text: lacks, owes }, i): OpenGate => {
    return {
      key: `status.${String(i + 1)}`,
      origin: context.origin(pointer),
      phase,
      text: lacks,
      ...(owes === undefined ? {} : { owes: context.label('owes', { who: owes }) }),
    };
  });
  const items = context.missing.map(({ title, language }) =>
    context.label('untranslatedItem', { title, language: languageName(language, context.language.tag) }),
  );
  return {
    heading: context.label('status'),
    introduction: context.label('statusIntroduction'),
    gates,
    ...(items.length === 0
      ? {}
      : { untranslated: { heading: context.label('untranslatedHeading'), items: [...new Set(items)] } }),
  };
}
