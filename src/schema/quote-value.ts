/** The longest part of an author's text that a message quotes, in code points. */
const longest = 40;

/** A value as quoted in messages: shortened, on one line. */
export function quoteValue(value: unknown): string {
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const text = isScalar ? String(value) : '…';
  const line = text
    .slice(0, 4 * longest)
    .replace(/\s+/g, ' ')
    .trim();
  const points = Array.from(line);
  return points.length <= longest && text.length <= 4 * longest ? line : `${points.slice(0, longest).join('')}…`;
}
