// Measures waiting times: one cold render of one edition as a process, compared with headless Chromium printing the
// same page; a check, warm and as a process; and pages of long documents compared with pdfmake alone. Only prints the
// results; no limit fails.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { benchPages } from './bench/bench-pages.mjs';
import { median } from './bench/median.mjs';

const runs = 5;
const study = 'examples/china-kazakhstan';
const folder = mkdtempSync(join(tmpdir(), 'joint-report-bench-'));
const html = join(folder, 'china-kazakhstan.zh.html');
const printed = join(folder, 'chromium.pdf');

const render = [
  process.execPath,
  ['dist/cli/main.js', 'render', study, '--languages', 'zh', '--out', folder, '--quiet'],
];
const browser = findBrowser();
const print = browser && [
  browser,
  [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
    `--user-data-dir=${join(folder, 'profile')}`,
    '--no-pdf-header-footer',
    `--print-to-pdf=${printed}`,
    pathToFileURL(html).href,
  ],
];

try {
  // One run each to warm the disk cache; not counted.
  const contenders = [
    {
      name: 'joint-report: validate, HTML, PDF',
      command: render,
      seconds: [],
      makes: [html, html.replace('.html', '.pdf')],
    },
    ...(print ? [{ name: 'Chromium: print the HTML to PDF', command: print, seconds: [], makes: [printed] }] : []),
  ];
  for (const { command } of contenders) time(command);
  for (let run = 0; run < runs; run += 1) {
    for (const { command, seconds } of contenders) seconds.push(time(command));
  }

  const [cpu] = cpus();
  console.log(`One edition (zh) of ${study}, whole processes, ${runs} runs each in turn after one to warm up.`);
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model.trim() || 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  );
  if (browser) console.log(`${version(browser)}`);
  console.log();
  console.log(row('', 'median s', 'least', 'most', 'output kB'));
  for (const { name, seconds, makes } of contenders) {
    console.log(
      row(
        name,
        median(seconds).toFixed(2),
        Math.min(...seconds).toFixed(2),
        Math.max(...seconds).toFixed(2),
        makes.map(kilobytes).join(' + '),
      ),
    );
  }
  console.log();
  const [ours, theirs] = contenders.map(({ seconds }) => median(seconds));
  console.log(
    theirs === undefined
      ? 'No browser was found (CHROME_PATH, chromium, google-chrome), so there is nothing to compare with.'
      : `ratio ${(ours / theirs).toFixed(2)} (joint-report / Chromium; below 1 is faster)`,
  );

  await benchValidate();
  benchPages();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The time of a check: warm, as in an editor's server, and as a process compared with Node's own start. */
async function benchValidate() {
  const file = join(study, 'report.yaml');
  const text = readFileSync(file, 'utf8');
  const { check, noFiles } = await import('../dist/index.js');
  const options = { files: noFiles, today: '2026-01-01' };
  const warm = [];
  for (let run = 0; run < runs * 3; run += 1) {
    const start = performance.now();
    check({ file, text }, options);
    warm.push(performance.now() - start);
  }
  const whole = [];
  const bare = [];
  for (let run = 0; run < runs; run += 1) {
    whole.push(1000 * time([process.execPath, ['dist/cli/main.js', 'validate', file, '--quiet']]));
    bare.push(1000 * time([process.execPath, ['-e', '0']]));
  }
  const allowed = { warm: 120, whole: 3 * median(bare) + 200 };
  const figure = (value) => value.toFixed(0).padStart(6);
  console.log();
  console.log(`Validate ${file}, ${kilobytes(file)} kB; medians of ${runs} in milliseconds, and what is allowed.`);
  console.log(
    `${figure(median(warm.slice(-runs)))} of${figure(allowed.warm)}  warm, in one process (of ${warm.length} runs the last)`,
  );
  console.log(`${figure(median(whole))} of${figure(allowed.whole)}  whole process; three times node -e 0, and 200`);
  console.log(`${figure(median(bare))}${' '.repeat(9)}  node -e 0`);
}

function time([program, parameters]) {
  const start = performance.now();
  execFileSync(program, parameters, { stdio: ['ignore', 'ignore', 'pipe'] });
  return (performance.now() - start) / 1000;
}

function kilobytes(path) {
  return String(Math.ceil(statSync(path).size / 1000));
}

function row(name, ...cells) {
  return name.padEnd(36) + cells.map((cell) => cell.padStart(12)).join('');
}

function version(program) {
  return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

function findBrowser() {
  const names = [process.env.CHROME_PATH, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return names.find((name) => {
    try {
      return name && version(name);
    } catch {
      return false;
    }
  });
}
