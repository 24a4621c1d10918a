/**
 * The report with every text in composed form (NFC, UAX #15), for comparing and printing; `source` maps positions in
 * such texts. Returns the same value if the file is already composed, as nearly all are.
 */
export function composeTexts<Value>(value: Value, text: string): Value {
  return text.normalize('NFC') === text ? value : (compose(value) as Value);
}

function compose(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(compose);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, compose(inner)]));
}
