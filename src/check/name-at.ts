import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** The name that a diagnostic is about, as written in the file, without quotation marks and the `@` of prose. */
export function nameAt({ range }: Pick<Diagnostic, 'range'>, text: string): string {
  const written = range === undefined ? '' : text.slice(range.start, range.end);
  return written.replace(/^["']|["']$/g, '').replace(/^@/, '');
}
