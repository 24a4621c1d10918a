import type { MessageLanguage } from '../diagnostics/diagnostic.js';
import type { Line } from '../diagnostics/lines.js';
import type { Theme } from '../theme/theme.js';
import type { StudyStatus } from './study-status.js';

/** What a status formatter needs besides the studies. */
export interface StatusContext {
  readonly language: MessageLanguage;
  /** `YYYY-MM-DD`: the day for which the status is shown. */
  readonly today: string;
  /** Columns of the terminal; absent when piped. */
  readonly width?: number;
  readonly theme: Theme;
}

/** Formats studies as lines; a pure function. */
export type StatusFormatter = (studies: readonly StudyStatus[], context: StatusContext) => readonly Line[];
