import { describe, expect, test } from 'vitest';
import type { LanguageState } from '../../src/doctor/examine-language.js';
import { examineLanguages } from '../../src/doctor/examine-languages.js';
import type { Machine } from '../../src/doctor/machine.js';
import { fontsWithout, installedFonts } from '../pdf/support/fonts.js';

const whole: Machine = {
  fonts: installedFonts,
  knowsDates: (locale) => !locale.startsWith('dv'),
  findsWords: () => true,
};
const packageOf = (name: string): string => `@expo-google-fonts/${name}`;

async function stateOf(tag: string, machine: Partial<Machine> = {}): Promise<LanguageState> {
  const {
    languages: [state],
  } = await examineLanguages([tag], [], { ...whole, ...machine });
  if (state === undefined) throw new Error('no state');
  return state;
}

describe('examineLanguages', () => {
  test('tells script, direction, fonts and labels of a language', async () => {
    expect(await stateOf('zh')).toMatchObject({
      script: 'Hans',
      direction: 'ltr',
      fonts: { found: ['Noto Serif SC', 'Noto Sans SC'], lacking: [], standIns: [] },
      labels: { missing: 0, confirm: 0 },
      words: 'spaces',
      dates: 'known',
      hyphenation: 'unused',
      lacks: [],
    });
    expect(await stateOf('ar')).toMatchObject({ direction: 'rtl', fonts: { found: ['Amiri', 'Vazirmatn'] } });
    expect((await stateOf('ur')).fonts.found).toEqual(['Noto Nastaliq Urdu']);
    const hyphenation = async (tag: string): Promise<string> => (await stateOf(tag)).hyphenation;
    expect(await Promise.all(['en', 'kk', 'vi', 'ar'].map(hyphenation))).toEqual([
      'parted',
      'parted',
      'whole',
      'unused',
    ]);
    expect((await stateOf('lo')).words).toBe('found');
  });

  test('names the packages of a script whose fonts are to be added, and of ours where they are gone', async () => {
    expect((await stateOf('dv')).lacks).toContainEqual({ kind: 'fonts', packages: [packageOf('noto-sans-thaana')] });
    const bare = fontsWithout(packageOf('noto-sans-lao'), packageOf('vazirmatn'));
    expect((await stateOf('lo', { fonts: bare })).lacks).toContainEqual({
      kind: 'fonts',
      packages: [packageOf('noto-sans-lao')],
    });
    // Arabic prints without its sans, but not as the program means to
    expect((await stateOf('ar', { fonts: bare })).lacks).toContainEqual({
      kind: 'fonts',
      packages: [packageOf('vazirmatn')],
    });
  });

  test('takes what prints in the forms of another language for no lack, and names what would be better', async () => {
    const bare = fontsWithout(packageOf('noto-serif-jp'), packageOf('noto-sans-jp'), packageOf('noto-sans-kr'));
    const japanese = await stateOf('ja', { fonts: bare });
    expect(japanese.fonts).toEqual({
      found: [],
      lacking: [
        { family: 'Noto Serif JP', package: packageOf('noto-serif-jp') },
        { family: 'Noto Sans JP', package: packageOf('noto-sans-jp') },
      ],
      standIns: ['Noto Serif SC', 'Noto Sans SC'],
    });
    expect(japanese.lacks.filter(({ kind }) => kind === 'fonts')).toEqual([]);
    expect((await stateOf('ko', { fonts: bare })).lacks.filter(({ kind }) => kind === 'fonts')).toEqual([]);
  });

  test('knows a script that no font is made for, labels that are English, and a Node with little of Intl', async () => {
    expect((await stateOf('chr')).lacks[0]).toEqual({ kind: 'script' });
    expect((await stateOf('is')).lacks).toEqual([{ kind: 'labels', missing: (await stateOf('is')).labels.missing }]);
    expect((await stateOf('is')).labels.missing).toBeGreaterThan(200);
    const small: Partial<Machine> = { knowsDates: (locale) => locale.startsWith('en'), findsWords: () => false };
    expect((await stateOf('lo', small)).lacks.map(({ kind }) => kind)).toEqual(['words', 'dates']);
    // no Node knows Dhivehi: that is no lack of this one
    expect((await stateOf('dv')).dates).toBe('unknown');
    expect((await stateOf('dv')).lacks.map(({ kind }) => kind)).not.toContain('dates');
  });

  test('is ready where studies lack nothing, whatever else is lacking', async () => {
    const needs = [
      { study: 'kz', languages: ['zh', 'en', 'kk'] },
      { study: 'is', languages: ['en', 'is'] },
    ];
    const examination = await examineLanguages(['dv'], needs, whole);
    expect(examination.languages.map(({ tag, neededBy }) => `${tag}: ${neededBy.join(' ')}`)).toEqual([
      'dv: ',
      'en: kz is',
      'is: is',
      'kk: kz',
      'zh: kz',
    ]);
    expect(examination.ready).toBe(false);
    expect((await examineLanguages(['dv'], needs.slice(0, 1), whole)).ready).toBe(true);
  });
});
