import type * as Format from '../../schema/report.gen.js';
import type { OutlineBlock, OutlineField, OutlineNumber, OutlineSection } from '../outline.js';
import { label, list, type Phrase } from '../phrase.js';
import type { ReportIndex } from '../report-index.js';

/** The position of a field: the pointer gives its key, the level and numbers those of its headings. */
export interface FieldPlace {
  readonly pointer: string;
  readonly level: number;
  readonly numbering?: readonly number[];
  readonly counted?: boolean;
}

/** The key of something without an id: `/parts/modernization/china/review` → `modernization.china.review`. */
export function keyOf(pointer: string): string {
  return pointer.replace(/^\/(?:parts\/)?/, '').replaceAll('/', '.');
}

/** A prose field or point, if present. */
export function outlineField(value: Format.Point | undefined, place: FieldPlace, index?: ReportIndex): OutlineField[] {
  if (value === undefined) return [];
  const { pointer, level, numbering, counted = false } = place;
  const signed = isSigned(value) ? value : undefined;
  const prose = signed === undefined ? (value as Format.Prose) : signed.text;
  const byline = signed === undefined || index === undefined ? undefined : outlineByline(signed, index);
  return [
    {
      type: 'field',
      key: keyOf(pointer),
      pointer: signed === undefined ? pointer : `${pointer}/text`,
      value: prose,
      level,
      counted,
      ...(signed?.original === undefined ? {} : { original: signed.original }),
      ...(numbering === undefined ? {} : { numbering }),
      ...(byline === undefined ? {} : { byline }),
    },
  ];
}

function isSigned(value: Format.Point): value is Format.SignedProse {
  return typeof value === 'object' && Object.hasOwn(value, 'text');
}

function outlineByline(point: Format.SignedProse, index: ReportIndex): Phrase | undefined {
  const facts = [
    ...(point.by === undefined ? [] : [label('authorByline', { names: index.namesOf(point.by) })]),
    ...(point.by === undefined && point.side !== undefined
      ? [label('sideByline', { side: index.sideOf(point.side) })]
      : []),
  ];
  return facts.length === 0 ? undefined : list(facts, 'clause');
}

/** The line of facts below an entry whose key is `key`; none if there are no facts. */
export function outlineFacts(key: string, pointer: string, facts: readonly Phrase[]): OutlineBlock[] {
  if (facts.length === 0) return [];
  return [{ type: 'paragraph', key: `${key}.facts`, pointer, role: 'meta', phrase: list(facts, 'clause') }];
}

/** A numbered section of a part; none if it would be empty. */
export function outlineSection(
  section: Omit<OutlineSection, 'type' | 'opener' | 'listed' | 'number'> & {
    readonly path: readonly number[];
    readonly listed?: boolean;
  },
): OutlineSection[] {
  const { path, children, listed = section.level <= 2, ...rest } = section;
  if (children.length === 0) return [];
  return [{ ...rest, type: 'section', opener: 'none', number: { of: 'section', path }, listed, children }];
}

/** A chapter of front or back matter, which starts a page; none if it would be empty. */
export function outlineChapter(
  key: string,
  pointer: string,
  title: Phrase,
  children: readonly OutlineBlock[],
  number?: OutlineNumber,
): OutlineSection[] {
  if (children.length === 0) return [];
  return [
    {
      type: 'section',
      key,
      pointer,
      level: 1,
      opener: 'chapter',
      title,
      listed: true,
      children,
      ...(number === undefined ? {} : { number }),
    },
  ];
}

/** Marks a chapter that may share a page with the one before it, if it fits there completely. */
export function joinedTo(chapters: readonly OutlineSection[]): OutlineSection[] {
  return chapters.map((chapter) => ({ ...chapter, joins: true }));
}

/** An unnumbered section inside a chapter; none if it would be empty. */
export function outlineSubsection(
  key: string,
  pointer: string,
  title: Phrase,
  contents: 'listed' | 'unlisted',
  children: readonly OutlineBlock[],
): OutlineBlock[] {
  return children.length === 0
    ? []
    : [{ type: 'section', key, pointer, level: 2, opener: 'none', title, listed: contents === 'listed', children }];
}

/** Makes the section with the given numbers; none if the file has no text for it. */
export type SectionMaker = (path: readonly number[]) => readonly OutlineSection[];

/** Numbers sections in order; empty ones take no number. */
export function numberSections(part: readonly number[], makers: readonly SectionMaker[]): OutlineSection[] {
  const sections: OutlineSection[] = [];
  for (const make of makers) sections.push(...make([...part, sections.length + 1]));
  return sections;
}
