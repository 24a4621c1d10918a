import { describe, expect, test } from 'vitest';
import { readAssets } from '../../src/assets/read-assets.js';
import type { FileResult, ReportFiles } from '../../src/assets/report-files.js';
import { StudyFiles } from '../../src/assets/study-files.js';
import type { Report } from '../../src/schema/report.gen.js';
import { readSource } from '../../src/source/read/read-source.js';
import { greyPng } from '../support/png-pictures.js';

describe('readBeside', () => {
  const yaml = 'tables:\n  - id: trade\n    data: trade.csv\nfront:\n  cover:\n    image: ../cover.png\n';
  const source = readSource(yaml, 'report.yaml');
  const report = {
    sides: { china: { institutions: [{ id: 'a', name: 'A' }] }, partner: { institutions: [{ id: 'b', name: 'B' }] } },
    tables: [{ id: 'trade', caption: 'Trade', columns: [{ head: 'Year' }, { head: 'Trade' }], data: 'trade.csv' }],
    front: { cover: { image: '../cover.png' } },
  } as unknown as Report;
  const readWith = (given: Report, files: ReportFiles) => {
    const study = new StudyFiles(files, source);
    return { ...readAssets(given, study), diagnostics: study.diagnostics };
  };
  const beside = (csv: string) =>
    readWith(report, {
      read: (path): FileResult =>
        path === 'trade.csv' ? { ok: true, bytes: new TextEncoder().encode(csv) } : { ok: false, reason: 'outside' },
    });

  test('fills in the rows of a CSV file, its head left out', () => {
    expect(beside('\uFEFFYear,Trade\r\n2021,"25,2"\r\n2023,41\r\n').report.tables?.[0]?.rows).toEqual([
      ['2021', '25,2'],
      ['2023', '41'],
    ]);
  });

  test('names what lies outside, and a table of another width, where they are named', () => {
    const { diagnostics } = beside('Year,Trade\n2021\n');
    expect(diagnostics.map(({ code, range }) => [code, yaml.slice(range?.start, range?.end)])).toEqual([
      ['file/unreadable', '../cover.png'],
      ['file/table', 'trade.csv'],
    ]);
  });

  test('says of a picture that can’t be printed what is wrong and how to mend it, where it is named', () => {
    const { diagnostics } = readWith(report, {
      read: (path) => ({ ok: true, bytes: path === 'trade.csv' ? new TextEncoder().encode('a,b') : greyPng(0, 5) }),
    });
    expect(diagnostics).toMatchObject([{ code: 'file/picture', pointer: '/front/cover/image' }]);
    expect(diagnostics[0]?.message.en).toBe('../cover.png has no pixels: its width or its height is 0.');
    expect(diagnostics[0]?.help?.zh).toContain('重新存为 PNG 或 JPEG');
  });

  test('counts terms in a text, longer terms apart where they do not overlap', () => {
    const keywords = [
      { term: '共同', language: 'zh', file: 'vision.txt', unit: 'substring', overlaps: false },
      { term: '共同体', language: 'zh', file: 'vision.txt', unit: 'substring' },
      { term: '合作', language: 'zh', count: 7, source: 'vision' },
    ];
    const { report: filled, diagnostics } = readWith(
      { sides: report.sides, theory: { keywords } } as unknown as Report,
      { read: () => ({ ok: true, bytes: new TextEncoder().encode('共同发展，命运共同体。') }) },
    );
    expect(filled.theory?.keywords?.map(({ count }) => count)).toEqual([1, 1, 7]);
    expect(diagnostics).toEqual([]);
  });
});
