import type { MessageLanguage } from '../../diagnostics/diagnostic.js';
import { chooseMessageLanguage } from './message-language.js';
import { useColour } from './use-colour.js';

/** The outputs: `print` for findings and help (standard output), `tell` for progress and failures (standard error). */
export interface Terminal {
  readonly language: MessageLanguage;
  /** For standard output. */
  readonly colour: 'on' | 'off';
  /** Columns; absent when standard output is piped. */
  readonly width?: number;
  /** Whether standard error is a terminal, so that a line may be rewritten. */
  readonly watched: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  readonly tell: (text: string) => void;
}

/** The terminal of this process. A reader that closes the pipe (`| head`) does not stop the work. */
export function openTerminal(argv: readonly string[]): Terminal {
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    language: chooseMessageLanguage(argv, env),
    colour: useColour(stdout, env, argv.includes('--no-color') ? 'no-colour' : 'colour'),
    // A terminal of unknown width reports 0.
    ...(stdout.isTTY && stdout.columns > 0 ? { width: stdout.columns } : {}),
    watched: stderr.isTTY && env['TERM'] !== 'dumb',
    environment: env,
    print: (text) => {
      stdout.write(text);
    },
    tell: (text) => {
      stderr.write(text);
    },
  };
}
