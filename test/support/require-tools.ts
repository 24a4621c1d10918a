import { findBrowser } from './find-browser.js';
import { findTool } from './find-tool.js';

/** Says before the first test which tools are missing; in CI that fails the run, since a skipped test proves nothing. */
export function setup(): void {
  const missing = [
    ...(findBrowser() === undefined ? ['a browser (Chromium or Chrome)'] : []),
    ...(findTool('pdftotext') === undefined ? ['pdftotext (poppler)'] : []),
    ...(findTool('qpdf') === undefined ? ['qpdf'] : []),
  ];
  if (missing.length === 0) return;
  const note = `Missing: ${missing.join(', ')}. npm run setup installs them.`;
  if (process.env['CI'] !== undefined) throw new Error(note);
  console.warn(`${note} The tests that need them are skipped.\n`);
}
