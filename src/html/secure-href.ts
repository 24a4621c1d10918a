const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address of a link out of the document, normalised (WHATWG URL), or nothing where it isn't absolute or its scheme
 * isn't http, https or mailto. Prose is checked when it is read; this stands behind that.
 */
export function secureHref(href: string): string | undefined {
  try {
    const url = new URL(href);
    return schemes.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
