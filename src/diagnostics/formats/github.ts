import type { Diagnostic, Severity } from '../diagnostic.js';
import type { FormatContext, Formatter } from './format-context.js';
import { portablePath } from './portable-path.js';
import { regionOf } from './regions.js';
import { positionsByFile } from './source-positions.js';

/** GitHub Actions’ workflow commands, one on each line: findings are shown beside their lines in a pull request. */
export const github: Formatter = (diagnostics, context) => {
  const positionsOf = positionsByFile(context.sources);
  return diagnostics.map((finding) => {
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
      // GitHub rejects columns for several lines, and treats an empty value as absent.
      ...(region && region.startLine === region.endLine
        ? ([
            ['col', region.startColumn],
            ['endColumn', Math.max(region.endColumn, region.startColumn + 1)],
          ] as const)
        : []),
      // Not the title of the rule: “every member gave an opinion” beside a warning would say the opposite.
      ['title', finding.code],
    ];
    const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
    return [{ command: commands[finding.severity] }, `${list}::${escapeData(wordsOf(finding, context))}`];
  });
};

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const satisfies Record<Severity, string>;

function wordsOf({ message, why, help }: Diagnostic, { language }: FormatContext): string {
  return [message, ...(why ? [why] : []), ...(help ? [help] : [])].map((words) => words[language]).join('\n');
}

/** Escapes like GitHub’s own toolkit. */
function escapeData(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replaceAll('%', '%25'))
    .join('%0A');
}

/** A path may contain a line break, so these are escaped. */
function escapeProperty(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };
  return text.replace(/[%\r\n:,]/g, (sign) => escapes[sign] ?? sign);
}
