/**
 * Fills `{name}` placeholders; one without a value stays as it is, so that a gap is seen and not guessed. A value that
 * ends with a full stop (`2025 г.`) takes the place of the one after it.
 */
export function formatLabel(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}(\.?)/g, (whole, name: string, stop: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return value.endsWith('.') ? value : value + stop;
  });
}

/** Splits a template into its fixed texts and its placeholders, in order. */
export function splitLabel(template: string): readonly ({ readonly text: string } | { readonly name: string })[] {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{\w+\}$/.test(piece) ? { name: piece.slice(1, -1) } : { text: piece }));
}
