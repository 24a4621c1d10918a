/** What every report of a search begins from: the smallest one that is valid, in Chinese and English. */
const smallest = {
  format: 1,
  study: { country: 'KZ', phase: 'plan', editions: ['zh', 'en'] },
  sides: {
    china: { institutions: [{ id: 'lead-china', name: 'Lead China' }] },
    partner: { institutions: [{ id: 'lead-partner', name: 'Lead Partner' }] },
  },
  parts: {
    modernization: {},
    interaction: {},
    chinaInitiative: {},
    partnerInitiatives: {},
    future: {},
  },
};

/** The text of a valid report with these keys in place of, or beside, those of the smallest one. */
export function reportText(changes = {}) {
  return `${writeMap(merge(smallest, changes), '')}\n`;
}

/** Items made from their numbers, from 0. */
export function times(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Lines made from their numbers, each ended. */
export function lines(count, make) {
  return `${times(count, make).join('\n')}\n`;
}

/** A piece over and over, up to this number of KiB of UTF-8. */
export function filled(kib, piece) {
  return piece.repeat(Math.max(1, Math.floor((kib * 1024) / Buffer.byteLength(piece))));
}

function merge(one, other) {
  if (!isMap(one) || !isMap(other)) return other;
  const merged = { ...one };
  for (const [key, value] of Object.entries(other))
    merged[key] = Object.hasOwn(one, key) ? merge(one[key], value) : value;
  return merged;
}

function isMap(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function writeMap(map, indent) {
  return Object.entries(map)
    .map(([key, value]) => `${indent}${key}:${writeValue(value, indent)}`)
    .join('\n');
}

/** What stands after a colon: texts of several lines as a block, as authors write them. */
function writeValue(value, indent) {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []';
    return `\n${value.map((item) => `${deeper}-${writeItem(item, `${deeper}  `)}`).join('\n')}`;
  }
  if (isMap(value)) return Object.keys(value).length === 0 ? '' : `\n${writeMap(value, deeper)}`;
  if (typeof value !== 'string') return ` ${String(value)}`;
  if (!value.includes('\n')) return ` ${JSON.stringify(value)}`;
  return ` |\n${value
    .split('\n')
    .map((line) => (line === '' ? '' : deeper + line))
    .join('\n')}`;
}

function writeItem(item, indent) {
  if (isMap(item)) return ` ${writeMap(item, indent).trimStart()}`;
  return writeValue(item, indent.slice(2));
}
