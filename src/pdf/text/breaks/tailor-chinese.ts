import { isHan } from '../../unicode/characters.js';
import { allow, forbid, keep, type Tailoring } from './tailoring.js';

const chinese = new Set(['zh', 'yue', 'lzh']);
const latin = /[\p{L}\p{N}]/u;
const closers = new Set('，。、：；！？）》〉」』】〕');

/** The tailorings of Chinese. */
export const chineseTailorings = [
  {
    name: 'chinese-quotation-marks',
    languages: chinese,
    why: 'CLREQ 3.1.3, GB/T 15834-2011 5.1: an opening mark ends no line and a closing one begins none. UAX #14 has one class (QU) for both and holds them to both sides; the page can tell them apart.',
    apply: partAtQuotationMarks,
  },
  {
    name: 'chinese-dashes',
    languages: chinese,
    why: 'GB/T 15834-2011 5.1.10: the connector between names (中国—中亚) begins no line; a dash of two squares (——) isn’t parted.',
    apply: (text, breaks) => {
      for (let at = text.indexOf('—'); at >= 0; at = text.indexOf('—', at + 1)) {
        const joins = text.charAt(at + 1) !== '—';
        if (at > 0 && (joins || text.charAt(at - 1) === '—')) forbid(breaks, at - 1);
      }
    },
  },
  {
    name: 'chinese-never-first',
    languages: chinese,
    why: 'CLREQ 3.1.3: connectors, middle dots, solidus and signs of percent and degree begin no line.',
    apply: (text, breaks) => {
      for (const { index } of text.matchAll(/(?<=[^])[·‧～－–/℃％%]/g)) forbid(breaks, index - 1);
    },
  },
  {
    name: 'chinese-numbers',
    languages: chinese,
    why: 'CLREQ 3.1.4: a number and its unit or counter (2023年, 4.5亿), 第 and its number stay together.',
    apply: keep(/[0-9](?=[年月日号时分秒个亿万千百十%‰℃])|第(?=[0-9])/g),
  },
] as const satisfies readonly Tailoring[];

function partAtQuotationMarks(text: string, breaks: Uint8Array): void {
  const han = (index: number): boolean => isHan(text.codePointAt(index) ?? 0);
  for (const { index: at } of text.matchAll(/[“‘’”]/g)) {
    const mark = text.charAt(at);
    const before = text.charAt(at - 1);
    const next = text.charAt(at + 1);
    if (mark === '“' || mark === '‘') {
      const held = before === '“' || before === '‘';
      if (at > 0 && !held && (han(at - 1) || '”’—…'.includes(before))) allow(breaks, at - 1);
      forbid(breaks, at);
      continue;
    }
    const apostrophe = mark === '’' && isLatin(before) && isLatin(next);
    if (apostrophe) continue;
    if (at > 0) forbid(breaks, at - 1);
    if (next !== '”' && next !== '’' && !closers.has(next) && han(at + 1)) allow(breaks, at);
  }
}

function isLatin(character: string): boolean {
  return latin.test(character) && !isHan(character.codePointAt(0) ?? 0);
}
