import { CommanderError } from 'commander';
import { addAuthoringCommands } from './commands/authoring-commands.js';
import { asFailure } from './terminal/failure.js';
import { showFailures, type ExitCode } from './commands/outcome.js';
import { buildProgram } from './program.js';
import type { Terminal } from './terminal/terminal.js';

/** Runs the command line (`argv` without node and script) and returns the exit code; never throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const code = await runCommand(argv, terminal);
  const lost = terminal.lost();
  if (lost === undefined) return code;
  showFailures([lost], terminal);
  return 2;
}

async function runCommand(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let ended: ExitCode = 0;
  // Imported when called, so that `--help` does not load YAML, fonts and layout.
  const program = buildProgram(terminal, {
    validate: async (paths, options) => {
      const { validateCommand } = await import('./commands/validate-command.js');
      ended = await validateCommand(paths, options, terminal);
    },
    render: async (paths, options) => {
      const { renderCommand } = await import('./commands/render-command.js');
      ended = await renderCommand(paths, options, terminal);
    },
    explain: async (codes) => {
      const { explainCommand } = await import('./commands/explain-command.js');
      ended = explainCommand(codes, terminal);
    },
    status: async (paths, options) => {
      const { statusCommand } = await import('./commands/status-command.js');
      ended = await statusCommand(paths, options, terminal);
    },
    doctor: async (paths, options) => {
      const { doctorCommand } = await import('./commands/doctor-command.js');
      ended = await doctorCommand(paths, options, terminal);
    },
  });
  addAuthoringCommands(program, terminal, (code) => {
    ended = code;
  });
  try {
    if (argv.length === 0) {
      program.outputHelp({ error: true });
      return 2;
    }
    await program.parseAsync(argv, { from: 'user' });
    return ended;
  } catch (error) {
    // Commander ends help and version this way.
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    showFailures([asFailure(error, { en: 'while starting', zh: '启动' })], terminal);
    return 2;
  }
}
