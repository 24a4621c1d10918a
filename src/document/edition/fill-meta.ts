import { directionOf, languageName } from '../../language/tags.js';
import { editionsOf } from '../editions.js';
import type { CoverPage, DocumentMeta } from '../nodes.js';
import { text } from '../phrase.js';
import { outlineField } from '../sections/field.js';
import type { EditionContext } from './edition-context.js';
import { fillPlain } from './fill-phrase.js';
import { fillLine } from './fill-prose.js';
import { plainText } from './plain-text.js';

/** Metadata: title, authors, keywords, description, and links to the other editions. */
export function fillMeta(
  context: EditionContext,
  cover: CoverPage,
  basename: (language: string) => string,
): DocumentMeta {
  const { outline, language } = context;
  const { study, sides, front } = outline.report;
  const { index } = outline;
  const both = [sides.china, sides.partner];
  const writers = both
    .flatMap((side) => side.team ?? [])
    .filter((member) => member.roles?.some((role) => role === 'director' || role === 'writer'));
  const [abstract] = outlineField(front?.abstract ?? front?.synopsis, { pointer: '/front/abstract', level: 1 });
  return {
    language: language.tag,
    digits: language.digits,
    direction: language.direction,
    title: plainText(cover.title),
    ...(study.subtitle === undefined ? {} : { subtitle: fillPlain(text(study.subtitle, '/study/subtitle'), context) }),
    ...(abstract === undefined ? {} : { description: plainText(fillLine(abstract, context)) }),
    keywords: front?.keywords?.[language.tag] ?? [],
    authors: writers.map((member) => fillPlain(index.nameOf(member.id), context)),
    publishers: both
      .flatMap((side) => side.institutions.slice(0, 1))
      .map((lead) => fillPlain(index.nameOf(lead.id), context)),
    ...(study.date === undefined ? {} : { date: String(study.date) }),
    editions: editionsOf(outline.report).map((other) => ({
      language: other.language,
      direction: directionOf(other.language),
      name: languageName(other.language),
      basename: basename(other.language),
      current: other.language === language.tag,
    })),
  };
}
