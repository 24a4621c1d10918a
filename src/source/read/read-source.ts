import type { Finding, Range } from '../../diagnostics/diagnostic.js';
import { byPlace, diagnostic } from '../../diagnostics/diagnostic.js';
import { explainLeftOut, limitEach } from '../../diagnostics/limit-each.js';
import { sourceCodes } from '../codes.js';
import type { SourceCode } from '../codes.js';
import { explainParseIssue } from '../recover/explain-parse-issue.js';
import { explainUnsupportedYaml } from './explain-unsupported-yaml.js';
import type { UnsupportedYaml } from './grow-tree.js';
import type { LintWords } from '../lint/lint.js';
import { lints } from '../lint/lints.js';
import { followable } from './find-place.js';
import { locate } from './locate.js';
import { mendBullets } from '../recover/mend-bullets.js';
import { mendIndentation } from '../recover/mend-indentation.js';
import type { Mended } from '../recover/mend-indentation.js';
import { readPieces } from '../recover/read-pieces.js';
import { refuseLarge, refuseLineEnds, refuseShape } from './refuse-file.js';
import type { IssueWords } from '../recover/issue-patterns/issue-pattern.js';
import type { Source } from '../source.js';
import { surveyLines } from '../recover/survey-lines.js';
import { dataOf } from '../tree.js';
import type { Tree } from '../tree.js';

/** Reads a YAML file: never throws on bad input, and reports every issue of the file in one run. */
export function readSource(text: string, file: string): Source {
  const { tree, findings, unreadable } = read(text);
  return {
    file,
    text,
    data: tree && dataOf(tree),
    diagnostics: withoutRepeats(findings)
      .map((finding) => diagnostic(file, finding))
      .sort(byPlace),
    unreadable,
    ...locate(text, tree),
  };
}

interface Reading {
  readonly tree: Tree | undefined;
  readonly findings: readonly Finding[];
  readonly unreadable: readonly string[];
}

function read(text: string): Reading {
  const refusal = refuseLarge(text) ?? refuseLineEnds(text);
  if (refusal !== undefined) return { tree: undefined, findings: [findingOf(refusal.code, refusal)], unreadable: [''] };

  const lines = surveyLines(text);
  const indented = mendIndentation(text, lines);
  const { mended, words: bullets } = mendBullets(indented.mended, lines);
  const repaired = [
    ...indented.issues,
    ...(bullets === undefined ? [] : [{ code: 'yaml/hyphen-without-space' as const, words: bullets }]),
  ];
  const { tokens, tree, unsupported, issues, givenUp } = readPieces(mended);
  const linted = lints.flatMap(({ code, check }) => {
    const { kept, leftOut } = limitEach(check({ text, lines, tokens }), () => code);
    const { severity } = sourceCodes[code];
    return [
      ...kept.map((words) => findingOf(code, words)),
      ...leftOut.map(({ first, count }) => explainLeftOut({ pointer: '', range: first.range }, severity, count)),
    ];
  });
  // An issue at a place with another finding already follows from that.
  const known = [
    ...repaired.flatMap(({ words }) => words.edits ?? []),
    ...linted.filter(({ severity }) => severity === 'error'),
  ]
    .flatMap(({ range }) => (range === undefined ? [] : [range.start]))
    .sort((a, b) => a - b);
  const news = issues
    .filter(({ within }) => !isAnyWithin(known, within))
    .map((issue) => ({ ...explainParseIssue(issue, text, lines), pointer: issue.pointer }))
    .filter(({ code, words }) => code !== 'yaml/uneven-indentation' || !followsTab(words, indented, text));
  const misplaced = news.filter(({ code }) => code === 'yaml/uneven-indentation');
  const limited = limitEach(
    unsupported.filter((one) => !misplaced.some(({ pointer, words }) => followsFrom(one, pointer, words))),
    ({ kind }) => kind,
  );
  const findings = [
    ...repaired.map(({ code, words }) => findingOf(code, words)),
    ...linted,
    ...limited.kept.map((one) => {
      const { code, words } = explainUnsupportedYaml(one, text);
      return findingOf(code, words, one.pointer);
    }),
    ...limited.leftOut.map(({ first, count }) => explainLeftOut(first, 'error', count)),
    ...news.map(({ code, words, pointer }) => findingOf(code, words, pointer)),
    ...(givenUp === undefined ? [] : [findingOf('yaml/not-read-on', restUnread(givenUp, issues.length))]),
  ];
  const lost = [...issues, ...unsupported].filter(({ isLost }) => isLost).map(({ pointer }) => pointer);
  const unreadable = givenUp === undefined ? lost : ['', ...lost];
  const shape = findings.some(({ severity }) => severity === 'error') ? undefined : refuseShape(text, tree);
  const root = tree?.kind === 'mapping' ? tree : undefined;
  // Around what is broken, a place may have been read in several ways; it is told by the one that the data has.
  const place = <Told extends { readonly pointer: string }>(told: Told): Told => ({
    ...told,
    pointer: followable(root, told.pointer),
  });
  const placed = findings.map((finding) => {
    const { related } = finding;
    return { ...place(finding), ...(related && { related: related.map(place) }) };
  });
  return {
    tree: root,
    findings: shape === undefined ? placed : [...placed, findingOf(shape.code, shape)],
    unreadable,
  };
}

/** True for a key that is repeated only because the keys between should open a map of their own, but are too deep. */
function followsFrom({ kind, pointer, range }: UnsupportedYaml, misplaced: string, words: IssueWords): boolean {
  const parent = (place: string): string => place.slice(0, place.lastIndexOf('/'));
  return kind === 'duplicate-key' && parent(pointer) === parent(misplaced) && range.start > words.range.start;
}

/** True for a line that seems too deep only because a line above it, in the same section, begins with a tab. */
function followsTab({ range }: IssueWords, { issues }: Mended, text: string): boolean {
  const edits = issues.flatMap(({ words }) => words.edits ?? []);
  const above = edits.filter((edit) => edit.range.start <= range.start).at(-1);
  return above !== undefined && !/\n[^\s#]/.test(text.slice(above.range.start, range.start));
}

function restUnread(range: Range, count: number): LintWords {
  return {
    range,
    message: {
      en: `After ${String(count)} faults the file is not read on from here.`,
      zh: `已发现 ${String(count)} 处错误，从此处起不再读取。`,
    },
    help: {
      en: 'Mend the faults above, and check again: the rest of the file is read then.',
      zh: '请先改正以上错误，再重新检查；届时会继续读取其余部分。',
    },
  };
}

function findingOf(code: SourceCode, words: LintWords, pointer = ''): Finding {
  return { code, severity: sourceCodes[code].severity, pointer, ...words };
}

/** Each place has each code once: nested readings of a broken place may find the same line twice. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const byCode = new Map(findings.map((finding) => [`${finding.code} ${String(finding.range?.start)}`, finding]));
  return [...byCode.values()];
}

/** True if one of the sorted offsets is in a range. */
function isAnyWithin(sorted: readonly number[], { start, end }: Range): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (sorted[low] ?? Infinity) < end;
}
