/**
 * Fills `{name}` placeholders. One without a value stays visible, so that the gap is noticed. If a value ends with a
 * full stop (`2025 г.`), the full stop after it is left out.
 */
export function formatLabel(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}(\.?)/g, (whole, name: string, stop: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return value.endsWith('.') ? value : value + stop;
  });
}

/** Splits a template into fixed texts and placeholders, in order. */
export function splitLabel(template: string): readonly ({ readonly text: string } | { readonly name: string })[] {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{\w+\}$/.test(piece) ? { name: piece.slice(1, -1) } : { text: piece }));
}
