// Valid reports as large as the limits allow.
import { filled, reportText, times } from '../report-text.mjs';

const texts = {
  zh: '本研究考察两国在互联互通、能源转型和发展融资三个领域的合作，并以可核验的数据讨论其成效。',
  en: 'The study looks at cooperation in connectivity, the energy transition and development finance, and argues from figures that can be checked. ',
  kk: 'Зерттеу екі елдің көлік байланысы, энергетикалық ауысу және дамуды қаржыландыру саласындағы ынтымақтастығын қарастырады. ',
  ar: 'تتناول الدراسة التعاون بين البلدين في مجالات الربط والطاقة والتمويل، وتستند إلى أرقام يمكن التحقق منها. ',
  lo: 'ການສຶກສານີ້ພິຈາລະນາການຮ່ວມມືລະຫວ່າງສອງປະເທດໃນດ້ານການເຊື່ອມຕໍ່ພະລັງງານແລະການເງິນເພື່ອການພັດທະນາ ',
  ur: 'یہ مطالعہ دونوں ملکوں کے درمیان رابطے، توانائی اور ترقیاتی مالیات میں تعاون کا جائزہ لیتا ہے۔ ',
  km: 'ការសិក្សានេះពិនិត្យមើលកិច្ចសហប្រតិបត្តិការរវាងប្រទេសទាំងពីរក្នុងវិស័យតភ្ជាប់ថាមពលនិងហិរញ្ញប្បទាន',
  th: 'การศึกษานี้พิจารณาความร่วมมือระหว่างสองประเทศในด้านการเชื่อมต่อพลังงานและการเงินเพื่อการพัฒนา',
};

/** Sections whose texts stand in these languages, this number of KiB in all of them together. */
function sections(languages, { kib, paragraphs, sentences }) {
  const text = (language) => `${times(paragraphs, () => texts[language].repeat(sentences)).join('\n\n')}\n`;
  const section = Object.fromEntries(languages.map((language) => [language, text(language)]));
  const size = languages.reduce((sum, language) => sum + Buffer.byteLength(section[language]), 0);
  return times(Math.max(1, Math.floor((kib * 1024) / size)), (i) => ({
    id: `s-${i}`,
    title: `Section ${i}`,
    text: section,
  }));
}

const layouts = {
  single: [],
  parallel: ['--layout', 'parallel'],
  facing: ['--layout', 'facing', '--formats', 'pdf'],
};

function prose(languages) {
  return (p) => ({
    text: reportText({ study: { editions: languages }, parts: { interaction: { sections: sections(languages, p) } } }),
  });
}

export const wholeReports = [
  ...Object.entries(layouts).map(([layout, options]) => ({
    name: `whole: three editions, ${layout}`,
    start: { kib: 64, paragraphs: 4, sentences: 8 },
    renders: true,
    options,
    make: prose(layout === 'facing' ? ['zh', 'en'] : ['zh', 'en', 'kk']),
  })),
  ...Object.keys(texts).map((language) => ({
    name: `whole: one edition, ${language}`,
    start: { kib: 64, paragraphs: 4, sentences: 8 },
    renders: true,
    make: prose([language]),
  })),
  {
    name: 'whole: twelve editions of bare texts',
    start: { kib: 16, paragraphs: 4, sentences: 8 },
    renders: true,
    make: (p) => ({
      text: reportText({
        study: { editions: ['zh', 'en', 'kk', 'ru', 'fr', 'es', 'ar', 'lo', 'ur', 'km', 'th', 'vi'] },
        parts: { interaction: { sections: sections(['en'], p).map((one) => ({ ...one, text: one.text.en })) } },
      }),
    }),
  },
  {
    name: 'whole: a table',
    start: { rows: 50, columns: 4, letters: 8 },
    renders: true,
    make: (p) => ({
      text: reportText({
        tables: [
          {
            id: 't',
            caption: 'T',
            columns: times(p.columns, (i) => ({ head: `H ${i}` })),
            rows: times(p.rows, () => times(p.columns, () => filled(p.letters / 1024, 'word '))),
          },
        ],
        front: { abstract: 'See @tbl-t.' },
      }),
    }),
  },
];
