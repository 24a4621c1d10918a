declare const checked: unique symbol;

/** An address that a link may lead to; only `safeHref` makes one, so that no writer can print another. */
export type SafeHref = string & { readonly [checked]: true };

const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * An address as a link leads to it, normalised (WHATWG URL), or nothing where it isn't absolute or its scheme isn't
 * http, https or mailto. Prose is checked when it is read; this stands behind that.
 */
export function safeHref(href: string): SafeHref | undefined {
  try {
    const url = new URL(href);
    return schemes.has(url.protocol) ? (url.href as SafeHref) : undefined;
  } catch {
    return undefined;
  }
}
