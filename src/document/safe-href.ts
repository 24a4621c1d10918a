declare const checked: unique symbol;

/** An address that a link may have. Only `safeHref` creates one, so that no writer can print an unchecked address. */
export type SafeHref = string & { readonly [checked]: true };

const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * A link address, normalised (WHATWG URL); `undefined` if it isn't absolute or its scheme isn't http, https or mailto.
 * Prose is already checked when it is read; this is a second check.
 */
export function safeHref(href: string): SafeHref | undefined {
  try {
    const url = new URL(href);
    return schemes.has(url.protocol) ? (url.href as SafeHref) : undefined;
  } catch {
    return undefined;
  }
}
