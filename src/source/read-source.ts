import type { Finding, Range } from '../diagnostics/diagnostic.js';
import { byPlace, diagnostic } from '../diagnostics/diagnostic.js';
import { explainLeftOut, limitEach } from '../diagnostics/limit-findings.js';
import { sourceCodes } from './codes.js';
import type { SourceCode } from './codes.js';
import { explainFault } from './explain-fault.js';
import { explainOddity } from './explain-oddity.js';
import type { LintWords } from './lints/lint.js';
import { lints } from './lints.js';
import { locate } from './locate.js';
import { mendIndentation } from './mend-indentation.js';
import { readPieces } from './read-pieces.js';
import { refuseLarge, refuseLineEnds, refuseShape } from './refuse-file.js';
import type { Source } from './source.js';
import { surveyLines } from './survey-lines.js';
import { dataOf } from './tree.js';
import type { Tree } from './tree.js';

/** Reads a YAML file: never throws on bad input, and reports every fault of the file in one run. */
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
  const { mended, slips } = mendIndentation(text, lines);
  const { tokens, tree, oddities, faults, givenUp } = readPieces(mended);
  const linted = lints.flatMap(({ code, check }) => {
    const { kept, leftOut } = limitEach(check({ text, lines, tokens }), () => code);
    const { severity } = sourceCodes[code];
    return [
      ...kept.map((words) => findingOf(code, words)),
      ...leftOut.map(({ first, count }) => explainLeftOut({ pointer: '', range: first.range }, severity, count)),
    ];
  });
  // What breaks where something else is found already follows from it.
  const known = [
    ...slips.flatMap(({ words }) => words.edits ?? []),
    ...linted.filter(({ severity }) => severity === 'error'),
  ]
    .flatMap(({ range }) => (range === undefined ? [] : [range.start]))
    .sort((a, b) => a - b);
  const news = faults.filter(({ within }) => !isAnyWithin(known, within));
  const odd = limitEach(oddities, ({ kind }) => kind);
  const findings = [
    ...slips.map(({ code, words }) => findingOf(code, words)),
    ...linted,
    ...odd.kept.map((oddity) => {
      const { code, words } = explainOddity(oddity, text);
      return findingOf(code, words, oddity.pointer);
    }),
    ...odd.leftOut.map(({ first, count }) => explainLeftOut(first, 'error', count)),
    ...news.map((fault) => {
      const { code, words } = explainFault(fault, text, lines);
      return findingOf(code, words, fault.pointer);
    }),
    ...(givenUp === undefined ? [] : [findingOf('yaml/not-read-on', restUnread(givenUp, faults.length))]),
  ];
  const lost = [...faults, ...oddities].filter(({ isLost }) => isLost).map(({ pointer }) => pointer);
  const unreadable = givenUp === undefined ? lost : ['', ...lost];
  const shape = findings.some(({ severity }) => severity === 'error') ? undefined : refuseShape(text, tree);
  return {
    tree: tree?.kind === 'mapping' ? tree : undefined,
    findings: shape === undefined ? findings : [...findings, findingOf(shape.code, shape)],
    unreadable,
  };
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

/** One place has each code once: nested readings of a broken place may come upon the same line twice. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const byCode = new Map(findings.map((finding) => [`${finding.code} ${String(finding.range?.start)}`, finding]));
  return [...byCode.values()];
}

/** True where one of the sorted offsets lies in a range. */
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
