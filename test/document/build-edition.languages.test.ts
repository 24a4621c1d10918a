import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/nodes.js';
import { plainText } from '../../src/document/edition/plain-text.js';
import { allBlocks, openReport } from '../support/open-report.js';
import { smallReport } from './small-report.js';

function open(language: string, style = '') {
  const study = smallReport
    .replace('editions: [zh, en]', `editions: [zh, en, ${language}]\n  ${style}`)
    .replace('phases:', 'plan:\n  timetable: { draft: 2025-02/2025-04 }\nphases:');
  const { edition } = openReport(study).edition(language);
  const blocks = [...allBlocks([...edition.front, ...edition.body])];
  const at = (key: string): Block | undefined => blocks.find((block) => block.key === key);
  const numberOf = (key: string): string | undefined => {
    const block = at(key);
    return block?.type === 'section' || block?.type === 'table' ? block.number?.label : undefined;
  };
  return { edition, at, numberOf };
}

describe('numbers in the form of the language', () => {
  test('Arabic counts sections by ordinals and appendices by its alphabet', () => {
    const { numberOf, edition } = open('ar');
    expect(edition.meta).toMatchObject({ direction: 'rtl', digits: 'latn' });
    expect(numberOf('part-interaction')).toBe('الجزء الثاني');
    expect(numberOf('interaction.achievements')).toBe('أولًا:');
    expect(numberOf('entry-rail')).toBe('1.');
    expect(numberOf('app-method')).toBe('الملحق أ');
  });

  test('Persian prints every number of ours in its own digits, and in others where the study asks for them', () => {
    const persian = open('fa');
    expect(persian.edition.meta.digits).toBe('arabext');
    expect(persian.numberOf('tbl-trade')).toBe('جدول ۲');
    expect(persian.numberOf('entry-rail')).toBe('۱.۱');
    expect(persian.edition.notes.map(({ label }) => label)).toEqual(['۱']);
    expect(persian.edition.furniture.cover.date).toBe('سپتامبر ۲۰۲۵');
    const opening = persian.at('modernization.china.review.p1');
    expect(opening?.type === 'paragraph' ? plainText(opening.children) : '').toContain('[۱');

    const latin = open('fa', 'style: { digits: latin }');
    expect(latin.numberOf('tbl-trade')).toBe('جدول 2');
    expect(open('ar', 'style: { digits: native }').numberOf('tbl-trade')).toBe('الجدول ٢');
  });

  test('Russian and Lao letter appendices with their alphabets', () => {
    expect(open('ru').numberOf('app-method')).toBe('Приложение А');
    expect(open('lo').numberOf('app-method')).toBe('ເອກະສານຊ້ອນທ້າຍ ກ');
  });
});

test('a date with a full stop of its own ends the sentence', () => {
  const { edition } = open('ru');
  const body = JSON.stringify(edition.body);
  expect(body).toContain('апрель 2025 г.');
  expect(body).not.toContain('..');
});

describe('labels that a language lacks', () => {
  test('print in English and say so, the others in the language', () => {
    const { at } = open('am');
    const theory = at('theory');
    if (theory?.type !== 'section') throw new Error('no chapter of theory');
    expect(theory.title).toEqual([{ type: 'text', text: 'የንድፈ ሐሳብ ማዕቀፍ' }]);
    const features = at('theory.features');
    if (features?.type !== 'section') throw new Error('no section of features');
    expect(features.title).toEqual([{ type: 'text', text: 'Features of the theory', lang: 'en', dir: 'ltr' }]);
  });

  test('leave the theory of the institute in English, not in whichever language comes first', () => {
    const { at } = open('am');
    const list = at('theory.features.list');
    const [first] = list?.type === 'definitions' ? list.entries : [];
    const [text] = first?.children ?? [];
    expect(text?.type === 'paragraph' ? plainText(text.children) : JSON.stringify(text)).toContain('humankind');
  });
});
