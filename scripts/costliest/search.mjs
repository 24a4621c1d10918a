import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAllowed, measure, writeInput } from './measure.mjs';

/** How many seconds weigh as much as a GiB of memory. */
const secondsOfGibibyte = 10;

/** Factors by which a search changes the parameters of an input: all of them at first, then one after the other. */
const factors = { all: 4, each: [4, 2, 1.25] };

/**
 * Searches a family for its costliest input: all its parameters are multiplied until an input is too large to be read;
 * from the costliest of these on, each parameter is multiplied or divided as long as that costs more. Returns that
 * input's parameters and what it takes, and the steepest growth that was seen: 1 is linear in the size of the input, 2
 * quadratic.
 */
export function search(family, { verb, limit, tries }) {
  const folder = mkdtempSync(join(tmpdir(), 'costliest-'));
  const known = new Map();
  const options = verb === 'render' ? family.options : [];
  try {
    const grown = growAll();
    const steepest = Math.max(0, ...grown.map((one, index) => (index === 0 ? 0 : growth(grown[index - 1], one))));
    const best = grown.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
    return { family: family.name, verb, steepest, ...climb(best), tried: known.size };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }

  function attempt(parameters) {
    const name = JSON.stringify(parameters);
    if (known.has(name)) return known.get(name);
    if (known.size >= tries) return undefined;
    const input = family.make(parameters);
    if (!isAllowed(input)) return undefined;
    const report = writeInput(input, folder);
    const found = { parameters, size: sizeOf(input), ...measure(report, { verb, limit, options }) };
    known.set(name, found);
    return found;
  }

  function growAll() {
    const grown = [];
    let next = attempt(family.start);
    while (next !== undefined) {
      grown.push(next);
      if (next.ended !== undefined) break;
      next = attempt(scaled(next.parameters, Object.keys(family.start), factors.all));
    }
    return grown;
  }

  function climb(from) {
    let best = from;
    for (const factor of factors.each) {
      for (const name of Object.keys(family.start)) {
        for (const by of [factor, 1 / factor]) {
          for (let next = costlier(best, name, by); next !== undefined; next = costlier(best, name, by)) best = next;
        }
      }
    }
    return best;
  }

  /** The input with one parameter changed, if it costs noticeably more. */
  function costlier(best, name, factor) {
    if (best.ended !== undefined) return undefined;
    const next = attempt(scaled(best.parameters, [name], factor));
    return next !== undefined && weightOf(next) > 1.03 * weightOf(best) ? next : undefined;
  }
}

function scaled(parameters, names, factor) {
  const changed = names.map((name) => [name, Math.max(1, Math.round(parameters[name] * factor))]);
  return { ...parameters, ...Object.fromEntries(changed) };
}

/** Time and memory as one number; a run that had to be ended weighs more than any other. */
export function weightOf({ seconds, mebibytes, ended }) {
  return ended === undefined ? Math.max(seconds, (mebibytes / 1024) * secondsOfGibibyte) : Infinity;
}

/** The exponent by which time grows with the size of the input; small times are not told from the start of Node. */
function growth(from, to) {
  if (from.seconds < 2 || to.size <= from.size * 1.2) return 0;
  return Math.log(to.seconds / from.seconds) / Math.log(to.size / from.size);
}

function sizeOf({ text, files = {} }) {
  return [text, ...Object.values(files)].reduce((sum, file) => sum + Buffer.byteLength(file), 0);
}
