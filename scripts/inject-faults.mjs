// Lets every system call of render, fmt, freeze and init on the study's and the output's paths fail once, kills the
// command at every one once, and prints what that did to the files. Exits with 1 if a file is half, a set mixed without
// a word, an end without a line that says why, or something left behind. Needs strace (npm run setup).
// Cases are optional: npm run inject-faults -- fmt freeze
import { register } from 'node:module';
import process from 'node:process';

register('./generate/typescript-hooks.mjs', import.meta.url);
const { faultCases } = await import('../test/support/faults/fault-cases.ts');
const { injectFaults } = await import('../test/support/faults/inject-faults.ts');
const { canInjectFaults } = await import('../test/support/faults/trace-calls.ts');

if (!canInjectFaults) {
  console.error('strace is missing (npm run setup) or may not trace here.');
  process.exit(2);
}
const asked = process.argv.slice(2);
const columns = ['points', 'survived', 'half files', 'mixed untold', 'bad ends', 'leftovers', 'seconds'];
const width = Math.max(...faultCases.map(({ name }) => name.length));
console.log(`${''.padEnd(width)}  ${columns.join('  ')}`);
const faults = [];
for (const one of faultCases.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const begin = performance.now();
  const { points, survived, halfFiles, mixedUntold, badEnds, leftovers } = await injectFaults(one);
  const seconds = Math.round((performance.now() - begin) / 1000);
  const lists = [halfFiles, mixedUntold, badEnds, leftovers];
  const counts = [points, survived, ...lists.map((list) => list.length), seconds];
  const cells = counts.map((count, at) => String(count).padStart(columns[at].length));
  console.log(`${one.name.padEnd(width)}  ${cells.join('  ')}`);
  faults.push(...lists.flatMap((list, at) => list.map((point) => `${one.name}, ${columns[at + 2]}: ${point}`)));
}
for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;
