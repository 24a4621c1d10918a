// Joins the modules of the command line into a few files: opening and linking hundreds takes a fifth of the time that a
// check takes as a whole process. Dependencies stay as they are installed; the library in dist/ keeps its modules.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const folder = 'dist/cli';

const bundle = await rolldown({
  input: join(folder, 'main.js'),
  platform: 'node',
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:\\/.test(id),
});
const { output } = await bundle.generate({ format: 'esm', chunkFileNames: '[name].js' });
await bundle.close();
rmSync(folder, { recursive: true });
mkdirSync(folder);
for (const chunk of output) {
  if (chunk.type === 'chunk') writeFileSync(join(folder, chunk.fileName), chunk.code);
}
