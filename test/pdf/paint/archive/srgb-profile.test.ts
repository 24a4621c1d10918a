import { describe, expect, test } from 'vitest';
import { srgbProfile } from '../../../../src/pdf/paint/archive/srgb-profile.js';

const profile = srgbProfile();
const view = new DataView(profile.buffer);
const text = (at: number, length: number): string => String.fromCharCode(...profile.subarray(at, at + length));
const tags = new Map(
  Array.from({ length: view.getUint32(128) }, (_, index) => {
    const at = 132 + index * 12;
    return [text(at, 4), { at: view.getUint32(at + 4), length: view.getUint32(at + 8) }];
  }),
);
const xyz = (name: string): readonly number[] =>
  [0, 1, 2].map((index) => view.getInt32((tags.get(name)?.at ?? 0) + 8 + index * 4) / 65536);

describe('the profile of sRGB', () => {
  test('is a display’s, of version 2.1, and as long as it says', () => {
    expect(view.getUint32(0)).toBe(profile.length);
    expect(view.getUint32(8)).toBe(0x02100000);
    expect(text(12, 12)).toBe('mntrRGB XYZ ');
    expect(text(36, 4)).toBe('acsp');
  });

  test('has the tags of a display with three primaries, each inside the profile and of its type', () => {
    const types = Object.fromEntries([...tags].map(([name, { at }]) => [name, text(at, 4)]));
    const curves = { rTRC: 'curv', gTRC: 'curv', bTRC: 'curv' };
    const colours = { rXYZ: 'XYZ ', gXYZ: 'XYZ ', bXYZ: 'XYZ ', wtpt: 'XYZ ' };
    expect(types).toEqual({ desc: 'desc', cprt: 'text', ...colours, ...curves });
    for (const { at, length } of tags.values()) {
      expect(at % 4).toBe(0);
      expect(at + length).toBeLessThanOrEqual(profile.length);
    }
  });

  test('its primaries together are white', () => {
    const sum = [0, 1, 2].map((index) =>
      ['rXYZ', 'gXYZ', 'bXYZ'].reduce((total, name) => total + (xyz(name)[index] ?? 0), 0),
    );
    sum.forEach((value, index) => {
      expect(value).toBeCloseTo([0.9642, 1, 0.8249][index] ?? 0, 3);
    });
  });

  test('its curve rises from black to white, and middle grey is darker than half', () => {
    const { at = 0 } = tags.get('gTRC') ?? {};
    const points = Array.from({ length: view.getUint32(at + 8) }, (_, index) => view.getUint16(at + 12 + index * 2));
    expect([points[0], points.at(-1)]).toEqual([0, 65535]);
    expect(points.every((value, index) => index === 0 || value >= (points[index - 1] ?? 0))).toBe(true);
    expect((points[Math.round(points.length / 2)] ?? 0) / 65535).toBeCloseTo(0.214, 2);
  });
});
