import { terminalWidth } from '../../diagnostics/terminal-width.js';
import { makeVisible } from '../../diagnostics/visible.js';
import type { Terminal } from './terminal.js';

/** How far a run has come, for someone who watches; a log gets whole lines only. */
export interface Progress {
  /** What is being done now; replaces what was shown before. */
  show(text: string): void;
  /** Something that is done; stays. */
  note(text: string): void;
  /** Takes away the line of what is being done. */
  clear(): void;
}

/** Progress on standard error: one line that is rewritten on a terminal, plain lines of what is done elsewhere. */
export function startProgress(terminal: Terminal, talk: 'all' | 'failures only'): Progress {
  const silent = (): void => undefined;
  if (talk === 'failures only') return { show: silent, note: silent, clear: silent };
  const note = (text: string): void => {
    terminal.tell(`${makeVisible(text)}\n`);
  };
  if (!terminal.watched) return { show: silent, note, clear: silent };

  let shown = false;
  const clear = (): void => {
    if (shown) terminal.tell('\r\u001b[2K');
    shown = false;
  };
  return {
    show: (text) => {
      terminal.tell(`\r\u001b[2K${cut(makeVisible(text), (terminal.width ?? 80) - 1)}`);
      shown = true;
    },
    note: (text) => {
      clear();
      note(text);
    },
    clear,
  };
}

/** A line that wraps could not be rewritten. */
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
