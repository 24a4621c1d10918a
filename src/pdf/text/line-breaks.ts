import { TextBreaker } from '../engine/pdfmake.js';
import { Break } from './breaks/break.js';
import { isHan } from './characters.js';

export { Break };

/**
 * Where lines may end: pdfmake's breaker knows UAX #14, and this one what Chinese pages ask beyond it (CLREQ 3.1.3,
 * GB/T 15834-2011 5.1).
 */
export class LineBreaker extends TextBreaker {
  /** For each UTF-16 unit of the text, what may happen after it. */
  opportunities(text: string, language: 'han' | 'other'): Uint8Array {
    const breaks = new Uint8Array(text.length);
    let at = 0;
    for (const piece of this.getBreaks([{ text }], null)) {
      at += piece.text.length;
      if (piece.lineEnd === true) {
        if (at < text.length) breaks[at] = Break.forced;
        at += 1;
      } else if (at > 0 && at < text.length) breaks[at - 1] = Break.allowed;
    }
    if (language === 'han') tailorForChinese(text, breaks);
    else keepNumbers(text, breaks);
    if (/:\/\/|www\./.test(text)) breakAddresses(text, breaks);
    return breaks;
  }
}

const latin = /[\p{L}\p{N}]/u;
/** Neither connectors nor middle dots begin a line. */
const neverFirst = new Set('·‧～－–/℃％%');
const unitsOfNumbers = new Set('年月日号时分秒个亿万千百十%‰℃');

function tailorForChinese(text: string, breaks: Uint8Array): void {
  const han = (index: number): boolean => isHan(text.codePointAt(index) ?? 0);
  for (let i = 0; i < text.length - 1; i++) {
    const here = text.charAt(i);
    const next = text.charAt(i + 1);
    const apostrophe = next === '’' && latin.test(here) && !han(i) && latin.test(text.charAt(i + 2)) && !han(i + 2);
    if (breaks[i] === Break.forced || apostrophe) continue;
    // UAX #14 cannot tell an opening quotation mark from a closing one (class QU); here the page can
    if (next === '“' || next === '‘') {
      if (here !== '“' && here !== '‘' && (han(i) || '”’—…'.includes(here))) breaks[i] = Break.allowed;
    } else if (here === '”' || here === '’') {
      const closing = next === '”' || next === '’' || '，。、：；！？）》〉」』】〕'.includes(next);
      if (!closing && han(i + 1)) breaks[i] = Break.allowed;
    }
    if (here === '“' || here === '‘' || next === '”' || next === '’') breaks[i] = Break.none;
    // a single dash joins; two of them are one mark
    if (next === '—' && (here === '—' || text.charAt(i + 2) !== '—')) breaks[i] = Break.none;
    if (neverFirst.has(next)) breaks[i] = Break.none;
    if (/[0-9]/.test(here) && unitsOfNumbers.has(next)) breaks[i] = Break.none;
    if (here === '第' && /[0-9]/.test(next)) breaks[i] = Break.none;
    if (next === '\u2060' || here === '\u2060') breaks[i] = Break.none;
  }
}

/**
 * A figure and the ending that a hyphen joins to it (7-бап, 2-кесте), the sign of a number and the number, a small
 * number or an amount and its word or unit, a citation and the word before it.
 */
function keepNumbers(text: string, breaks: Uint8Array): void {
  for (const pattern of together) {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      for (let i = index; i < index + found.length - 1; i++) breaks[i] = Break.none;
    }
  }
}

const together = [
  /[0-9][-\u2010]\p{L}/gu,
  /№ [0-9]/gu,
  /[0-9] (?:thousand|million|billion|trillion|per cent|percent|km|kg|тыс|мың|млн|млрд|трлн|пайыз|процент|км)(?!\p{L})/gu,
  /\p{L} [0-9]{1,2}(?![0-9.,])/gu,
  /\S \[[0-9]/gu,
];

/** A web address may be parted after its own separators, so that no line is left half empty. */
function breakAddresses(text: string, breaks: Uint8Array): void {
  for (const address of text.matchAll(/(?:[a-z]+:\/\/|www\.)[!-~]+/g)) {
    const start = address.index + address[0].indexOf('/') + 1;
    for (let i = start; i < address.index + address[0].length - 1; i++) {
      const parts = '/?&=#._-'.includes(text.charAt(i)) && /[a-z0-9]/i.test(text.charAt(i + 1));
      if (parts && breaks[i] === Break.none) breaks[i] = Break.allowed;
    }
  }
}
