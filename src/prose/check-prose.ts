import { byPlace, diagnostic, type Diagnostic, type Range } from '../diagnostics/diagnostic.js';
import type { Report } from '../schema/report.gen.js';
import { Spellings } from '../schema/spelling.js';
import type { Source } from '../source/source.js';
import { collectProse, type ProseUse } from './collect-prose.js';
import { explainProseIssue, tooMuchPrinted } from './explain-prose-issue.js';
import { findHidden } from './find-hidden.js';
import { findNamed, type Named } from './find-mentions.js';
import { findPrintExcess } from './measure-print.js';
import type { ProseLibrary } from './prose-library.js';

export interface ProseInput {
  readonly report: Report;
  readonly source: Source;
  readonly library: ProseLibrary;
  /** The languages of the editions; none if they can't be known. */
  readonly editions: readonly string[];
  /** Keys of the works that can be cited; `undefined` if their file could not be read. */
  readonly referenceKeys: ReadonlySet<string> | undefined;
}

export interface ProseCheck {
  readonly diagnostics: readonly Diagnostic[];
  /** Everything that texts mention, as written after `@`. */
  readonly named: ReadonlySet<string>;
}

/** Reads every prose text in every language and reports its issues, and citations and mentions without a target. */
export function checkProse(input: ProseInput): ProseCheck {
  const known: Known = {
    targets: namesIn(mentionTargets(input.report)),
    references: input.referenceKeys && namesIn(input.referenceKeys),
  };
  const diagnostics: Diagnostic[] = [];
  const named = new Set<string>();
  const texts = new Set<string>();
  const uses = [...collectProse(input.report)];
  const excess = findPrintExcess(uses, input.editions);
  if (excess !== undefined) {
    const range = input.source.rangeOf(excess.pointer, 'key');
    diagnostics.push(diagnostic(input.source.file, { ...tooMuchPrinted, pointer: excess.pointer, range }));
  }
  for (const use of uses) {
    texts.add(use.pointer);
    const prose = input.library.get(use.markdown.normalize('NFC'));
    for (const issue of prose.issues) {
      const place = placeOf(use, issue.range, input.source);
      // A character that is in the file itself is reported when the file is read.
      const told = input.source.text.slice(place.range.start, place.range.end).includes(issue.subject);
      if (issue.kind === 'hidden-character' && told) continue;
      diagnostics.push(diagnostic(input.source.file, { ...explainProseIssue(issue), ...place }));
    }
    for (const one of findNamed(prose)) {
      named.add(one.type === 'citation' ? one.item.key : keyOf(one));
      const found = checkNamed(one, use, known, input);
      if (found !== undefined) diagnostics.push(found);
    }
  }
  // Only characters written as escapes are not reported yet.
  if (input.source.text.includes('\\')) {
    for (const { pointer, issue } of findHidden(input.report, (one) => texts.has(one))) {
      const { start, end } = input.source.rangeWithin(pointer, issue.range.start, issue.range.end);
      const [escape] = /^\\(?:x..|u.{4}|U.{8}|.)/.exec(input.source.text.slice(start, start + 10)) ?? [];
      const range = { start, end: escape === undefined ? end : start + escape.length };
      if (input.source.text.slice(range.start, range.end).includes(issue.subject)) continue;
      diagnostics.push(diagnostic(input.source.file, { ...explainProseIssue(issue), pointer, range }));
    }
  }
  return { diagnostics: diagnostics.sort(byPlace), named };
}

function keyOf(named: Named & { readonly type: 'mention' }): string {
  return `${named.mention.kind}-${named.mention.id}`;
}

function placeOf(use: ProseUse, { start, end }: Range, source: Source): { pointer: string; range: Range } {
  return { pointer: use.pointer, range: source.rangeWithin(use.pointer, start, end) };
}

function checkNamed(
  named: Named,
  use: ProseUse,
  { targets, references }: Known,
  input: ProseInput,
): Diagnostic | undefined {
  if (named.type === 'citation') {
    const { key, range } = named.item;
    if (references === undefined || references.keys.has(key)) return undefined;
    return unknown(
      'prose/unknown-citation',
      `@${key}`,
      near(key, references),
      placeOf(use, range, input.source),
      input.source,
      {
        en: `\`${key}\` is not in the list of references.`,
        zh: `参考文献中没有 \`${key}\`。`,
      },
    );
  }
  const key = keyOf(named);
  if (targets.keys.has(key)) return undefined;
  return unknown(
    'prose/unknown-mention',
    `@${key}`,
    near(key, targets),
    placeOf(use, named.mention.range, input.source),
    input.source,
    {
      en: `Nothing in this file is called \`@${key}\`.`,
      zh: `文件中没有 \`@${key}\` 所指的内容。`,
    },
  );
}

/** Names that texts may use, and their likely spellings. */
interface Names {
  readonly keys: ReadonlySet<string>;
  readonly spellings: Spellings;
}

interface Known {
  readonly targets: Names;
  readonly references: Names | undefined;
}

function namesIn(keys: ReadonlySet<string>): Names {
  return { keys, spellings: new Spellings([...keys]) };
}

function near(key: string, { spellings }: Names): string | undefined {
  const found = spellings.nearest(key);
  return found === undefined ? undefined : `@${found}`;
}

function unknown(
  code: string,
  written: string,
  likely: string | undefined,
  place: { readonly pointer: string; readonly range: Range },
  source: Source,
  message: Diagnostic['message'],
): Diagnostic {
  const help =
    likely === undefined
      ? {
          en:
            code === 'prose/unknown-citation'
              ? 'Add the work to `references` under this id, or correct the key.'
              : 'Add the entry under this id, or correct the name.',
          zh:
            code === 'prose/unknown-citation'
              ? '请在 `references` 中以此标识补上文献，或更正此处。'
              : '请以此标识补上相应条目，或更正此处。',
        }
      : { en: `Did you mean \`${likely}\`?`, zh: `是否应为 \`${likely}\`？` };
  const exact = source.text.slice(place.range.start, place.range.end) === written;
  return diagnostic(source.file, {
    code,
    severity: 'error',
    message,
    why: {
      en: 'The page would print a gap where the reader expects a number or a source.',
      zh: '否则页面上本应出现编号或出处的地方会是空白。',
    },
    help,
    ...place,
    edits: likely === undefined || !exact ? [] : [{ range: place.range, text: likely }],
  });
}

/** Everything that prose can mention, as written after `@`. */
export function mentionTargets(report: Report): ReadonlySet<string> {
  const {
    parts,
    indicators = {},
    figures = [],
    tables = [],
    quotes = [],
    boxes = [],
    appendices = [],
    phases,
  } = report;
  return new Set([
    ...['modernization', 'interaction', 'china-initiative', 'partner-initiatives', 'future'].map(
      (part) => `part-${part}`,
    ),
    ...(parts.future.recommendations ?? []).map(({ id }) => `rec-${id}`),
    ...Object.values(parts).flatMap((part: { sections?: readonly { id: string }[] }) =>
      (part.sections ?? []).map(({ id }) => `sec-${id}`),
    ),
    ...Object.keys(indicators).map((id) => `val-${id}`),
    ...figures.map(({ id }) => `fig-${id}`),
    ...tables.map(({ id }) => `tbl-${id}`),
    ...quotes.map(({ id }) => `quote-${id}`),
    ...boxes.map(({ id }) => `box-${id}`),
    ...appendices.map(({ id }) => `app-${id}`),
    ...(phases?.II?.agreedWording ?? []).map(({ id }) => `agreed-${id}`),
  ]);
}
