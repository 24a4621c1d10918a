import { createHash } from 'node:crypto';

/** The content security policy of a page with one inline style sheet, inline pictures, and nothing else. */
export function writePolicy(css: string): string {
  const hash = createHash('sha256').update(css, 'utf8').digest('base64');
  return `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
