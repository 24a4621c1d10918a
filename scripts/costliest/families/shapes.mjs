// Reports by their form with far more of something than any study has, right or wrong.
import { filled, reportText, times } from '../report-text.mjs';

const both = (text) => ({ zh: text, en: text });

/** A report with so many of one thing. */
const counted = {
  'editions, all equal': (n) => ({ study: { editions: times(n, () => 'zh') } }),
  'editions, unequal': (n) => ({ study: { editions: times(n, tag) } }),
  'own languages': (n) => ({ study: { ownLanguages: times(n, tag) } }),
  'languages of one text': (n) => ({ study: { title: Object.fromEntries(times(n, (i) => [tag(i), 'T'])) } }),
  institutions: (n) => ({ sides: { china: { institutions: times(n, (i) => ({ id: `i-${i}`, name: `I ${i}` })) } } }),
  'institutions of one id': (n) => ({
    sides: { china: { institutions: times(n, (i) => ({ id: 'i', name: `I ${i}` })) } },
  }),
  members: (n) => ({ sides: { china: { team: times(n, (i) => ({ id: `m-${i}`, name: `M ${i}` })) } } }),
  'members in both teams': (n) => ({
    sides: {
      china: { team: times(n, (i) => ({ id: `m-${i}`, name: `M ${i}` })) },
      partner: { team: times(n, (i) => ({ id: `n-${i}`, name: `M ${i}` })) },
    },
  }),
  'members without an opinion': (n) => ({
    study: { phase: 'done' },
    sides: { china: { team: times(n, (i) => ({ id: `m-${i}`, name: both(`M ${i}`) })) } },
  }),
  opinions: (n) => ({
    study: { phase: 'done' },
    sides: { china: { team: times(n, (i) => ({ id: `m-${i}`, name: `M ${i}` })) } },
    phases: {
      III: {
        opinions: times(n, (i) => ({
          member: `m-${i}`,
          verdict: 'agree-with-comments',
          comments: [{ id: `c-${i}`, text: 'X' }],
        })),
      },
    },
  }),
  'opinions of nobody': (n) => ({
    phases: { III: { opinions: times(n, (i) => ({ member: `x-${i}`, verdict: 'agree' })) } },
  }),
  'opinions of nobody beside members of like names': (n) => ({
    sides: { china: { team: times(n, (i) => ({ id: `member-of-team-${i}`, name: `M ${i}` })) } },
    phases: { III: { opinions: times(n, (i) => ({ member: `member-of-taem-${i}`, verdict: 'agree' })) } },
  }),
  'opinions of nobody beside 2,000 members of like names': (n) => ({
    sides: { china: { team: times(1990, (i) => ({ id: `member-of-the-whole-team-number-${i}`, name: `M ${i}` })) } },
    phases: {
      III: { opinions: times(n, (i) => ({ member: `member-of-the-whole-taem-nombor-${i}`, verdict: 'agree' })) },
    },
  }),
  decisions: (n) => ({
    phases: { II: { decisions: times(n, (i) => ({ id: `d-${i}`, decision: 'X', about: 'interaction' })) } },
  }),
  'decisions about nothing': (n) => ({
    phases: {
      II: { decisions: times(n, (i) => ({ id: `d-${i}`, decision: 'X', about: `interacton.achievments.x${i}` })) },
    },
  }),
  'agreed wordings': (n) => ({
    study: { phase: 'III' },
    phases: { II: { agreedWording: times(n, (i) => ({ id: `w-${i}`, text: both(`agreed wording ${i}`) })) } },
    front: { abstract: both(filled(500, 'agreed wording 1. ')) },
  }),
  seminars: (n) => ({
    phases: { II: { seminars: times(n, (i) => ({ id: `s-${i}`, date: '2026-01-01', status: 'planned' })) } },
  }),
  conferences: (n) => ({
    phases: { IV: { conferences: times(n, () => ({ side: 'china', start: '2026-01-01T10:00:00Z' })) } },
  }),
  'sign-offs': (n) => ({
    phases: { IV: { signOffs: times(n, () => ({ institution: 'lead-china', edition: 'zh' })) } },
  }),
  recommendations: (n) => ({
    parts: {
      future: { recommendations: times(n, (i) => ({ id: `r-${i}`, title: both(`R ${i}`), text: both('X.') })) },
    },
  }),
  'recommendations on a like basis': (n) => ({
    parts: {
      interaction: { achievements: times(n, (i) => ({ id: `railway-${i}`, title: 'T', text: 'X' })) },
      future: { recommendations: times(n, (i) => ({ id: `r-${i}`, title: 'T', text: 'X', basis: [`raliway-${i}`] })) },
    },
  }),
  sections: (n) => ({
    parts: { interaction: { sections: times(n, (i) => ({ id: `s-${i}`, title: both(`S ${i}`), text: both('X.') })) } },
  }),
  initiatives: (n) => ({
    parts: { partnerInitiatives: { items: times(n, (i) => ({ id: `p-${i}`, name: both(`P ${i}`) })) } },
  }),
  boxes: (n) => ({ boxes: times(n, (i) => ({ id: `b-${i}`, title: both('T'), text: both('X.') })) }),
  'boxes of one id': (n) => ({ boxes: times(n, () => ({ id: 'b', title: 'T', text: 'X.' })) }),
  'boxes of ids that are none': (n) => ({ boxes: times(n, (i) => ({ id: `B_${i}`, title: 'T', text: 'X.' })) }),
  'boxes with an unknown key': (n) => ({ boxes: times(n, (i) => ({ id: `b-${i}`, titel: 'T', text: 'X.' })) }),
  'boxes of numbers': (n) => ({ boxes: times(n, (i) => i) }),
  'boxes without keys': (n) => ({ boxes: times(n, () => ({ id: 'b' })) }),
  'boxes set': (n) => ({
    boxes: times(n, (i) => ({ id: `b-${i}`, title: both('T'), text: both('X.') })),
    front: { abstract: both(times(n, (i) => `See @box-b-${i}.`).join('\n\n')) },
  }),
  quotes: (n) => ({ quotes: times(n, (i) => ({ id: `q-${i}`, speaker: 'S', text: both('X.') })) }),
  appendices: (n) => ({ appendices: times(n, (i) => ({ id: `a-${i}`, title: both(`A ${i}`), text: both('X.') })) }),
  tables: (n) => ({
    tables: times(n, (i) => ({ id: `t-${i}`, caption: both('T'), columns: [{ head: 'H' }], rows: [[1]] })),
  }),
  'rows of a table': (n) => ({
    tables: [{ id: 't', caption: both('T'), columns: [{ head: 'H' }, { head: 'I' }], rows: times(n, (i) => [i, 'x']) }],
  }),
  'columns of a table': (n) => ({
    tables: [
      { id: 't', caption: both('T'), columns: times(n, (i) => ({ head: `H ${i}` })), rows: [times(n, (i) => i)] },
    ],
  }),
  figures: (n) => ({ figures: times(n, (i) => ({ id: `f-${i}`, kind: 'image', caption: 'T', file: 'x.png' })) }),
  'values of a chart': (n) => ({
    figures: [
      {
        id: 'f',
        kind: 'chart',
        caption: 'T',
        chart: { type: 'bar', x: times(n, (i) => i), series: [{ label: 'L', values: times(n, (i) => i) }] },
      },
    ],
  }),
  references: (n) => ({ references: times(n, (i) => ({ id: `r${i}`, type: 'book', title: `T ${i}` })) }),
  'references of one id': (n) => ({ references: times(n, (i) => ({ id: 'r', type: 'book', title: `T ${i}` })) }),
  'references cited': (n) => ({
    references: times(n, (i) => ({
      id: `r${i}`,
      type: 'book',
      title: `T ${i}`,
      author: [{ family: 'F', given: `G ${i}` }],
    })),
    front: { abstract: both(times(n, (i) => `X [@r${i}].`).join('\n')) },
  }),
  'references by one author in one year': (n) => ({
    study: { style: { citations: 'apa' } },
    references: times(n, (i) => ({
      id: `r${i}`,
      type: 'book',
      title: 'T',
      issued: '2020',
      author: [{ family: 'F', given: 'G' }],
    })),
    front: { abstract: both(times(n, (i) => `X [@r${i}].`).join('\n')) },
  }),
  'authors of one reference': (n) => ({
    references: [{ id: 'r', type: 'book', title: 'T', author: times(n, (i) => ({ family: `F ${i}`, given: 'G' })) }],
    front: { abstract: both('X [@r].') },
  }),
  'sources that are no reference': (n) => ({
    references: times(1990, (i) => ({ id: `reference-of-the-study-${i}`, type: 'book', title: 'T' })),
    parts: {
      interaction: {
        achievements: [{ id: 'a', title: 'T', text: 'X', sources: times(n, (i) => `refrence-of-the-stduy-${i}`) }],
      },
    },
  }),
  indicators: (n) => ({
    indicators: Object.fromEntries(times(n, (i) => [`v-${i}`, { label: both(`L ${i}`), value: i }])),
  }),
  'indicators of one label': (n) => ({
    indicators: Object.fromEntries(times(n, (i) => [`v-${i}`, { label: both('L'), value: i }])),
  }),
  'indicators alike': (n) => ({
    indicators: Object.fromEntries(
      times(n, (i) => [`v-${i}`, { label: both('L'), value: 5 + i / 1e5, unit: 'USD', asOf: '2020' }]),
    ),
  }),
  'indicators derived in a chain': (n) => ({
    indicators: Object.fromEntries(
      times(n, (i) => [
        `v-${i}`,
        { label: 'L', value: 1, ...(i > 0 && { derivedFrom: { operation: 'sum', of: [`v-${i - 1}`] } }) },
      ]),
    ),
  }),
  'indicators derived from all': (n) => ({
    indicators: Object.fromEntries([
      ...times(n, (i) => [`v-${i}`, { label: 'L', value: `1e${i % 300}` }]),
      ['sum', { label: 'L', value: 1, derivedFrom: { operation: 'product', of: times(n, (i) => `v-${i}`) } }],
    ]),
  }),
  'periods of one indicator': (n) => ({
    indicators: {
      v: {
        label: 'L',
        values: Object.fromEntries(
          times(n, (i) => [`${1000 + (i % 9000)}-${String(1 + (Math.floor(i / 9000) % 12)).padStart(2, '0')}`, i]),
        ),
      },
    },
  }),
  'indicators in numbers of the text': (n) => ({
    indicators: Object.fromEntries(times(n, (i) => [`v-${i}`, { label: `trade volume ${i}`, value: 1000 + i }])),
    front: { abstract: both(times(n, (i) => `The trade volume ${i} was ${1000 + i}.`).join('\n')) },
  }),
  terms: (n) => ({ glossary: times(n, (i) => ({ id: `t-${i}`, term: both(`term ${i}`) })) }),
  'terms in a text': (n) => ({
    glossary: times(n, (i) => ({
      id: `t-${i}`,
      term: both(`term ${i}`),
      variants: [{ language: 'en', text: `turm ${i}`, status: 'forbidden' }],
    })),
    front: { abstract: both(times(n, (i) => `The turm ${i} is here.`).join('\n')) },
  }),
  'terms within one another': (n) => ({
    glossary: times(n, (i) => ({ id: `t-${i}`, term: both('a'.repeat(i + 1)) })),
    front: { abstract: both(filled(500, 'a')) },
  }),
  'terms of Han within one another': (n) => ({
    glossary: times(n, (i) => ({
      id: `t-${i}`,
      term: both('中'.repeat(i + 1)),
      variants: [{ language: 'zh', text: '国'.repeat(i + 1), status: 'deprecated' }],
    })),
    front: { abstract: both(filled(500, '国')) },
  }),
  'variants of one term': (n) => ({
    glossary: [
      {
        id: 't',
        term: both('term'),
        variants: times(n, (i) => ({ language: 'en', text: `turm ${i}`, status: 'forbidden' })),
      },
    ],
    front: { abstract: both(times(n, (i) => `The turm ${i} is here.`).join('\n')) },
  }),
  'keywords of the front': (n) => ({
    front: { keywords: { en: times(n, (i) => `k ${i}`), zh: times(n, (i) => `词 ${i}`) } },
  }),
  'terms counted': (n) => ({ theory: { keywords: times(n, (i) => ({ term: `t ${i}`, language: 'en', count: i })) } }),
  'cells of the matrix': (n) => ({
    theory: { matrix: { 'nation-state': { 'economic-growth': times(n, (i) => both(`X ${i}`)) } } },
  }),
  'rows compared': (n) => ({
    parts: {
      modernization: {
        comparison: { rows: times(n, (i) => ({ feature: both(`F ${i}`), china: both('X.'), partner: both('Y.') })) },
      },
    },
  }),
  integrations: (n) => ({
    parts: { future: { integration: times(n, (i) => ({ partner: `p-${i}`, how: both('X.') })) } },
  }),
  'authors of one text': (n) => ({ front: { forewords: [{ by: times(n, (i) => `m-${i}`), text: 'X.' }] } }),
  forewords: (n) => ({ front: { forewords: times(n, () => ({ by: 'lead-china', text: both('X.') })) } }),
  drafts: (n) => ({ phases: { I: { drafts: times(n, () => ({ side: 'china', paths: ['interaction.x'] })) } } }),
  deviations: (n) => ({ plan: { deviations: times(n, () => ({ item: 'X', change: 'Y' })) } }),
  dissents: (n) => ({ phases: { III: { dissents: times(n, () => ({ member: 'lead-china', text: both('X.') })) } } }),
  positions: (n) => ({
    phases: { II: { positions: times(n, (i) => ({ id: `p-${i}`, about: 'interaction', china: 'X', partner: 'Y' })) } },
  }),
  contacts: (n) => ({
    sides: {
      china: { institutions: [{ id: 'lead-china', name: 'C', contacts: times(n, (i) => ({ email: `a${i}@b.org` })) }] },
    },
  }),
};

function tag(index) {
  const letter = (at) => String.fromCharCode(97 + (at % 26));
  return `${letter(index)}${letter(index / 26)}${letter(index / 676)}`.slice(0, 3);
}

/** One text that has no bound in the file's form. */
const longTexts = {
  title: (text) => ({ study: { title: both(text) } }),
  subtitle: (text) => ({ study: { subtitle: both(text) } }),
  'name of an institution': (text) => ({
    sides: { china: { institutions: [{ id: 'lead-china', name: both(text) }] } },
  }),
  'title of a part': (text) => ({ parts: { interaction: { title: both(text) } } }),
  'title of a recommendation': (text) => ({
    parts: { future: { recommendations: [{ id: 'r', title: both(text), text: 'X.' }] } },
  }),
  'text of a recommendation': (text) => ({
    parts: { future: { recommendations: [{ id: 'r', title: 'T', text: both(text) }] } },
  }),
  'caption of a table': (text) => ({
    tables: [{ id: 't', caption: both(text), columns: [{ head: 'H' }], rows: [['x']] }],
    front: { abstract: both('See @tbl-t.') },
  }),
  'cell of a table': (text) => ({
    tables: [{ id: 't', caption: 'T', columns: [{ head: 'H' }, { head: 'I' }], rows: [[both(text), 'x']] }],
    front: { abstract: both('See @tbl-t.') },
  }),
  'text of a foreword': (text) => ({ front: { forewords: [{ by: 'lead-china', text: both(text) }] } }),
  abstract: (text) => ({ front: { abstract: both(text) } }),
  footnote: (text) => ({ front: { abstract: both(`X.[^1]\n\n[^1]: ${text}`) } }),
  'title of a reference': (text) => ({
    references: [{ id: 'r', type: 'book', title: text }],
    front: { abstract: both('X [@r].') },
  }),
  keyword: (text) => ({ front: { keywords: { en: [text], zh: [text] } } }),
  url: (text) => ({ study: { url: `https://example.org/${text.replaceAll(/\s/g, '')}` } }),
};

/** What a long text may consist of. */
const pieces = {
  words: 'one word after another, ',
  letters: 'a',
  Han: '共同现代化',
  'Han with marks': '共同，现代化。',
  Thai: 'การพัฒนาร่วมกัน',
  Lao: 'ການພັດທະນາ',
  Khmer: 'ការអភិវឌ្ឍ',
  Myanmar: 'ဖွံ့ဖြိုးတိုးတက်မှု',
  'Arabic words': 'التحديث المشترك ',
  'Arabic letters': 'ب',
  'Urdu words': 'مشترکہ جدیدیت ',
  Hindi: 'सहयोगी आधुनिकीकरण ',
  'combining marks': '\u0301',
  'letters with marks': 'e\u0301\u0323\u0300',
  'mixed directions': 'abc שלום 12 ',
  'bidi isolates': '\u2067a\u2066ב',
  'mixed scripts': 'aя中กሀ',
  emoji: '\u{1f600}',
  'zero-width joiners': 'ب\u200d',
  'zero-width spaces': 'a\u200b',
  'soft hyphens': 'a\u00ad',
  'no-break spaces': 'a\u00a0',
  hyphens: 'a-',
  digits: '1234567890',
  'digits in groups': '1 234 ',
  quotes: '“a” ',
  apostrophes: "it's ",
  'private use': '\ue000',
  dashes: '——',
  slashes: 'a/',
};

export const shapes = [
  ...Object.entries(counted).map(([name, make]) => ({
    name: `many: ${name}`,
    start: { count: 500 },
    renders: true,
    make: (p) => ({ text: reportText(make(p.count)) }),
  })),
  ...Object.entries(longTexts).map(([name, make]) => ({
    name: `long: ${name}, of words`,
    start: { kib: 16 },
    renders: true,
    make: (p) => ({ text: reportText(make(filled(p.kib, pieces.words))) }),
  })),
  ...Object.entries(pieces).flatMap(([name, piece]) =>
    ['abstract', 'title'].map((place) => ({
      name: `long: ${place}, of ${name}`,
      start: { kib: 16 },
      renders: true,
      make: (p) => ({ text: reportText(longTexts[place](filled(p.kib, piece))) }),
    })),
  ),
  {
    name: 'long: paragraphs of words',
    start: { kib: 64, words: 16 },
    renders: true,
    make: (p) => ({ text: reportText(longTexts.abstract(filled(p.kib, `${pieces.words.repeat(p.words)}\n\n`))) }),
  },
  {
    name: 'long: paragraphs of Han',
    start: { kib: 64, words: 32 },
    renders: true,
    make: (p) => ({
      text: reportText(longTexts.abstract(filled(p.kib, `${pieces['Han with marks'].repeat(p.words)}\n\n`))),
    }),
  },
];
