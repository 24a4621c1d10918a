import type { MessageLanguage } from '../diagnostics/diagnostic.js';
import type { Theme } from '../theme/theme.js';
import type { StudyStatus } from './study-status.js';

/** What a table of studies is written with. */
export interface StatusContext {
  readonly language: MessageLanguage;
  /** `YYYY-MM-DD`: the day of which the table speaks. */
  readonly today: string;
  readonly colour: 'on' | 'off';
  /** Columns of the terminal; absent when piped. */
  readonly width?: number;
  readonly theme: Theme;
}

/** Studies as text in one form; pure. */
export type StatusFormatter = (studies: readonly StudyStatus[], context: StatusContext) => string;
