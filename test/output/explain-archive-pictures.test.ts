import { describe, expect, test } from 'vitest';
import type { ReportFiles } from '../../src/assets/report-files.js';
import { isCmyk } from '../../src/figures/is-cmyk.js';
import { readPicture } from '../../src/figures/read-picture.js';
import { render } from '../../src/pipeline.js';
import { loadResources } from '../../src/output/resources.js';
import { reportYaml } from '../support/report-yaml.js';

const text = reportYaml({ phases: '' })
  .replace('phase: done', 'phase: I')
  .replace(/^( *)- id: lead-c\n/m, '$&$1  logo: logo.jpg\n');
const files = (components: number): ReportFiles => ({ read: () => ({ ok: true, bytes: jpeg(components) }) });
const archived = (components: number, archive: boolean) =>
  render(
    { file: 'report.yaml', text },
    {
      files: files(components),
      resources: loadResources(),
      today: '2026-12-01',
      basename: 's',
      languages: ['en'],
      formats: ['pdf'],
      archive,
    },
  );

describe('pictures in an archived PDF', () => {
  test('one in the colours of a press stops the render, at its place', async () => {
    expect(text).toContain('logo.jpg');
    const { diagnostics, outputs } = await archived(4, true);
    const found = diagnostics.filter(({ code }) => code === 'pdf/archive-picture');
    expect(found.map(({ range }) => text.slice(range?.start, range?.end))).toEqual(['logo.jpg']);
    expect(outputs).toEqual([]);
  });

  test('it is printed otherwise, and so is one in the colours of a screen', async () => {
    for (const [components, archive] of [
      [4, false],
      [3, true],
    ] as const) {
      const { diagnostics, outputs } = await archived(components, archive);
      expect(diagnostics.filter(({ code }) => code === 'pdf/archive-picture')).toEqual([]);
      expect(outputs).toHaveLength(1);
    }
  });

  test.each([
    [1, false],
    [3, false],
    [4, true],
  ])('%i components: CMYK is %s', (components, cmyk) => {
    const result = readPicture(jpeg(components));
    expect('picture' in result && isCmyk(result.picture)).toBe(cmyk);
  });
});

/** A JPEG of 8 × 8 with so many components, as far as headers go: frame, scan and end. */
function jpeg(components: number): Uint8Array {
  const parts = Array.from({ length: components }, (_, index) => [index + 1, 0x11, 0]).flat();
  const scan = Array.from({ length: components }, (_, index) => [index + 1, 0]).flat();
  return new Uint8Array([
    ...[0xff, 0xd8],
    ...[0xff, 0xc0, 0, 8 + components * 3, 8, 0, 8, 0, 8, components, ...parts],
    ...[0xff, 0xda, 0, 6 + components * 2, components, ...scan, 0, 63, 0],
    ...[0, 0, 0, 0, 0xff, 0xd9],
  ]);
}
