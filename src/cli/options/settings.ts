import type { Severity } from '../../diagnostics/diagnostic.js';
import { exhaustiveFormats, type FormatName } from '../../diagnostics/report-diagnostics.js';
import { chooseOption } from './choose-option.js';
import { messageLanguages } from '../terminal/message-language.js';
import { findingFormats, severities } from './option-values.js';
import { readOutputRequests, type OutputRequest } from './output-requests.js';
import type { CommonOptions } from '../program.js';
import { today } from './today.js';

/** The options of every command, checked. */
export interface Settings {
  readonly format: FormatName;
  /** Files to which findings are also written. */
  readonly outputs: readonly OutputRequest[];
  readonly failOn: Severity;
  /** The lowest severity that a format shows; findings that fail the run are always shown. */
  readonly show: (format: FormatName) => Severity;
  readonly today: string;
  readonly talk: 'all' | 'failures only';
}

/**
 * Checks the values of the common options. Throws a `Failure` for an unknown value. `shownByDefault` depends on the
 * command: people see what concerns their current work, and how to see the rest; JSON and SARIF contain everything.
 */
export function readSettings(options: CommonOptions, shownByDefault: Severity, clock: Date): Settings {
  const format = chooseOption('--format', options.format, findingFormats);
  if (options.lang !== undefined) chooseOption('--lang', options.lang, messageLanguages);
  const show = options.show === undefined ? undefined : chooseOption('--show', options.show, severities);
  return {
    format,
    outputs: readOutputRequests(options.output),
    failOn: chooseOption('--fail-on', options.failOn, severities),
    show: (name) => show ?? (exhaustiveFormats.includes(name) ? 'hint' : shownByDefault),
    today: today(options.today, clock),
    talk: options.quiet === true ? 'failures only' : 'all',
  };
}
