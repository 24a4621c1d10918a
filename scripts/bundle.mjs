// Bundles the modules of the command line into a few files: loading hundreds takes a fifth of the time of a check. The
// thirty packages of the Markdown reader are included, with their licences next to them; other dependencies stay
// installed packages, and the library in dist/ keeps its modules.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rolldown } from 'rolldown';
import { isLicenceText } from './packages/judge-packages.mjs';

const folder = 'dist/cli';
const takenIn =
  /^(?:micromark|mdast-util-|unist-util-|decode-named-character-reference|character-entities|devlop|get-east-asian-width|fastest-levenshtein)/;

const bundle = await rolldown({
  input: join(folder, 'main.js'),
  platform: 'node',
  external: (id) => !takenIn.test(id) && !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:\\/.test(id),
});
const { output } = await bundle.generate({ format: 'esm', chunkFileNames: '[name].js' });
await bundle.close();
rmSync(folder, { recursive: true });
mkdirSync(folder);
for (const chunk of output) {
  if (chunk.type === 'chunk') writeFileSync(join(folder, chunk.fileName), chunk.code);
}

// cldr-core: the data that generated modules are made from are under Unicode's licence.
const packages = new Set([
  'node_modules/cldr-core',
  ...output.flatMap((chunk) =>
    (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []).flatMap(
      (path) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path) ?? [],
    ),
  ),
]);
const licences = [...packages].sort().map((path) => {
  const file = readdirSync(path).find(isLicenceText);
  if (file === undefined) throw new Error(`${path} has no licence to pass on.`);
  return `${basename(path)}\n\n${readFileSync(join(path, file), 'utf8').trim()}\n`;
});
writeFileSync(join(folder, 'licences.txt'), licences.join('\n---\n\n'));
