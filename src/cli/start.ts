import { showFailures } from './commands/outcome.js';
import { run } from './run.js';
import { asFailure } from './terminal/failure.js';
import { openTerminal } from './terminal/terminal.js';

/** Runs the command line of this process (`argv` without node and script) and sets its exit code. */
export async function start(argv: readonly string[]): Promise<void> {
  const terminal = openTerminal(argv);
  // The last net: what is thrown where nobody waits for it, such as in a package’s callback.
  process.on('uncaughtException', (error) => {
    showFailures([asFailure(error, { en: 'while working', zh: '运行' })], terminal);
    process.exit(2);
  });
  process.exitCode = await run(argv, terminal);
}
