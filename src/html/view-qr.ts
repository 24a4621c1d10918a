import { encode } from 'uqr';
import { safeHref } from '../document/safe-href.js';
import type { Html } from './escape-html.js';
import type { QrView } from './views.js';

/** White modules around the code (ISO/IEC 18004, 5.3.8). */
const quietZone = 4;

/** An address as a QR code (ISO/IEC 18004, error correction M), drawn as one path over rows of black modules. */
export function viewQr(url: string, label: Html | undefined, labelId: string): QrView {
  const { data, size } = encode(url, { ecc: 'M', border: 0 });
  const path = data
    .flatMap((row, y) =>
      runs(row).map(
        ([x, length]) => `M${String(x + quietZone)} ${String(y + quietZone)}h${String(length)}v1h-${String(length)}z`,
      ),
    )
    .join('');
  return { size: size + 2 * quietZone, path, href: safeHref(url), label, labelId };
}

function runs(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  row.forEach((black, x) => {
    if (!black) return;
    const last = found.at(-1);
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
