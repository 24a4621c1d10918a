/**
 * The same text with everything that is no sentence of the author's blanked out, code unit for code unit: code, links,
 * citations, mentions and note marks become U+FFFC, so that offsets stay and nothing seems to touch.
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
