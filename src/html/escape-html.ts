/** Finished markup: templates print it unchanged and escape every other value. */
export interface Html {
  /** Handlebars calls this and escapes values that do not have it. */
  toHTML(): string;
}

/** Marks a string as finished markup. Every part of the string must already be escaped with `escapeHtml`. */
export function html(markup: string): Html {
  return { toHTML: () => markup };
}

/** `html`, or `undefined` for an empty string, so that templates can leave out empty elements. */
export function htmlOrNothing(markup: string): Html | undefined {
  return markup === '' ? undefined : html(markup);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for an element or a quoted attribute. Control characters that HTML forbids become U+FFFD. */
export function escapeHtml(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (character) => entities[character] ?? character)
      // eslint-disable-next-line no-control-regex -- these are what HTML forbids (WHATWG HTML 13.1.4)
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '\uFFFD')
  );
}

/** One attribute with a leading space; an empty string if the value is `undefined`. */
export function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`;
}
