import { existsSync } from 'node:fs';
import { findTool } from './find-tool.js';

/** The path of a Chromium or Chrome: the one in CHROME_PATH, otherwise the first in PATH. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .map(findTool)
    .find((path) => path !== undefined);
}
