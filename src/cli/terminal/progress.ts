import { terminalWidth } from '../../diagnostics/terminal-width.js';
import { makeVisible } from '../../diagnostics/visible.js';
import type { Terminal } from './terminal.js';

/** The progress of a run, for people who watch; a log gets whole lines only. */
export interface Progress {
  /** Shows the current step; replaces the previous one. */
  show(text: string): void;
  /** Prints a finished step, which stays. */
  note(text: string): void;
  /** Removes the line of the current step. */
  clear(): void;
}

/** Progress on standard error: one line that is rewritten on a terminal, elsewhere one line for each finished step. */
export function startProgress(terminal: Terminal, talk: 'all' | 'failures only'): Progress {
  const silent = (): void => undefined;
  if (talk === 'failures only') return { show: silent, note: silent, clear: silent };
  const note = (text: string): void => {
    terminal.tell([text]);
  };
  if (!terminal.watched) return { show: silent, note, clear: silent };

  let shown = false;
  const clear = (): void => {
    if (shown) terminal.replaceLine('');
    shown = false;
  };
  return {
    show: (text) => {
      terminal.replaceLine(cut(makeVisible(text), (terminal.width ?? 80) - 1));
      shown = true;
    },
    note: (text) => {
      clear();
      note(text);
    },
    clear,
  };
}

/** A line that wraps can't be rewritten. */
function cut(text: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += terminalWidth(character);
    if (used > width) break;
    kept += character;
  }
  return kept;
}
