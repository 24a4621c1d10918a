/** How a language that has no patterns parts its words, as data. All letters small. */
export interface SyllableRules {
  readonly vowels: string;
  /** Letters that are a vowel after a consonant, and a consonant beside a vowel. */
  readonly glides: string;
  /** Letters that write one sound together. */
  readonly together: readonly string[];
  /** Signs that go with the letter before them; one of `closing` ends its syllable. */
  readonly signs: string;
  readonly closing: string;
  /** What begins a syllable although it is more than one sound: a sticky pattern, asked at each consonant. */
  readonly onset: RegExp;
  /** Consonants between vowels that are better not parted: a sticky pattern. */
  readonly doubtful?: RegExp;
}

/** The rules by language. */
export const syllableRules: Readonly<Record<string, SyllableRules>> = {
  /**
   * Orthography of Kazakh: a syllable a vowel; of several consonants only the last goes over (құмырс-қа); й and у between
   * vowels begin a syllable (да-уыс, құ-йын), у and и for ұу and ый are vowels (бу-ын, қи-ын). Names in -стан keep it.
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
   * Unparted: ng between vowels (one sound in si-ngil, two in kun-ga) and stop with r or l (yap-roq, but mono-grafiya).
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
  /** Swahili: open syllables, with prenasalised and rounded consonants whole (ma-e-nde-le-o, Ki-swa-hi-li, lab-da). */
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

/** The offsets at which a word's syllables begin, its first left out. Small letters, apostrophes as U+02BC. */
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
