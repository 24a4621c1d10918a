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
  readonly today: string;
  readonly talk: 'all' | 'failures only';
}

/** Checks what was typed for the common options. Throws a `Failure` for a value that is unknown. */
export function readSettings(options: CommonOptions, clock: Date): Settings {
  if (options.lang !== undefined) chooseOption('--lang', options.lang, messageLanguages);
  return {
    format: chooseOption('--format', options.format, findingFormats),
    failOn: chooseOption('--fail-on', options.failOn, severities),
    today: today(options.today, clock),
    talk: options.quiet === true ? 'failures only' : 'all',
  };
}
