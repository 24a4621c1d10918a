import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { examineLanguages } from '../../../src/doctor/examine-languages.js';
import { json as jsonLines } from '../../../src/doctor/formats/json.js';
import { table as tableLines } from '../../../src/doctor/formats/table.js';
import type { Machine } from '../../../src/doctor/machine.js';
import { written } from '../../support/written.js';
import { installedFonts } from '../../pdf/support/fonts.js';

const json = written(jsonLines);
const table = written(tableLines);

const machine: Machine = {
  fonts: installedFonts,
  knowsDates: () => true,
  findsWords: () => true,
};
const maldives = await examineLanguages(['ar', 'zh'], [{ study: 'maldives', languages: ['zh', 'dv'] }], machine);
const ready = await examineLanguages([], [{ study: 'kz', languages: ['zh', 'en'] }], machine);
const plain = { language: 'en' } as const;

test('columns line up under wide characters, too', () => {
  const lines = table(maldives, { ...plain, language: 'zh' }).split('\n');
  const arabic = lines.find((line) => line.startsWith('ar ')) ?? '';
  const chinese = lines.find((line) => line.startsWith('zh ')) ?? '';
  const columnOf = (line: string, text: string): number => stringWidth(line.slice(0, line.indexOf(text)));
  expect(columnOf(arabic, 'Amiri')).toBe(columnOf(chinese, 'Noto'));
  expect(columnOf(lines[0] ?? '', '字体')).toBe(columnOf(chinese, 'Noto'));
});

test('says below a language what it lacks and for whom, and in the last line what to do', () => {
  const lines = table(maldives, plain).trimEnd().split('\n');
  const at = lines.findIndex((line) => line.startsWith('dv '));
  expect(lines[at + 1]).toBe('  - needed by maldives');
  expect(lines[at + 2]).toContain('npm install @expo-google-fonts/noto-sans-thaana');
  expect(lines.at(-1)).toBe(
    'Fonts are lacking; run: npm install @expo-google-fonts/noto-sans-thaana. Of dv, what is listed below it is lacking.',
  );
  expect(table(ready, plain).trimEnd().split('\n').at(-1)).toBe('Everything that the study needs is there.');
});

test('as JSON every member is there, and lacks have words', () => {
  const document = JSON.parse(json(maldives, plain)) as {
    readonly ready: boolean;
    readonly studies: unknown;
    readonly languages: readonly Record<string, unknown>[];
  };
  expect(document).toMatchObject({ version: 1, ready: false, studies: [{ study: 'maldives' }] });
  expect(new Set(document.languages.map((state) => Object.keys(state).join()))).toEqual(
    new Set(['tag,name,script,direction,fonts,labels,words,dates,hyphenation,neededBy,lacks']),
  );
  const dhivehi = document.languages.find(({ tag }) => tag === 'dv');
  expect(dhivehi?.['lacks']).toMatchObject([{ kind: 'fonts' }, { kind: 'labels' }]);
});
