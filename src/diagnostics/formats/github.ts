import type { Diagnostic, Severity } from '../diagnostic.js';
import { makeVisible } from '../visible.js';
import type { FormatContext, Formatter } from './format-context.js';
import { portablePath } from './portable-path.js';
import { regionOf } from './regions.js';
import { positionsByFile } from './source-positions.js';

/** GitHub Actions’ workflow commands, a line a finding: each is shown beside its line of the pull request. */
export const github: Formatter = (diagnostics, context) => {
  const positionsOf = positionsByFile(context.sources);
  return diagnostics
    .map((finding) => {
      const place = positionsOf(finding.file);
      const region = place && finding.range && regionOf(finding.range, place.text, place.positions);
      const path = portablePath(finding.file, context.folder);
      const properties: readonly (readonly [string, string | number])[] = [
        ['file', path],
        ...(region
          ? ([
              ['line', region.startLine],
              ['endLine', region.endLine],
            ] as const)
          : []),
        // GitHub refuses columns for what spans several lines, and takes an empty place for none.
        ...(region && region.startLine === region.endLine
          ? ([
              ['col', region.startColumn],
              ['endColumn', Math.max(region.endColumn, region.startColumn + 1)],
            ] as const)
          : []),
        // Not the rule’s own title: “every member gave an opinion” beside a warning would say the contrary.
        ['title', finding.code],
      ];
      const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
      return `::${commands[finding.severity]} ${list}::${escapeData(wordsOf(finding, context))}\n`;
    })
    .join('');
};

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'notice' };

function wordsOf({ message, why, help }: Diagnostic, { language }: FormatContext): string {
  return [message, ...(why ? [why] : []), ...(help ? [help] : [])].map((words) => words[language]).join('\n');
}

/** As GitHub’s own toolkit escapes it; control and bidi characters are written out, since a log is a terminal too. */
function escapeData(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => makeVisible(line).replaceAll('%', '%25'))
    .join('%0A');
}

/** A path may hold a line break, so they are escaped and not shown. */
function escapeProperty(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };
  return text
    .split(/([\r\n])/)
    .map((piece) => (/[\r\n]/.test(piece) ? piece : makeVisible(piece)))
    .join('')
    .replace(/[%\r\n:,]/g, (sign) => escapes[sign] ?? sign);
}
