#!/usr/bin/env node
// Imports only Node's own modules until the version is checked: an older Node can't read the other modules.
import * as nodeModule from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`joint-report needs Node.js 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  // From Node 22.1 on, compiled code can be kept between runs.
  const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown };
  enableCompileCache?.();
  const { openTerminal } = await import('./terminal/terminal.js');
  const { run } = await import('./run.js');
  const argv = process.argv.slice(2);
  process.exitCode = await run(argv, openTerminal(argv));
}
