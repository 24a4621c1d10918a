/** Markup that is done: a template prints it as it is, where it escapes every other value. */
export interface Html {
  /** Handlebars asks every value for this, and escapes those that haven't it. */
  toHTML(): string;
}

/** Marks finished markup as such; only for strings whose every part went through `escapeHtml`. */
export function html(markup: string): Html {
  return { toHTML: () => markup };
}

/** `html`, or nothing for empty markup, so that a template can leave out what would be an empty element. */
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

/** Text as it may stand in an element or a quoted attribute; controls that HTML forbids become U+FFFD. */
export function escapeHtml(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (character) => entities[character] ?? character)
      // eslint-disable-next-line no-control-regex -- these are what HTML forbids (WHATWG HTML 13.1.4)
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '\uFFFD')
  );
}

/** One attribute with a leading space, or nothing where it has no value. */
export function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`;
}
