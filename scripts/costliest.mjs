// Searches for the inputs that take the most time and memory: many families of inputs, each grown as long as it costs
// more, within what is read at all. Time is the CPU time of a process, so that other work on the machine doesn't count.
//
//   npm run costliest                                  every family, checked and rendered; takes hours
//   npm run costliest -- --only 'prose: links'         families whose names begin so; may be repeated
//   npm run costliest -- --verb validate               checked only
//   npm run costliest -- --limit 30 --tries 8          at most 30 s of CPU a run, 8 runs a family
//   npm run costliest -- --once --only NAME --with '{"lines":1000}'  one input of a family
//   npm run costliest -- --write FOLDER --only NAME --with '{"lines":1000}'  writes that input instead
//   npm run costliest -- --list
import { parseArgs } from 'node:util';
import { families } from './costliest/families.mjs';
import { writeInput } from './costliest/measure.mjs';
import { search, weightOf } from './costliest/search.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    verb: { type: 'string' },
    limit: { type: 'string', default: '120' },
    tries: { type: 'string', default: '24' },
    top: { type: 'string', default: '10' },
    with: { type: 'string' },
    once: { type: 'boolean', default: false },
    write: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});

const chosen = families
  .filter(({ name }) => values.only === undefined || values.only.some((beginning) => name.startsWith(beginning)))
  .map((family) => (values.with === undefined ? family : { ...family, start: JSON.parse(values.with) }));
if (values.list) {
  for (const { name, start } of chosen) console.log(`${name}  ${JSON.stringify(start)}`);
} else if (values.write !== undefined) {
  const [family] = chosen;
  console.log(writeInput(family.make(family.start), values.write));
} else {
  const found = [];
  const tries = values.once ? 1 : Number(values.tries);
  for (const family of chosen) {
    for (const verb of ['validate', 'render']) {
      if (values.verb !== undefined && values.verb !== verb) continue;
      if (verb === 'render' && family.renders !== true) continue;
      const costliest = search(family, { verb, limit: Number(values.limit), tries });
      found.push(costliest);
      console.log(row(costliest));
    }
  }
  console.log(
    `\nThe costliest of ${found.length}, each the end of a search; + is growth with the size, 1 linear, 2 quadratic.`,
  );
  for (const one of found.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, Number(values.top)))
    console.log(row(one));
}

function row({ family, verb, parameters, size, seconds, mebibytes, ended, steepest, tried, exit, codes }) {
  return [
    `${seconds.toFixed(1).padStart(6)} s`,
    `${mebibytes.toFixed(0).padStart(5)} MiB`,
    `${(size / 1024).toFixed(0).padStart(6)} KiB`,
    `+${steepest.toFixed(1)}`,
    `×${tried}`.padStart(4),
    verb.padEnd(8),
    `${family} ${JSON.stringify(parameters)}`,
    ended === undefined ? `exit ${exit} ${codes.slice(0, 3).join(' ')}` : `ENDED ${ended}`,
  ].join('  ');
}
