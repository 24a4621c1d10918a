import { describe, expect, test } from 'vitest';
import type { ReportFiles } from '../../src/assets/report-files.js';
import { render } from '../../src/pipeline.js';
import { loadResources } from '../../src/output/resources.js';
import { jpegFile } from '../support/jpeg-pictures.js';
import { reportYaml } from '../support/report-yaml.js';

const text = reportYaml({ phases: '' })
  .replace('phase: done', 'phase: I')
  .replace(/^( *)- id: lead-c\n/m, '$&$1  logo: logo.jpg\n');
const files = (name: string): ReportFiles => ({ read: () => ({ ok: true, bytes: jpegFile(name) }) });
const archived = (name: string, archive: boolean) =>
  render(
    { file: 'report.yaml', text },
    {
      files: files(name),
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
    const { diagnostics, outputs } = await archived('ycck', true);
    const found = diagnostics.filter(({ code }) => code === 'pdf/archive-picture');
    expect(found.map(({ range }) => text.slice(range?.start, range?.end))).toEqual(['logo.jpg']);
    expect(outputs).toEqual([]);
  });

  test('it is printed otherwise, and so is one in the colours of a screen', async () => {
    for (const [name, archive] of [
      ['ycck', false],
      ['baseline', true],
      ['rgb', true],
      ['grey', true],
    ] as const) {
      const { diagnostics, outputs } = await archived(name, archive);
      expect(diagnostics.filter(({ code }) => code === 'pdf/archive-picture')).toEqual([]);
      expect(outputs).toHaveLength(1);
    }
  });
});
