import { forbid, keep, type Tailoring } from './tailoring.js';
import { unitLength } from './units.js';

/** The tailorings of numbers, in every language: a number stays with the word that it counts or that numbers it. */
export const numberTailorings = [
  {
    name: 'number-units',
    why: 'ISO 80000-1 7.1.4 and every house style: a number and its unit, percent sign or word of amount (5 km, 12 млрд, 6.4 per cent).',
    apply: (text, breaks, language) => {
      for (const { index } of text.matchAll(/ (?<=\p{Nd} )/gu)) {
        // a unit of two words (per cent) contains a space
        const end = index + unitLength(text, index + 1, language);
        for (let at = index; at < end; at++) if (text.charAt(at) === ' ') forbid(breaks, at);
      }
    },
  },
  {
    name: 'number-groups',
    why: 'ISO 80000-1 7.3.1: the groups of three digits of one number, where its author set plain spaces.',
    apply: keep(/ (?<=(?<!\p{Nd})\p{Nd}{1,3}(?: \p{Nd}{3}){0,5} )(?=\p{Nd}{3}(?!\p{Nd}))/gu),
  },
  {
    name: 'number-currencies',
    why: 'A sign of currency and the amount after it ($ 5, US$ 41).',
    apply: keep(/ (?<=\p{Sc} )(?=\p{Nd})/gu),
  },
  {
    name: 'number-endings',
    why: 'A figure and the ending that a hyphen joins to it (7-бап, 2-кесте, 5-year).',
    apply: keep(/[-\u2010](?<=\p{Nd}[-\u2010])(?=\p{L})/gu),
  },
  {
    name: 'number-signs',
    why: 'The sign of a number and the number (№ 5, § 12, n° 3).',
    apply: keep(/ (?<=(?:[№§¶℡]|(?<!\p{L})[nN][°º]) )(?=[\p{Nd}IVX])/gu),
  },
  {
    name: 'number-abbreviations',
    why: 'A short abbreviation and its number (p. 12, с. 5, табл. 3, พ.ศ. 2566). A word of five letters, or one before a year, is the end of a sentence.',
    apply: keep(
      / (?:(?<=(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]{0,3}\. )(?=\p{Nd}{1,3}(?!\p{Nd}))|(?<=(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]?\.(?:\p{L}\.)* )(?=\p{Nd}))/gu,
    ),
  },
  {
    name: 'number-small',
    why: 'A number of one or two digits and the word before it (Section 5, Part 2): a line that begins with it reads as a list. One that has its unit after it (74 млн) is none, and three words that stay together leave holes.',
    apply: (text, breaks, language) => {
      for (const { index } of text.matchAll(/ (?<=[\p{L}\p{M}] )(?=\p{Nd}{1,2}(?!\p{Nd}|[.,:]\p{Nd}))/gu)) {
        const after = text.indexOf(' ', index + 1) + 1;
        if (after === 0 || after > index + 4 || unitLength(text, after, language) === 0) forbid(breaks, index);
      }
    },
  },
  {
    name: 'number-citations',
    why: 'A citation and the word before it: no line begins with [3].',
    apply: keep(/ (?<=\S )(?=\[\p{Nd})/gu),
  },
] as const satisfies readonly Tailoring[];
