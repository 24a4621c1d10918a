/** The segments of a JPEG up to its first scan, and where each begins (ITU-T T.81, B.1.1.4). Nothing where it is none. */
export function* jpegSegments(bytes: Uint8Array): Generator<{ readonly marker: number; readonly at: number }> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker < 0xff01) return;
    yield { marker, at };
    if (marker === 0xffda) return;
  }
}

/** Whether a segment holds size and colours: SOF0 to SOF15; C4, C8 and CC are tables. */
export function isFrame(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
}
