import { alignEditions } from '../../dist/document/columns/align-editions.js';
import { textOfStudy } from './text-of-study.mjs';

/** Approximate characters per page. */
const perPage = { zh: 900, en: 2300, ar: 2300, lo: 1900 };
const margins = { top: 32, bottom: 35, inner: 27.5, outer: 27.5 };

/** A document of about this many pages from a study's text: a heading every eight paragraphs, a note every third. */
export function bigDocument(study, language, pages) {
  const paragraphs = repeated(textOfStudy(study, language), pages * perPage[language]);
  const notes = [];
  const sections = [];
  paragraphs.forEach((text, index) => {
    const key = `p${String(index)}`;
    const children = [{ type: 'text', text }];
    if (index % 3 === 0) {
      const note = { key: `n${key}`, label: String(notes.length + 1), origin: { pointer: '' } };
      children.push({ type: 'noteMark', note: note.key, label: note.label });
      notes.push({ ...note, children: [paragraph(`${note.key}.text`, [{ type: 'text', text: text.slice(0, 80) }])] });
    }
    if (index % 8 === 0) sections.push(section(sections.length, paragraphs[index].slice(0, 24)));
    sections.at(-1).children.push(paragraph(key, children));
  });
  const labels = {
    contents: 'Contents',
    page: '{x} / {y}',
    skipToText: '',
    languages: '',
    notes: '',
    note: '',
    backToText: '',
    inThisPart: '',
    permalink: '',
    inserted: '',
    deleted: '',
    colon: '',
  };
  const edition = {
    meta: {
      language,
      digits: 'latn',
      direction: language === 'ar' ? 'rtl' : 'ltr',
      title: paragraphs[0].slice(0, 20),
      keywords: [],
      authors: [],
      publishers: [],
      editions: [],
    },
    profile: { paragraphNumbers: false, lineNumbers: false, margins },
    furniture: {
      cover: { institutions: [], title: [{ type: 'text', text: paragraphs[0].slice(0, 20) }], otherTitles: [] },
      runningTitle: paragraphs[0].slice(0, 20),
      labels,
    },
    front: [],
    body: sections,
    notes,
  };
  return { document: alignEditions([edition]), paragraphs };
}

function repeated(paragraphs, characters) {
  const taken = [];
  let length = 0;
  for (let index = 0; length < characters; index += 1) {
    const paragraph = paragraphs[index % paragraphs.length];
    taken.push(paragraph);
    length += paragraph.length;
  }
  return taken;
}

function paragraph(key, children) {
  return { type: 'paragraph', key, origin: { pointer: '' }, role: 'body', children };
}

function section(index, title) {
  return {
    type: 'section',
    key: `s${String(index)}`,
    origin: { pointer: '' },
    level: 2,
    headingLevel: 2,
    opener: 'none',
    title: [{ type: 'text', text: title }],
    listed: true,
    children: [],
  };
}
