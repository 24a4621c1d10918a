import { showFailures } from './commands/outcome.js';
import { run } from './run.js';
import { asFailure } from './terminal/failure.js';
import { openTerminal } from './terminal/terminal.js';

/** Runs the command line of this process (`argv` without node and script) and sets its exit code. */
export async function start(argv: readonly string[]): Promise<void> {
  const terminal = openTerminal(argv);
  silencePackages();
  // The last net: what is thrown where nobody waits for it, such as in a package’s callback.
  process.on('uncaughtException', (error) => {
    showFailures([asFailure(error, { en: 'while working', zh: '运行' })], terminal);
    process.exit(2);
  });
  process.exitCode = await run(argv, terminal);
}

/** Only the terminal speaks: what a package prints by `console` (HarfBuzz, without memory) it throws as well. */
function silencePackages(): void {
  // eslint-disable-next-line no-console -- to be silenced, it has to be named
  for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) console[method] = () => undefined;
}
