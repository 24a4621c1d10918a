import type { MessageLanguage } from '../../diagnostics/diagnostic.js';
import { writeLine, writeLines, type Line } from '../../diagnostics/lines.js';
import type { Failure } from './failure.js';
import { chooseMessageLanguage } from './message-language.js';
import { openOutput } from './open-output.js';
import { useColour } from './use-colour.js';

/**
 * The outputs: `print` for findings and help (standard output), `tell` for progress and failures (standard error). They
 * take lines only, and `writeLines` makes visible what these hide: it is the one way from a text to the outside.
 */
export interface Terminal {
  readonly language: MessageLanguage;
  /** Columns; absent when standard output is piped. */
  readonly width?: number;
  /** Whether standard error is a terminal, so that a line may be rewritten. */
  readonly watched: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly print: (lines: readonly Line[]) => void;
  readonly tell: (lines: readonly Line[]) => void;
  /** Replaces the last line of a watched terminal; it stays open for the next. */
  readonly replaceLine: (line: Line) => void;
  /** Why something that was printed or told is lost: a full disk, a broken device. */
  readonly lost: () => Failure | undefined;
}

/** The terminal of this process. A reader that closes the pipe (`| head`) does not stop the work. */
export function openTerminal(argv: readonly string[]): Terminal {
  const environment = process.env;
  const [out, err] = [openOutput(1), openOutput(2)];
  const colour = useColour(
    { isTTY: out.columns !== undefined },
    environment,
    argv.includes('--no-color') ? 'no-colour' : 'colour',
  );
  return {
    language: chooseMessageLanguage(argv, environment),
    // A terminal of unknown width reports 0.
    ...(out.columns !== undefined && out.columns > 0 ? { width: out.columns } : {}),
    watched: err.columns !== undefined && environment['TERM'] !== 'dumb',
    environment,
    print: (lines) => {
      out.write(writeLines(lines, colour));
    },
    tell: (lines) => {
      err.write(writeLines(lines, 'off'));
    },
    replaceLine: (line) => {
      err.write(`\r\u001B[2K${writeLine(line, 'off')}`);
    },
    lost: () => out.lost() ?? err.lost(),
  };
}
