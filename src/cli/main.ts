#!/usr/bin/env node
// Imports only Node's own modules until the version is checked: an older Node can't read the other modules.
import { writeSync } from 'node:fs';
import * as nodeModule from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  giveUp(`joint-report needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
} else {
  // From Node 22.1 on, compiled code can be kept between runs.
  const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown };
  enableCompileCache?.();
  await import('./start.js').then(({ start }) => start(process.argv.slice(2)), explainMissing);
}

/** Why the program could not be loaded. In both languages, since what chooses one could not be loaded either. */
function explainMissing(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  giveUp(
    code === 'EMFILE' || code === 'ENFILE'
      ? 'joint-report: cannot start: too many files are open; allow more: ulimit -n 1024 / 无法启动：打开的文件太多，请放宽限制：ulimit -n 1024'
      : `joint-report: cannot start (${code}); install it again / 无法启动（${code}），请重新安装`,
  );
}

function giveUp(why: string): void {
  process.exitCode = 2;
  try {
    writeSync(2, `${why}\n`);
  } catch {
    // nobody can be told
  }
}
