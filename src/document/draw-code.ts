import { encode } from 'uqr';
import type { Drawing, DrawnBox } from './drawing.js';

/** A code as a drawing, and the width of the white zone around it, which is part of the drawing, in points. */
export interface DrawnCode {
  readonly drawing: Drawing;
  readonly quietZone: number;
}

/** Width of the quiet zone in modules (ISO/IEC 18004, 5.3.8). */
const quietModules = 4;
/** The side of the code without its quiet zone, in points: 22 mm, which a phone can scan at arm's length. */
const side = (22 * 72) / 25.4;

/** An address as a QR code (ISO/IEC 18004, error correction M). Dark modules on white, in dark mode too. */
export function drawCode(address: string): DrawnCode {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const module = side / size;
  const quietZone = quietModules * module;
  const whole = side + 2 * quietZone;
  const boxes = data.flatMap((line, row): readonly DrawnBox[] =>
    runsOf(line).map(({ start, length }) => ({
      x: quietZone + start * module,
      y: quietZone + row * module,
      width: length * module,
      height: module,
    })),
  );
  const drawing: Drawing = {
    width: whole,
    height: whole,
    description: address,
    marks: [
      { type: 'rectangles', fill: 'light', boxes: [{ x: 0, y: 0, width: whole, height: whole }] },
      { type: 'rectangles', fill: 'dark', boxes },
    ],
  };
  return { drawing, quietZone };
}

/** The dark modules of a line as runs. */
function runsOf(line: readonly boolean[]): readonly { readonly start: number; readonly length: number }[] {
  const runs: { start: number; length: number }[] = [];
  line.forEach((dark, at) => {
    if (!dark) return;
    const last = runs.at(-1);
    if (last !== undefined && last.start + last.length === at) last.length += 1;
    else runs.push({ start: at, length: 1 });
  });
  return runs;
}
