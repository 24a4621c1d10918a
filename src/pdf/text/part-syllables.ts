/** The syllable rules of a language without patterns, as data. All letters are lower case. */
export interface SyllableRules {
  readonly vowels: string;
  /** Letters that are vowels after a consonant, and consonants beside a vowel. */
  readonly glides: string;
  /** Sequences of letters for one sound. */
  readonly together: readonly string[];
  /** Signs that belong to the letter before them; one of `closing` ends its syllable. */
  readonly signs: string;
  readonly closing: string;
  /** Several sounds that may begin a syllable: a sticky pattern, tested at each consonant. */
  readonly onset: RegExp;
  /** Consonants between vowels that should not be separated: a sticky pattern. */
  readonly doubtful?: RegExp;
}

/** The rules by language. */
export const syllableRules: Readonly<Record<string, SyllableRules>> = {
  /**
   * Orthography of Kazakh: one vowel a syllable; of several consonants only the last moves on (құмырс-қа); й and у
   * between vowels begin a syllable (да-уыс, құ-йын), у and и for ұу and ый are vowels (бу-ын, қи-ын). Keep -стан.
   */
  kk: {
    vowels: 'аәеёиоөуұүыіэюя',
    glides: 'у',
    together: [],
    signs: 'ьъ',
    closing: 'ъ',
    onset: /(?<=[^аәеёиоөуұүыіэюя])стан/y,
  },
  /**
   * Orthography of Uzbek of 1995: sh, ch and ng are one letter each, tutuq belgisi ends a syllable (va’-da, in’-om).
   * Unbroken: ng between vowels (one sound in si-ngil, two in kun-ga) and stop with r or l (yap-roq, but mono-grafiya).
   */
  uz: {
    vowels: 'aeiou',
    glides: '',
    together: ['oʼ', 'gʼ', 'sh', 'ch', 'ng'],
    signs: 'ʼ',
    closing: 'ʼ',
    onset: /[^]^/y,
    doubtful: /ng[aeiou]|n?[bdfgkptv][rl]/y,
  },
  /** Swahili: open syllables; prenasalised and rounded consonants stay whole (ma-e-nde-le-o, Ki-swa-hi-li, lab-da). */
  sw: {
    vowels: 'aeiou',
    glides: '',
    together: ['ngʼ', 'ny', 'ch', 'dh', 'gh', 'kh', 'sh', 'th'],
    signs: 'ʼ',
    closing: '',
    onset: /(?:m[bv]|n[dgjz]|[bcdfghjklmnprstvz]h?)[wy]?[aeiou]/y,
  },
};

interface Sound {
  readonly start: number;
  readonly text: string;
  readonly vowel: boolean;
}

/** The offsets at which syllables begin, except the first. Letters in lower case, apostrophes as U+02BC. */
export function partSyllables(word: string, rules: SyllableRules): readonly number[] {
  const sounds = readSounds(word, rules);
  const vowels = sounds.flatMap(({ vowel }, index) => (vowel ? [index] : []));
  return vowels.slice(1).flatMap((vowel, index) => {
    const between = sounds.slice((vowels[index] ?? 0) + 1, vowel);
    const first = between[0];
    if (first !== undefined && rules.doubtful !== undefined && matchesAt(rules.doubtful, word, first.start)) return [];
    const last = between.at(-1);
    const closed = last !== undefined && rules.closing.includes(last.text.slice(-1)) && last.text.length > 1;
    const begin = closed ? undefined : (between.find(({ start }) => matchesAt(rules.onset, word, start)) ?? last);
    return [begin?.start ?? sounds[vowel]?.start ?? 0];
  });
}

function readSounds(word: string, rules: SyllableRules): readonly Sound[] {
  const sounds: Sound[] = [];
  for (let at = 0; at < word.length;) {
    const letters = rules.together.find((group) => word.startsWith(group, at)) ?? word.charAt(at);
    const before = sounds.at(-1);
    if (before !== undefined && rules.signs.includes(letters)) {
      sounds[sounds.length - 1] = { ...before, text: before.text + letters };
    } else {
      const glide = rules.glides.includes(letters);
      const beside = before === undefined ? rules.vowels.includes(word.charAt(at + 1) || '-') : before.vowel;
      sounds.push({ start: at, text: letters, vowel: rules.vowels.includes(letters.charAt(0)) && !(glide && beside) });
    }
    at += letters.length;
  }
  return sounds;
}

function matchesAt(pattern: RegExp, word: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(word);
}
