import type { Severity } from '../diagnostics/diagnostic.js';
import type { FormatName } from '../diagnostics/report-diagnostics.js';
import { chooseOption } from './choose-option.js';
import { messageLanguages } from './message-language.js';
import { findingFormats, severities } from './option-values.js';
import type { CommonOptions } from './program.js';
import { today } from './today.js';

/** The options of every command, checked. */
export interface Settings {
  readonly format: FormatName;
  readonly failOn: Severity;
  /** The least grave findings that are shown; what fails the run always is. */
  readonly show: Severity;
  readonly today: string;
  readonly talk: 'all' | 'failures only';
}

/**
 * Checks what was typed for the common options. Throws a `Failure` for a value that is unknown. `shownByDefault` is the
 * command's: people are told what bears on the work at hand, and how to see the rest; JSON holds everything.
 */
export function readSettings(options: CommonOptions, shownByDefault: Severity, clock: Date): Settings {
  const format = chooseOption('--format', options.format, findingFormats);
  if (options.lang !== undefined) chooseOption('--lang', options.lang, messageLanguages);
  return {
    format,
    failOn: chooseOption('--fail-on', options.failOn, severities),
    show:
      options.show === undefined
        ? format === 'json'
          ? 'hint'
          : shownByDefault
        : chooseOption('--show', options.show, severities),
    today: today(options.today, clock),
    talk: options.quiet === true ? 'failures only' : 'all',
  };
}
