import { describe, expect, test } from 'vitest';
import { splitLabel } from '../../src/language/format-label.js';
import { languageFile, languageTags } from '../../src/language/language-file.js';
import { labelKeys } from '../../src/language/languages.gen.js';
import { loadLanguage } from '../../src/language/load-language.js';
import type { LanguageFile } from '../../src/language/language.js';
import { scriptOf } from '../../src/language/tags.js';

const files = languageTags.flatMap((tag) => languageFile(tag) ?? []);
const english = loadLanguage('en').labels;

/** Every text of a file that a page prints. */
function textsOf({ labels, theory, numbering, ...file }: LanguageFile): readonly (readonly [string, string])[] {
  const cells = Object.values(theory?.matrix ?? {}).flatMap((row) => Object.values(row).flat());
  return [
    ...Object.entries(labels).map(([key, text]) => [key, text ?? ''] as const),
    ...Object.entries({ ...theory?.aspects, ...theory?.features }),
    ...[...cells, ...numbering.parts, ...(numbering.letters ?? []), ...(numbering.ordinals ?? [])].map(
      (text) => ['theory and numbering', text] as const,
    ),
    ['marks', [...file.quotationMarks, file.comma, file.listSeparator, file.clauseSeparator, file.colon].join('')],
  ];
}

function placeholders(template: string): readonly string[] {
  const names = splitLabel(template).flatMap((piece) => ('name' in piece ? [piece.name] : []));
  return [...new Set(names)].sort();
}

function oddTexts(file: LanguageFile, odd: RegExp): readonly (readonly [string, string])[] {
  return textsOf(file).filter(([, text]) => odd.test(text.replace(/\{\w+\}/g, '')));
}

/** Acronyms and numerals that stand in Latin letters in any script. */
const latinWords = /\b(?:QR|[IVX]+)\b/g;

describe.each(files.map((file) => [file.tag, file] as const))('%s', (tag, file) => {
  test('has the placeholders of English in every label', () => {
    const odd = Object.entries(file.labels).filter(([key, text]) => {
      const own = placeholders(text ?? '');
      const wanted = placeholders(english[key] ?? '');
      // Countries may be joined by a dash of the language's own.
      const forgiven = (name: string) => name === 'dash' && !own.includes('dash');
      return own.join() !== wanted.filter((name) => !forgiven(name)).join();
    });
    expect(odd).toEqual([]);
  });

  test('counts five parts and no letter or ordinal twice', () => {
    const { parts, letters = [], ordinals = [], levels, appendix } = file.numbering;
    expect(parts).toHaveLength(5);
    for (const list of [parts, letters, ordinals]) expect(new Set(list).size).toBe(list.length);
    for (const pattern of levels) expect(pattern).toMatch(/\{(?:n|path|han|letter|ordinal)\}/);
    expect(appendix).toMatch(/\{(?:letter|han|n)\}/);
    if (levels.some((pattern) => pattern.includes('{ordinal}'))) expect(ordinals.length).toBeGreaterThan(9);
  });

  test('is composed (NFC), trimmed, and steers no direction by invisible characters', () => {
    expect(textsOf(file).filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
    expect(Object.entries(file.labels).filter(([, text]) => text !== text?.trim())).toEqual([]);
    expect(oddTexts(file, /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/)).toEqual([]);
  });

  test('has the usual pairs of marks and a numbering system that Intl knows', () => {
    expect([file.quotationMarks, file.parentheses].map(({ length }) => length)).toEqual([2, 2]);
    for (const system of [file.digits.usual, file.digits.native ?? 'latn'])
      expect(new Intl.NumberFormat('en', { numberingSystem: system }).resolvedOptions().numberingSystem).toBe(system);
    expect(Intl.DateTimeFormat.supportedLocalesOf(file.locale)).toEqual([file.locale]);
  });

  test('counts in European digits, which an edition prints in its own', () => {
    expect(oddTexts(file, /(?![0-9])\p{Nd}/u)).toEqual([]);
  });

  test('holds no letters of another script', () => {
    const script = scriptOf(tag);
    if (script === 'Latn') return;
    const labels = { ...file, labels: mapValues(file.labels, (text) => text.replace(latinWords, '')) };
    expect(oddTexts(labels, /\p{Script=Latin}/u)).toEqual([]);
  });
});

function mapValues(labels: LanguageFile['labels'], change: (text: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).map(([key, text]) => [key, change(text ?? '')]));
}

describe('completeness', () => {
  test.each(['zh', 'en', 'kk', 'ar', 'lo'])('%s, in which examples are printed, lacks no label', (tag) => {
    expect([...loadLanguage(tag).lacking]).toEqual([]);
  });

  test('what a file lacks is named and prints in English', () => {
    for (const tag of languageTags) {
      const { labels, lacking } = loadLanguage(tag);
      const own = languageFile(tag)?.labels ?? {};
      expect([...lacking].filter((key) => own[key] !== undefined)).toEqual([]);
      expect(labelKeys.filter((key) => own[key] === undefined).every((key) => labels[key] === english[key])).toBe(true);
      expect(Object.keys(labels)).toEqual([...labelKeys]);
    }
  });

  test('what is to be confirmed is there, by key, by group or all of it', () => {
    const { confirm } = loadLanguage('ar');
    expect(confirm).toContain('gate.no-editor');
    expect(confirm).not.toContain('contents');
    expect(loadLanguage('lo').confirm).toHaveLength(labelKeys.length);
    expect(loadLanguage('zh').confirm).toEqual([]);
  });
});

describe('the usage of one script or language', () => {
  const of = (script: string) => files.filter(({ tag }) => scriptOf(tag) === script);

  test('Chinese labels hold no ASCII punctuation between Han', () => {
    expect(of('Hans').flatMap((file) => oddTexts(file, /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u))).toEqual(
      [],
    );
  });

  test('Arabic has no Persian letters, Urdu and Persian no Arabic kaf or yeh', () => {
    for (const file of of('Arab'))
      expect(oddTexts(file, file.tag === 'ar' ? /[\u06A9\u06CC]/ : /[\u0643\u0649\u064A]/)).toEqual([]);
  });

  test('French keeps its high marks and guillemets from the end and start of a line', () => {
    const french = of('Latn').filter(({ tag }) => tag === 'fr');
    expect(french.flatMap((file) => oddTexts(file, /[ \p{L}][;:!?»](?!\w)|«(?!\u00A0)| »/u))).toEqual([]);
    expect(french.flatMap((file) => oddTexts(file, /\u00A0:|\u202F;/)).length).toBeGreaterThan(20);
  });

  test('Arabic letters stand with the marks of their script', () => {
    for (const file of of('Arab')) expect(oddTexts(file, /\p{Script=Arabic}[,;?]/u)).toEqual([]);
  });
});
