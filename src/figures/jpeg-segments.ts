/** The segments of a JPEG up to its first scan, with their offsets (ITU-T T.81, B.1.1.4); none for other data. */
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

/** Whether a segment contains size and components: SOF0 to SOF15, without C4, C8 and CC, which are tables. */
export function isFrame(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
}
