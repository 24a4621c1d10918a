// Runs programs of poppler and qpdf, in parallel.
import { spawn } from 'node:child_process';

/** The standard output of a program; rejects if it can't be run or its exit code is not accepted. */
export function runTool(name, args, { accept = [0] } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const out = [];
    const complaints = [];
    child.stdout.on('data', (bytes) => out.push(bytes));
    child.stderr.on('data', (bytes) => complaints.push(bytes));
    child.on('error', (error) => reject(new Error(`${name} can't be run: ${error.message}`)));
    child.on('close', (code) => {
      if (accept.includes(code)) resolve(Buffer.concat(out));
      else reject(new Error(`${name} ${args.join(' ')}: ${Buffer.concat(complaints).toString().trim() || code}`));
    });
  });
}
