// Tries the inputs that its parent names, one by one, and answers with what became of each.
// node try-inputs.mjs FOLDER
import { mkdirSync } from 'node:fs';
import { register } from 'node:module';
import process from 'node:process';

register('../generate/typescript-hooks.mjs', import.meta.url);
const { Chance } = await import('../../test/support/chance.ts');
const { mutationKinds } = await import('../../test/support/mutations/mutation-kinds.ts');
const { makeInput } = await import('../../test/support/mutations/make-input.ts');
const { tryInput } = await import('../../test/support/mutations/try-input.ts');

const [, , folder] = process.argv;
mkdirSync(folder, { recursive: true });

process.on('message', async ({ name, seed }) => {
  const kind = mutationKinds.get(name);
  const start = performance.now();
  const trial = await tryInput(kind, makeInput(kind, seed), folder);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.send({ ...trial, milliseconds: performance.now() - start, peak });
});

// A whole study first, which loads everything: no input is to bear the cost of that.
const [[, kind]] = mutationKinds;
await tryInput(kind, { bytes: kind.seeds[0], changes: [], chance: new Chance(0) }, folder);
// What is sent before there is a listener is lost.
process.send('ready');
