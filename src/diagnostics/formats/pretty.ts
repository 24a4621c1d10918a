import type { Diagnostic, Severity } from '../diagnostic.js';
import type { Positions } from '../positions.js';
import type { Line, Span, Style } from '../lines.js';
import { summarize } from '../summarize.js';
import { makeVisible } from '../visible.js';
import { excerptOf } from './excerpt.js';
import type { FormatContext, Formatter } from './format-context.js';
import { positionsByFile } from './source-positions.js';
import { wrapText } from './wrap-text.js';

/** Findings for people: place, message, the lines of the file with carets, why, and what to do; then a summary. */
export const pretty: Formatter = (diagnostics, context) => {
  const positionsOf = positionsByFile(context.sources);
  const blocks = diagnostics.map((finding) => block(finding, positionsOf(finding.file), context));
  return [...blocks.flat(), summarize(diagnostics, context.language)];
};

const severities: Readonly<Record<Severity, { readonly en: string; readonly zh: string; readonly style: Style }>> = {
  error: { en: 'error', zh: '错误', style: 'red' },
  warning: { en: 'warning', zh: '警告', style: 'yellow' },
  hint: { en: 'hint', zh: '提示', style: 'cyan' },
};

const labels = {
  en: { why: 'Why: ', help: 'Help: ' },
  zh: { why: '原因：', help: '办法：' },
} as const;

type Place = { readonly text: string; readonly positions: Positions } | undefined;

function block(finding: Diagnostic, place: Place, context: FormatContext): readonly Line[] {
  const { language, width = 100 } = context;
  const { style, [language]: severity } = severities[finding.severity];
  const label = labels[language];
  return [
    [
      { text: spot(finding.file, finding.range?.start, place), style: 'bold' },
      ' ',
      { text: severity, style },
      ' ',
      { text: finding.code, style: 'dim' },
    ],
    ...wrapped(finding.message[language], '', width),
    ...excerptLines(finding, place, context),
    ...(finding.why ? wrapped(finding.why[language], label.why, width) : []),
    ...(finding.help ? wrapped(finding.help[language], label.help, width) : []),
    ...finding.related.flatMap(({ message, range }) =>
      wrapped(message[language], `${spot(finding.file, range?.start, place)} `, width),
    ),
    '',
  ];
}

function spot(file: string, offset: number | undefined, place: Place): string {
  const position = offset === undefined ? undefined : place?.positions.at(offset);
  return position ? `${file}:${String(position.line)}:${String(position.column)}` : file;
}

function excerptLines(finding: Diagnostic, place: Place, { width = 100 }: FormatContext): readonly Line[] {
  if (place === undefined || finding.range === undefined) return [];
  const last = place.positions.at(finding.range.start).line + 1;
  const digits = String(last).length;
  const gutter = (number?: number): string => `  ${String(number ?? '').padStart(digits)} │ `;
  const { number, before, line, indent, carets, after } = excerptOf(
    place.text,
    place.positions,
    finding.range,
    Math.max(20, width - gutter().length),
  );
  const { style } = severities[finding.severity];
  return [
    '',
    ...(before ? [dim(`${gutter(before.number)}${before.text}`)] : []),
    line === '' ? dim(gutter(number).trimEnd()) : [...dim(gutter(number)), line],
    [...dim(gutter()), ' '.repeat(indent), { text: '^'.repeat(carets), style }],
    ...(after ? [dim(`${gutter(after.number)}${after.text}`)] : []),
    '',
  ];
}

function dim(text: string): readonly Span[] {
  return [{ text, style: 'dim' }];
}

/** A paragraph indented by two columns, on all of its lines. */
function wrapped(text: string, label: string, width: number): readonly string[] {
  return wrapText(`${label}${makeLinesVisible(text)}`, Math.max(20, width - 2)).map((line) => `  ${line}`);
}

function makeLinesVisible(text: string): string {
  return text.split('\n').map(makeVisible).join('\n');
}
