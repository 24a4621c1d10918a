// Spoils files of every kind that a study's folder may hold, and checks, prints and renders each of them:
// npm run mutate -- [--count 20000] [--seed N] [--kind png] [--out FOLDER]
// Seeds are drawn anew and printed; `--seed N --count 1 --kind png` repeats one input. What fails is saved in FOLDER.
// Exit 0: nothing failed; 1: something did; 2: the command could not run.
import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

register('./generate/typescript-hooks.mjs', import.meta.url);
const { mutationKinds } = await import('../test/support/mutations/mutation-kinds.ts');
const { makeInput } = await import('../test/support/mutations/make-input.ts');

/** No input may take longer: a minute is hundreds of times what an ordinary one takes. */
const longest = 60_000;
/** No input may make a process larger, in MB. A process that has printed many inputs has about 700. */
const largest = 1500;

const { count, first, names, out } = readOptions();
const temporary = mkdtempSync(join(tmpdir(), 'joint-report-mutate-'));
const table = new Map(
  names.map((name) => [
    name,
    {
      inputs: 0,
      withFindings: 0,
      rendered: 0,
      crash: 0,
      hang: 0,
      memory: 0,
      place: 0,
      print: 0,
      slowest: [0],
      peak: [0],
    },
  ]),
);
let given = 0;
let done = 0;
let failed = 0;

console.log(`${count} inputs of ${names.join(', ')}, seeds from ${first} on.`);
await Promise.all(Array.from({ length: Math.min(count, availableParallelism()) }, (_, index) => work(index)));
rmSync(temporary, { recursive: true, force: true });
summarize();
process.exitCode = failed === 0 ? 0 : 1;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        count: { type: 'string', default: '20000' },
        seed: { type: 'string', default: String(randomInt(2 ** 31)) },
        kind: { type: 'string', multiple: true, default: [...mutationKinds.keys()] },
        out: { type: 'string', default: 'out/mutations' },
      },
    });
    const [count, first] = [Number(values.count), Number(values.seed)];
    if (!Number.isSafeInteger(count) || count < 1) throw new Error('--count is a number from 1 on.');
    if (!Number.isSafeInteger(first) || first < 0) throw new Error('--seed is a number from 0 on.');
    const unknown = values.kind.find((name) => !mutationKinds.has(name));
    if (unknown !== undefined) throw new Error(`--kind ${unknown}: there are ${[...mutationKinds.keys()].join(', ')}.`);
    return { count, first, names: values.kind, out: values.out };
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

/** Tries one input after the other in a process of its own, which is replaced when it dies, hangs or grows too large. */
async function work(index) {
  let child;
  for (let turn = given++; turn < count; turn = given++) {
    const task = { name: names[turn % names.length], seed: first + turn };
    child ??= await start(index);
    const result = await tryIn(child, task);
    if (result.ended) child = undefined;
    record(task, result);
  }
  child?.disconnect();
}

async function start(index) {
  const child = fork(
    fileURLToPath(new URL('mutate/try-inputs.mjs', import.meta.url)),
    [join(temporary, String(index))],
    {
      execArgv: ['--max-old-space-size=1024'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  await once(child, 'message');
  return child;
}

function tryIn(child, task) {
  return new Promise((resolve) => {
    let errors = '';
    const begun = performance.now();
    const listen = (text) => (errors = `${errors}${text}`.slice(-2000));
    const finish = (result) => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      child.stderr.off('data', listen);
      resolve({ findings: 0, rendered: false, milliseconds: performance.now() - begun, peak: 0, ...result });
    };
    const onMessage = (result) => {
      const tooLarge = result.peak > largest;
      if (tooLarge) child.kill('SIGKILL');
      const faults = tooLarge ? [...result.faults, { sort: 'memory', words: `${result.peak} MB` }] : result.faults;
      finish({ ...result, faults, ended: tooLarge });
    };
    const onExit = (code, signal) =>
      finish({
        faults: [{ sort: 'crash', words: `the process ended with ${signal ?? code}\n${errors}` }],
        ended: true,
      });
    const timer = setTimeout(() => {
      child.off('exit', onExit);
      child.kill('SIGKILL');
      finish({ faults: [{ sort: 'hang', words: `still at work after ${longest / 1000} s` }], ended: true });
    }, longest);
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.stderr.on('data', listen);
    child.send(task);
  });
}

function record({ name, seed }, { findings, rendered, faults, milliseconds, peak }) {
  const row = table.get(name);
  row.inputs += 1;
  if (findings > 0) row.withFindings += 1;
  if (rendered) row.rendered += 1;
  if (milliseconds > row.slowest[0]) row.slowest = [milliseconds, seed];
  if (peak > row.peak[0]) row.peak = [peak, seed];
  for (const sort of new Set(faults.map((fault) => fault.sort))) row[sort] += 1;
  done += 1;
  if (faults.length > 0) tell(name, seed, faults);
  if (process.stdout.isTTY) process.stdout.write(`\r${done}/${count}, ${failed} failed`);
}

/** Prints a failure, saves its input, and says how to repeat it. */
function tell(name, seed, faults) {
  failed += 1;
  const kind = mutationKinds.get(name);
  const { bytes, changes } = makeInput(kind, seed);
  mkdirSync(out, { recursive: true });
  const saved = join(out, `${name}-${seed}-${kind.path}`);
  writeFileSync(saved, bytes);
  console.log(`\n${saved}: ${changes.join(', ')}; npm run mutate -- --kind ${name} --seed ${seed} --count 1`);
  for (const { sort, words } of faults.slice(0, 5)) console.log(`  ${sort}: ${JSON.stringify(words).slice(0, 1500)}`);
}

function summarize() {
  const heads = [
    'kind',
    'inputs',
    'findings',
    'rendered',
    'crashes',
    'hangs',
    'memory',
    'places',
    'print',
    'slowest s',
    'MB',
  ];
  const line = (cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(9) : cell.padStart(10))).join('');
  console.log(`\n${line(heads)}`);
  for (const [name, row] of table) {
    const { inputs, withFindings, rendered, crash, hang, memory, place, print, slowest, peak } = row;
    const counts = [inputs, withFindings, rendered, crash, hang, memory, place, print].map(String);
    console.log(line([name, ...counts, (slowest[0] / 1000).toFixed(1), String(peak[0])]));
  }
  console.log(
    'places: outside their file; print: raw characters or commands; MB: the process with all that it printed before.',
  );
  console.log(
    `Rendered as HTML; as PDF: ${names.map((name) => `${name} one in ${mutationKinds.get(name).pdfEvery}`).join(', ')}.`,
  );
  console.log(failed === 0 ? 'No fault.' : `${failed} inputs failed; they are in ${out}.`);
}
