// Prints the differences between the files of two folders, to check changes that should affect nothing or one thing:
// npm run compare-renders -- BEFORE AFTER [--pictures FOLDER] [--dpi 72] [--bytes] [--only TEXT]
// Exit 0: no visible difference; 1: something differs; 2: the comparison failed.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeBrowser, compareHtml } from './compare-renders/compare-html.mjs';
import { comparePdf } from './compare-renders/compare-pdf.mjs';

const usage = `npm run compare-renders -- BEFORE AFTER
  --bytes            only bytes count: for code that was moved and nothing else
  --pictures FOLDER  a PNG for each page of a PDF that differs: before, what differs, after
  --dpi N            how fine pages are compared (72)
  --only TEXT        only files with this in their names`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      bytes: { type: 'boolean', default: false },
      pictures: { type: 'string' },
      dpi: { type: 'string', default: '72' },
      only: { type: 'string', default: '' },
    },
  });
  if (positionals.length !== 2 || !(Number(values.dpi) > 0)) throw new Error(usage);
  process.exitCode = (await compareFolders(positionals, { ...values, dpi: Number(values.dpi) })) ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
} finally {
  await closeBrowser();
}

/** Whether anything differs. */
async function compareFolders([before, after], options) {
  const [own, others] = [filesIn(before, options.only), filesIn(after, options.only)];
  const count = { same: 0, alike: 0, differing: 0 };
  for (const name of [...new Set([...own, ...others])].sort()) {
    const lines =
      own.has(name) && others.has(name)
        ? await compareFiles(name, [join(before, name), join(after, name)], options)
        : [`  only in ${own.has(name) ? before : after}`];
    if (lines === 'same') count.same += 1;
    else if (lines.length === 0) count.alike += 1;
    else count.differing += 1;
    if (lines === 'same') continue;
    console.log(lines.length === 0 ? `${name}: other bytes, no difference for a reader` : [name, ...lines].join('\n'));
  }
  console.log(`${count.same} the same, ${count.alike} with other bytes only, ${count.differing} that differ`);
  return count.differing > 0;
}

async function compareFiles(name, [a, b], { bytes, dpi, pictures }) {
  const [before, after] = [readFileSync(a), readFileSync(b)];
  if (before.equals(after)) return 'same';
  if (!bytes && extname(name) === '.pdf') {
    const picturesName = name.replaceAll('/', '-').replace(/\.pdf$/, '');
    return comparePdf(a, b, { dpi, pictures, name: picturesName, onProgress: (words) => console.error(words) });
  }
  if (!bytes && extname(name) === '.html') {
    console.error(`${name}: nodes`);
    return compareHtml(before.toString(), after.toString());
  }
  const at = before.findIndex((byte, index) => byte !== after[index]);
  return [`  bytes: ${before.length} before, ${after.length} after, from byte ${at === -1 ? before.length : at}`];
}

function filesIn(folder, only) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Set(paths.map((path) => path.slice(join(folder, '/').length)).filter((name) => name.includes(only)));
}
