import { allow, keep, type Tailoring } from './tailoring.js';

const cyrillic = ['ru', 'kk', 'ky', 'uk', 'be', 'bg', 'sr', 'mk', 'mn', 'tg'] as const;

/** The tailorings of words and punctuation of alphabets. */
export const wordTailorings = [
  {
    name: 'spaced-quotation-marks',
    why: 'Imprimerie nationale, Lexique, and UAX #14 since Unicode 15.1 (LB15a, LB15b): a plain space after « or before » parts nothing. Before ; : ! ? UAX #14 holds already, and no-break spaces do everywhere.',
    apply: keep(/ (?:(?<=(?:^|[\s([])[«‹“‘] )|(?=[»›”](?:[\s.,;:!?)\]…]|$)))/g),
  },
  {
    name: 'dashes',
    languages: new Set<string>([...cyrillic, 'uz', 'en']),
    why: 'A dash between spaces begins no line (Мильчин, Справочник издателя; New Hart’s Rules 2.4): it stays with what it follows.',
    apply: keep(/ (?<=\S )(?=[—–] )/g),
  },
  {
    name: 'initials',
    why: 'Initials stay with one another and with the surname after them (А. Б. Иванов, J. K. Rowling).',
    apply: keep(/ (?<=(?<![\p{L}\p{M}])\p{Lu}\. )(?=\p{Lu}(?:\.|\p{Ll}))/gu),
  },
  {
    name: 'initials-after',
    languages: new Set<string>([...cyrillic, 'uz']),
    why: 'Lists and notes in Cyrillic put initials after the surname (Иванов А. Б.): they begin no line.',
    apply: keep(/ (?<=(?<![\p{L}\p{M}])\p{Lu}\p{Ll}{1,40} )(?=\p{Lu}\. ?\p{Lu}\.(?! ?\p{Lu}\p{Ll}))/gu),
  },
  {
    name: 'letter-abbreviations',
    why: 'An abbreviation of single letters is one word (т. е., и т. д., e. g., z. B.).',
    apply: keep(/ (?<=(?<![\p{L}\p{M}])\p{Ll}\. )(?=\p{L}\.)/gu),
  },
  {
    name: 'short-solidus',
    why: 'A solidus between two short signs makes one (km/h, км/ч); UAX #14 lets a line end after any (class SY).',
    apply: keep(/\/(?<=(?<![\p{L}\p{M}])\p{L}{1,3}\/)(?=\p{L}{1,3}(?![\p{L}\p{M}/]))/gu),
  },
  {
    name: 'bracket-after-quotation',
    why: 'UAX #14 of Unicode 15.1 (LB15b): after a closing quotation mark and a space a line may end before a bracket; 15.0 takes the mark for an opening one.',
    apply: (text, breaks) => {
      for (const { index } of text.matchAll(/ (?<=\S["'»”’] )(?=[([])/g)) allow(breaks, index);
    },
  },
  {
    name: 'hebrew-hyphens',
    why: 'UAX #14 since Unicode 16 (LB21a): a line may end after the hyphen between two Hebrew words; only a prefix of one letter stays.',
    apply: (text, breaks) => {
      for (const { index } of text.matchAll(/(?<=[\u05d0-\u05ea]{2})[-\u05be\u2010](?=[\u05d0-\u05ea])/g))
        allow(breaks, index);
    },
  },
  {
    name: 'arabic-and',
    languages: new Set(['ar']),
    why: 'The conjunction و is one with the word after it; where an author left a space between, no line ends there.',
    apply: keep(/ (?<=(?<![\p{L}\p{M}])و )(?=\p{L})/gu),
  },
  {
    name: 'repetition-signs',
    why: 'Royal Society of Thailand: ๆ is written after a space and begins no line; so in Lao and Khmer (ໆ ៗ), and the signs of abbreviation ฯ ຯ.',
    apply: keep(/ (?<=\S )(?=[\u0e2f\u0e46\u0eaf\u0ec6\u17d7])/g),
  },
] as const satisfies readonly Tailoring[];
