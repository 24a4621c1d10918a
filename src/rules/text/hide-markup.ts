/**
 * The text with markup replaced by U+FFFC, code unit by code unit: code, links, citations, mentions and note marks.
 * Offsets stay the same, and the text around them does not become adjacent.
 */
export function hideMarkup(text: string): string {
  return text.replace(markup, (found) => '\uFFFC'.repeat(found.length));
}

const markup = new RegExp(
  [
    '`[^`\\n]+`',
    String.raw`\]\([^()\s]*\)`,
    String.raw`(?:https?:\/\/|mailto:|www\.)[^\s<>()\u3000-\u9FFF\uFF00-\uFFEF]+`,
    String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+`,
    String.raw`\[@[^[\]\n]+\]`,
    String.raw`\[\^[^\]\s]+\]:?`,
    String.raw`@[a-z]+-[a-z0-9-]+(?:\{full\})?`,
  ].join('|'),
  'g',
);
