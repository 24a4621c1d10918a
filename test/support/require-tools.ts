import { findBrowser } from './find-browser.js';
import { findTool } from './find-tool.js';
import { findUnicodeData } from './find-unicode-data.js';
import { canInjectFaults } from './faults/trace-calls.js';
import { findJava } from './validators/find-java.js';
import { findVerapdf } from './validators/find-verapdf.js';

/** Lists missing tools before the first test; in CI they fail the run, since a skipped test proves nothing. */
export function setup(): void {
  const missing = [
    ...(findBrowser() === undefined ? ['a browser (Chromium or Chrome)'] : []),
    ...(findTool('pdftotext') === undefined ? ['pdftotext (poppler)'] : []),
    ...(findTool('qpdf') === undefined ? ['qpdf'] : []),
    ...(process.platform === 'linux' && !canInjectFaults ? ['strace, and the right to trace (ptrace)'] : []),
    ...(findUnicodeData('auxiliary/LineBreakTest.txt') === undefined
      ? ['the files of Unicode 15.0 (unicode-data)']
      : []),
    ...(findJava() === undefined ? ['Java 17 (a JDK)'] : []),
    ...(findVerapdf() === undefined ? ['veraPDF'] : []),
  ];
  if (missing.length === 0) return;
  const note = `Missing: ${missing.join(', ')}. npm run setup installs them.`;
  if (process.env['CI'] !== undefined) throw new Error(note);
  console.warn(`${note} The tests that need them are skipped.\n`);
}
